import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { Timeline, type TimelineEvent } from '@/components/ui/timeline'
import type { Answer, OpenedDirection } from '@/lib/directions/direction'
import { formatDay, formatInstant } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { direction: OpenedDirection; locale: Locale; words: Words['directions'] }

/** Every act about a direction, the newest first. */
export function DirectionHistory({ direction, locale, words }: Props) {
  const { event } = words
  const { withdrawal } = direction
  const acts = [
    { title: event.given, by: direction.givenBy.name, at: direction.givenAt, text: null },
    ...direction.answers.flatMap((answer) => [
      {
        title: answer.until === null ? words.kinds.report : event.moreTime(formatDay(answer.until)),
        ...{ by: direction.owner.name, at: answer.at, text: answer.text },
      },
      ...(answer.decision
        ? [
            {
              title: saidOf(answer, words),
              ...{ by: answer.decision.by, at: answer.decision.at, text: answer.decision.reason },
            },
          ]
        : []),
    ]),
    ...(withdrawal
      ? [{ title: event.withdrawn, by: withdrawal.by, at: withdrawal.at, text: withdrawal.reason }]
      : []),
  ]
  const events: TimelineEvent[] = acts.map(({ title, by, at, text }, index) => ({
    key: String(index),
    ...{ title, by, when: formatInstant(at, locale), dateTime: at.toISOString() },
    children: text && <p className="whitespace-pre-line">{text}</p>,
  }))
  return (
    <Card labelledBy="history">
      <CardHeader id="history" title={words.history} />
      <Timeline events={events.reverse()} label={words.history} />
    </Card>
  )
}

function saidOf({ decision, until }: Answer, { event }: Words['directions']): string {
  if (decision?.outcome === 'returned') return event.returned
  return until === null ? event.accepted : event.timeGiven(formatDay(until))
}
