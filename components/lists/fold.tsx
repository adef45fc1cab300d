import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

/**
 * A part of a long page that opens on demand; open from the start where something waits in it. The
 * id stands inside: a link to it then opens the fold by itself.
 */
export function Fold({
  id,
  title,
  lead,
  open,
  children,
}: {
  id: string
  title: string
  lead?: string
  open?: boolean
  children: ReactNode
}) {
  return (
    <details className="card group" open={open}>
      <summary className="flex min-h-11 items-center justify-between gap-3">
        <h2 className="text-[1.125rem]">{title}</h2>
        <span className="text-muted transition-transform group-open:rotate-180">
          <Icon name="chevron-down" size={20} />
        </span>
      </summary>
      <div className="scroll-mt-20" id={id}>
        {lead && <p className="mt-1 text-muted">{lead}</p>}
        <div className="mt-4 grid gap-4">{children}</div>
      </div>
    </details>
  )
}
