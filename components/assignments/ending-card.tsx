import type { ReactNode } from 'react'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DescriptionList } from '@/components/ui/description-list'
import { LinkButton } from '@/components/ui/link-button'
import { sponsorStays } from '@/lib/assignments/ending'
import type { TermFile } from '@/lib/assignments/term-file'
import { formatDay, formatInstant } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** How a term ended, what can be done next, and the way to end it. */
export function EndingCard(props: {
  term: TermFile
  locale: Locale
  words: Words
  /** the form that ends it, or ends it on another day, where the viewer may */
  endHref: string | null
  /** where another child is offered to the sponsor, where the viewer may */
  offerHref: string | null
  /** puts a fresh ending right; absent where that is not possible */
  undo: ReactNode
}) {
  const { term, locale, words, endHref, offerHref } = props
  const w = words.endings
  const { ending } = term
  if (ending === null) {
    if (endHref === null) return null
    return (
      <Card labelledBy="ending">
        <CardHeader id="ending" lead={w.lead} title={w.title} />
        <LinkButton href={endHref}>{w.title}</LinkButton>
      </Card>
    )
  }
  return (
    <Card labelledBy="ending">
      <CardHeader id="ending" title={w.title} />
      <div className="grid gap-4">
        <DescriptionList
          facts={[
            { label: w.reason, value: w.reasons[ending.reason] },
            { label: w.lastDay, value: formatDay(ending.lastDay) },
            ...(ending.note ? [{ label: w.note, value: ending.note }] : []),
            { label: w.by, value: `${ending.by}, ${formatInstant(ending.at, locale)}` },
          ]}
          none={words.shell.none}
        />
        {endHref && (
          <p>
            <LinkButton href={endHref}>{w.change}</LinkButton>
          </p>
        )}
        {offerHref && sponsorStays(ending.reason) && (
          <Banner action={<LinkButton href={offerHref}>{w.offer}</LinkButton>} title={w.freedTitle}>
            {w.freed(term.sponsor.name)}
          </Banner>
        )}
        {props.undo && (
          <details>
            <summary className="inline-flex min-h-11 items-center text-leaf">{w.undo}</summary>
            <p className="mb-3 text-muted">{w.undoLead}</p>
            {props.undo}
          </details>
        )}
      </div>
    </Card>
  )
}
