import type { ReactNode } from 'react'
import { Icon } from './icon'
import { PageLink } from './page-link'

/** Where one is, in one line each: the way back, the name of the page, what it is about, what to do. */
export function PageHeader({
  title,
  lead,
  actions,
  back,
  chip,
}: {
  title: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  back?: { href: string; label: string }
  /** A StatusChip of what the page shows. */
  chip?: ReactNode
}) {
  return (
    <header className="page-head">
      <div className="page-head-text">
        {back && (
          <PageLink className="back-link no-print" href={back.href}>
            <Icon name="arrow-left" size={18} />
            {back.label}
          </PageLink>
        )}
        <h1>{title}</h1>
        {lead && <p className="page-lead">{lead}</p>}
        {chip && <p className="mt-2">{chip}</p>}
      </div>
      {actions && <div className="page-actions no-print">{actions}</div>}
    </header>
  )
}
