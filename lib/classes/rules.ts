import { searchKey } from '@/lib/people/full-name'
import type { Day } from '@/lib/calendar/day'
import type { SendingRefusal } from './class-answer'
import type { ClassRow } from './class-row'
import { readClassRow, type MarkedPupil } from './pupil'

/** A marked pupil under its number on the screen. */
export type NumberedPupil = MarkedPupil & { no: number }

/**
 * Reads what a class sends. Every row has to be marked and whole: an unmarked one has no business here,
 * and two rows are never one pupil.
 */
export function readSending(
  sent: { rows: readonly { no: number; row: ClassRow }[]; pupils: number; withoutCard: number },
  today: Day,
): { pupils: NumberedPupil[] } | { refusal: SendingRefusal; rows: number[] } {
  const read = sent.rows.map(({ no, row }) => ({ no, ...readClassRow(row, today) }))
  const unmarked = read.filter(({ kind }) => kind !== 'marked')
  if (unmarked.length > 0) return { refusal: 'rows_unmarked', rows: numbersOf(unmarked) }
  const wrong = read.filter(({ pupil }) => pupil === null)
  if (wrong.length > 0) return { refusal: 'rows_wrong', rows: numbersOf(wrong) }
  const pupils = read.flatMap(({ no, pupil }) => (pupil ? [{ ...pupil, no }] : []))
  const twice = pupils.filter((one, at) => pupils.findIndex((each) => isOne(each, one)) < at)
  if (twice.length > 0) return { refusal: 'row_twice', rows: numbersOf(twice) }
  const without = pupils.filter(({ card }) => card?.hasCard === false).length
  const isTrue = pupils.length <= sent.pupils && without <= sent.withoutCard
  if (!isTrue || sent.withoutCard > sent.pupils) return { refusal: 'counts_wrong', rows: [] }
  return { pupils }
}

function isOne(one: MarkedPupil, other: MarkedPupil): boolean {
  if (one.personalId !== null && one.personalId === other.personalId) return true
  return (
    searchKey(one.fullName) === searchKey(other.fullName) &&
    one.bornYear === other.bornYear &&
    one.bornOn === other.bornOn
  )
}

function numbersOf(rows: readonly { no: number }[]): number[] {
  return rows.map(({ no }) => no)
}
