import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

/** Nothing here yet, why, and what to do next. */
export function EmptyState({
  title,
  children,
  action,
  icon = 'leaf',
  level = 2,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
  icon?: IconName
  level?: 2 | 3
}) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="empty">
      <span className="empty-mark">
        <Icon name={icon} size={28} />
      </span>
      <Heading>{title}</Heading>
      {children && <p>{children}</p>}
      {action && <div className="page-actions mt-2 justify-center">{action}</div>}
    </div>
  )
}
