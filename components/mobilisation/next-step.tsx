import { StatusChip } from '@/components/ui/status-chip'
import type { Day } from '@/lib/calendar/day'
import { isOverdue, type UnitLine } from '@/lib/mobilisation/unit-line'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = { unit: Pick<UnitLine, 'next'>; on: Day; words: Words['mobilisation'] }

/** What was agreed to be done next and when; a chip where that day has gone by. */
export function NextStep({ unit, on, words }: Props) {
  if (unit.next === null) return <span className="text-muted">{words.none}</span>
  return (
    <span className="grid justify-items-start gap-1">
      <span className="break-words">{words.nextOn(unit.next.step, formatDay(unit.next.on))}</span>
      {isOverdue(unit, on) && <StatusChip meaning="late">{words.overdue}</StatusChip>}
    </span>
  )
}
