import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { AgreementStanding } from '@/lib/agreements/standing'
import type { Words } from '@/lib/words/words'

const MEANINGS: Record<AgreementStanding, StatusMeaning> = {
  none: 'late',
  expired: 'late',
  expiring: 'waiting',
  in_force: 'done',
}

/** Where a sponsor stands with its agreement. */
export function StandingChip({
  standing,
  isInTable,
  words,
}: {
  standing: AgreementStanding
  /** under a heading that says what it is about */
  isInTable?: boolean
  words: Words['agreements']
}) {
  return (
    <StatusChip meaning={MEANINGS[standing]}>
      {(isInTable ? words.inTable : words.standings)[standing]}
    </StatusChip>
  )
}
