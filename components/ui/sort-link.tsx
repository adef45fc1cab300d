import { Icon } from './icon'
import { PageLink } from './page-link'

/** `href` sorts by this column, or turns the order when it is sorted by it already. */
export type Sorting = { href: string; direction?: 'ascending' | 'descending' }

export function SortLink({ href, direction, children }: Sorting & { children: string }) {
  const icon = direction ? (direction === 'ascending' ? 'sort-up' : 'sort-down') : 'sort'
  return (
    <PageLink className="sort-link" href={href}>
      {children}
      <Icon name={icon} size={14} />
    </PageLink>
  )
}
