import { Icon } from './icon'
import { LinkButton } from './link-button'

/** Which rows of how many, and the pages before and after. */
export function Pagination({
  label,
  summary,
  previous,
  next,
}: {
  /** "Chuyển trang". */
  label: string
  /** "1–50 trên 75 trẻ". */
  summary: string
  previous?: { href: string; label: string } | null
  next?: { href: string; label: string } | null
}) {
  return (
    <nav aria-label={label} className="pages no-print">
      <p className="text-muted tabular-nums">{summary}</p>
      <div className="flex flex-wrap gap-2">
        {previous && (
          <LinkButton href={previous.href}>
            <Icon name="arrow-left" size={18} />
            {previous.label}
          </LinkButton>
        )}
        {next && (
          <LinkButton href={next.href}>
            {next.label}
            <Icon name="arrow-right" size={18} />
          </LinkButton>
        )}
      </div>
    </nav>
  )
}
