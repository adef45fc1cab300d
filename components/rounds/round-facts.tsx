import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { LinkButton } from '@/components/ui/link-button'
import { daysBetween, type Day } from '@/lib/calendar/day'
import type { OpenedRound } from '@/lib/rounds/round'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = { round: OpenedRound; today: Day; mayTakeLetter: boolean; words: Words }

/** What is asked, on what basis, until when. */
export function RoundFacts({ round, today, mayTakeLetter, words }: Props) {
  const w = words.rounds
  const left = round.status === 'closed' ? '' : ` (${w.daysLeft(daysBetween(today, round.dueOn))})`
  return (
    <Card as="div" className="no-print grid content-start gap-4">
      <p className="text-lg whitespace-pre-line">{round.asks}</p>
      <DescriptionList
        facts={[
          { label: w.dueOn, value: `${formatDay(round.dueOn)}${left}` },
          { label: w.basis, value: round.basis },
          { label: w.openedOn, value: formatDay(round.openedOn) },
          { label: w.openedBy, value: round.openedBy },
        ]}
        none={words.shell.none}
      />
      {mayTakeLetter && (
        <div className="grid justify-items-start gap-2">
          <LinkButton download href={`/api/documents/rounds/${round.id}`}>
            {w.letter}
          </LinkButton>
          <p className="text-muted">{w.letterText}</p>
        </div>
      )}
    </Card>
  )
}
