import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { Chip, type ChipTone } from '@/components/ui/chip'
import { dayOf, yearOf, type Day } from '@/lib/calendar/day'
import type { ChildFile } from '@/lib/children/child-file'
import type { PovertyState, RecordedPoverty } from '@/lib/children/poverty'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = {
  child: Pick<ChildFile, 'id' | 'poverty'>
  mayRecord: boolean
  on: Day
  words: Words['poverty']
}

const TONES: Record<PovertyState, ChipTone> = {
  confirmed: 'leaf',
  unconfirmed: 'honey',
  review: 'clay',
}

/** Poverty by calendar year: whether this year's is known, and what each year's review said. */
export function PovertyCard({ child: { id, poverty }, mayRecord, on, words }: Props) {
  const { state, recorded } = poverty
  if (state === null && recorded.length === 0 && !mayRecord) return null
  return (
    <Card className="grid content-start gap-3" labelledBy="poverty">
      <CardHeader
        id="poverty"
        link={mayRecord ? { href: `/children/${id}/poverty`, label: words.record } : undefined}
        title={words.title}
      />
      {state && (
        <p>
          <Chip tone={TONES[state]}>{words[state](yearOf(on))}</Chip>
        </p>
      )}
      {recorded.length === 0 && (
        <p className="text-muted">{state === 'confirmed' ? words.byCircumstance : words.nothing}</p>
      )}
      <PovertyHistory recorded={recorded} words={words} />
    </Card>
  )
}

/** Every record, the newest year first; what was recorded again stays and says so. */
export function PovertyHistory({
  recorded,
  words,
}: {
  recorded: readonly RecordedPoverty[]
  words: Words['poverty']
}) {
  if (recorded.length === 0) return null
  return (
    <ul className="grid gap-2">
      {recorded.map((one) => (
        <li key={one.recordedAt.getTime()}>
          <p className={one.isNewest ? 'font-semibold' : 'text-muted line-through'}>
            {words.ofYear(one.year, words.standings[one.standing])}
          </p>
          <p className="text-[0.9375rem] text-muted">{underOf(one, words)}</p>
        </li>
      ))}
    </ul>
  )
}

function underOf(one: RecordedPoverty, words: Words['poverty']): string {
  const decided = one.decidedOn && words.decidedDay(formatDay(one.decidedOn))
  return [
    one.isNewest ? '' : words.replaced,
    [one.decisionNumber && words.decision(one.decisionNumber), decided].filter(Boolean).join(' '),
    words.points(one.pointsB1, one.pointsB2),
    words.recordedBy(one.by, formatDay(dayOf(one.recordedAt))),
  ]
    .filter(Boolean)
    .join(' · ')
}
