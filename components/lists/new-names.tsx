import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { Figure } from '@/components/ui/figure'
import { findingsIn, supportsIn } from '@/lib/lists/findings'
import type { ReviewedList } from '@/lib/lists/reviewed-list'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** What the list tells as a whole, and what nobody knew before: places, programmes, existing support. */
export function NewNames({
  review,
  locale,
  words,
}: {
  review: ReviewedList
  locale: Locale
  words: Words
}) {
  const w = words.review
  const { villages } = review.plan
  const schools = review.kind === 'children' ? review.plan.schools : []
  const isNew = villages.length + schools.length > 0
  return (
    <>
      {review.kind === 'children' && <ListFindings {...{ review, locale, words }} />}
      {isNew && (
        <Card labelledBy="new-names">
          <CardHeader id="new-names" title={w.placesTitle} />
          <ul className="grid gap-2">
            {villages.length > 0 && <li>{w.villages(villages.map(nameOf).join(', '))}</li>}
            {schools.length > 0 && <li>{w.schools(schools.map(nameOf).join(', '))}</li>}
          </ul>
        </Card>
      )}
    </>
  )
}

function ListFindings({
  review,
  locale,
  words,
}: {
  review: Extract<ReviewedList, { kind: 'children' }>
  locale: Locale
  words: Words
}) {
  const w = words.review
  const { supported, waiting, hard } = findingsIn(review.list.rows)
  const supports = supportsIn(review.plan.children, review.known.sponsors)
  return (
    <Card labelledBy="findings">
      <CardHeader id="findings" title={w.findingsTitle} />
      <div className="grid grid-cols-3 gap-4">
        <Figure label={w.findings.supported} value={formatNumber(supported, locale)} tone="leaf" />
        <Figure label={w.findings.waiting} value={formatNumber(waiting, locale)} tone="honey" />
        <Figure label={w.findings.hard} value={formatNumber(hard, locale)} />
      </div>
      {supports.length > 0 && (
        <div className="mt-5 grid gap-2 border-t border-line pt-4">
          <h3 className="font-semibold">{w.supportTitle}</h3>
          <p className="text-muted">{w.supportLead}</p>
          <ul className="grid gap-2">
            {supports.map(({ sponsor, children, level, addedAs }) => (
              <li key={sponsor}>
                <span className="font-semibold">{sponsor}</span>
                {': '}
                {w.supportCount(formatNumber(children, locale))}
                {', '}
                {level ? words.sponsors.levelOf(level) : w.noLevel}
                <span className="text-muted">
                  {' ('}
                  {addedAs ? w.sponsorNew(words.support.kinds[addedAs]) : w.sponsorKnown}
                  {')'}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  )
}

function nameOf({ name }: { name: string }): string {
  return name
}
