import type { ReactNode } from 'react'
import { Icon } from './icon'
import { PageLink } from './page-link'

/** Title of a card, a line under it, and one link or action at its end. */
export function CardHeader({
  title,
  id,
  lead,
  link,
  action,
}: {
  title: ReactNode
  id?: string
  lead?: ReactNode
  link?: { href: string; label: string }
  action?: ReactNode
}) {
  return (
    <div className="card-head">
      <h2 id={id}>{title}</h2>
      {link && (
        <PageLink className="card-link" href={link.href}>
          {link.label}
          <Icon name="arrow-right" size={16} />
        </PageLink>
      )}
      {action}
      {lead && <p>{lead}</p>}
    </div>
  )
}
