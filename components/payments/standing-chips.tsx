import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { Standing } from '@/lib/payments/status'
import type { Words } from '@/lib/words/words'

/** Missing in a quarter that still runs is to be waited for; in one that is over it is late. */
const MEANINGS: Record<Standing, StatusMeaning> = {
  not_pledged: 'closed',
  over: 'info',
  short: 'waiting',
  full: 'done',
}

/** How one line stands, and beside it whether it is below the plan's least. */
export function StandingChips({
  line,
  isOver,
  words,
}: {
  line: { standing: Standing; isBelowMinimum: boolean }
  /** the quarter is over */
  isOver: boolean
  words: Words['payments']
}) {
  const { standing } = line
  const meaning = standing === 'short' && isOver ? 'late' : MEANINGS[standing]
  return (
    <span className="chips">
      <StatusChip meaning={meaning}>{words.standings[standing]}</StatusChip>
      {line.isBelowMinimum && standing !== 'not_pledged' && (
        <StatusChip meaning="late">{words.belowMinimum}</StatusChip>
      )}
    </span>
  )
}
