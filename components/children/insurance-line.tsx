import { Chip, type ChipTone } from '@/components/ui/chip'
import type { Day } from '@/lib/calendar/day'
import {
  insuranceStateOn,
  type InsuranceFinding,
  type InsuranceState,
} from '@/lib/children/insurance'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = { found: InsuranceFinding | null; on: Day; words: Words['needs'] }

const TONES: Record<InsuranceState, ChipTone> = {
  unknown: 'plain',
  none: 'clay',
  expired: 'clay',
  ending: 'honey',
  valid: 'leaf',
}

/** How the child's health insurance stands, and how one knows. */
export function InsuranceLine({ found, on, words }: Props) {
  const state = insuranceStateOn(found, on)
  const under = found && [
    found.group && words.groups[found.group],
    found.validTo && words.until(formatDay(found.validTo)),
    words.checked(formatDay(found.checkedOn), found.source),
  ]
  return (
    <div>
      <Chip tone={TONES[state]}>{words.states[state]}</Chip>
      {under && (
        <span className="block text-[0.9375rem] font-normal text-muted">
          {under.filter(Boolean).join(' · ')}
        </span>
      )}
    </div>
  )
}
