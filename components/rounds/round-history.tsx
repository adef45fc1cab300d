import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { Timeline, type TimelineEvent } from '@/components/ui/timeline'
import type { OpenedRound } from '@/lib/rounds/round'
import { formatInstant, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { round: OpenedRound; locale: Locale; words: Words['rounds'] }
type Act = { title: string; by: string; at: Date; text: string | null }

/** Every act of a round within reach, the newest first. */
export function RoundHistory({ round, locale, words }: Props) {
  const { event } = words
  const acts: Act[] = [
    { title: event.opened, by: round.openedBy, at: round.openedAt, text: null },
    ...round.senders.flatMap(({ name, answers }) =>
      answers.flatMap(({ kind, childCount, note, by, at, reopening }) => [
        {
          title:
            kind === 'none'
              ? event.none(name)
              : event.children(name, formatNumber(childCount, locale)),
          ...{ by, at, text: note },
        },
        ...(reopening
          ? [
              {
                title: event.reopened(name),
                by: reopening.by,
                at: reopening.at,
                text: reopening.reason,
              },
            ]
          : []),
      ]),
    ),
    ...(round.closing
      ? [
          {
            title: event.closed(formatNumber(round.closing.missing, locale)),
            ...{ by: round.closing.by, at: round.closing.at, text: null },
          },
        ]
      : []),
  ]
  const events: TimelineEvent[] = acts
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .map(({ title, by, at, text }, index) => ({
      key: String(index),
      ...{ title, by, when: formatInstant(at, locale), dateTime: at.toISOString() },
      children: text && <p className="whitespace-pre-line">{text}</p>,
    }))
  return (
    <Card className="no-print" labelledBy="history">
      <CardHeader id="history" title={words.history} />
      <Timeline events={events} label={words.history} />
    </Card>
  )
}
