import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { Figure } from '@/components/ui/figure'
import { findingsIn, povertyIn, supportsIn } from '@/lib/lists/findings'
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
  const supports = supportsIn(review.plan.children, review.known.sponsors)
  return (
    <Card labelledBy="findings">
      <CardHeader id="findings" title={w.findingsTitle} />
      <div className="grid grid-cols-3 gap-4">
        <FindingFigures {...{ review, locale, words }} />
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

/** Each kind of list is checked against another count of the office's own. */
function FindingFigures({ review, locale, words }: Parameters<typeof ListFindings>[0]) {
  const { findings: w, povertyFindings } = words.review
  const poverty = povertyIn(review.list.rows)
  const number = (count: number) => formatNumber(count, locale)
  if (poverty) {
    return (
      <>
        <Figure label={povertyFindings.poor} tone="honey" value={number(poverty.poor)} />
        <Figure label={povertyFindings.near_poor} value={number(poverty.near_poor)} />
        <Figure
          label={povertyFindings.left_poverty}
          tone="leaf"
          value={number(poverty.left_poverty)}
        />
      </>
    )
  }
  const { supported, waiting, hard } = findingsIn(review.list.rows)
  return (
    <>
      <Figure label={w.supported} tone="leaf" value={number(supported)} />
      <Figure label={w.waiting} tone="honey" value={number(waiting)} />
      <Figure label={w.hard} value={number(hard)} />
    </>
  )
}

function nameOf({ name }: { name: string }): string {
  return name
}
