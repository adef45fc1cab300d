import type { Day } from '@/lib/calendar/day'
import type { Sex } from './child'
import type { Likeness } from './doubles'

/** A child of the ledger as it is compared and shown beside another one. */
export type KnownFile = {
  id: string
  code: string
  version: number
  fullName: string
  bornOn: Day | null
  bornYear: number | null
  sex: Sex | null
  village: string | null
  guardianName: string | null
  /** the digits in the rule's hands, masked in a component's */
  personalId: string | null
}

/** The same in the hands of the rule: with everybody else who is called for the child. */
export type ComparedFile = KnownFile & { otherGuardians: string | null }

/** What may be shown of it: whoever else is called for a child stands on its own page. */
export function shownFile<File extends KnownFile>(
  file: File & { otherGuardians?: string | null },
): Omit<File, 'otherGuardians'> {
  const { otherGuardians: _, ...shown } = file
  return shown
}

export type FoundDouble = Likeness & { child: KnownFile }
