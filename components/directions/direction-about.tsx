import { PageLink } from '@/components/ui/page-link'
import type { Quarter } from '@/lib/calendar/quarter'
import type { DirectionLine } from '@/lib/directions/direction'
import { formatQuarter } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { about: DirectionLine['about']; locale: Locale; words: Words['directions'] }

/** What a direction is about, each a way to where it stands. A child is named by its code. */
export function DirectionAbout({ about, locale, words }: Props) {
  const { child, sponsor, hasPlan, quarter } = about
  const links = [
    ...(child ? [{ href: `/children/${child.id}`, label: child.code }] : []),
    ...(sponsor ? [{ href: `/sponsors/${sponsor.id}`, label: sponsor.name }] : []),
    ...(hasPlan ? [{ href: '/plan', label: words.plan }] : []),
    ...(quarter ? [{ href: `/payments?quarter=${quarter}`, label: shown(quarter, locale) }] : []),
  ]
  if (links.length === 0) return <span className="text-muted">{words.general}</span>
  return (
    <span className="flex flex-wrap gap-x-4">
      {links.map(({ href, label }) => (
        <PageLink className="roomy-link text-link" href={href} key={href}>
          {label}
        </PageLink>
      ))}
    </span>
  )
}

/** Quý and its number stay on one line. */
function shown(of: Quarter, locale: Locale): string {
  return formatQuarter(of, locale).replaceAll(' ', '\u00a0')
}
