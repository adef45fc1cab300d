import type { Day } from '@/lib/calendar/day'
import { childAge, type Sex } from '@/lib/children/child'
import type { InsuranceGroup } from '@/lib/children/insurance'
import { readBirth } from '@/lib/lists/birth'
import { isMarkedEspeciallyDifficult, readCircumstance } from '@/lib/lists/circumstance-words'
import { readFlag } from '@/lib/lists/flag'
import { readPersonalId } from '@/lib/lists/identity-number'
import { readPersonName } from '@/lib/lists/person-name'
import { readPhone } from '@/lib/lists/phone-number'
import { readSex } from '@/lib/lists/sex'
import { tidyName } from '@/lib/people/full-name'
import type { ProgrammeCategory } from '@/lib/plans/category'
import { insuranceGroupIn } from './insurance-words'
import { isBlankRow, type ClassColumn, type ClassRow } from './class-row'

/** What is amiss in a cell; each has its sentence in `words.classes.issues`. */
export const PUPIL_ISSUES = [
  'name_missing',
  'birth_missing',
  'birth_unreadable',
  'birth_in_future',
  'grown_up',
  'sex_unknown',
  'id_unreadable',
  'phone_unreadable',
  'circumstance_unknown',
  'circumstance_unclear',
  'difficult_unknown',
  'reason_missing',
  'card_unknown',
  'card_group_unknown',
  'card_contradicts',
] as const
export type PupilIssue = { column: ClassColumn; code: (typeof PUPIL_ISSUES)[number] }

/** A pupil that is marked, as the ledger takes it. */
export type MarkedPupil = {
  fullName: string
  bornOn: Day | null
  bornYear: number | null
  sex: Sex | null
  personalId: string | null
  village: string | null
  guardianName: string | null
  guardianPhone: string | null
  category: ProgrammeCategory
  especiallyDifficult: boolean
  reason: string
  card: { hasCard: boolean; group: InsuranceGroup | null } | null
}

/**
 * A row read: nothing, somebody who is not marked, or a pupil in hardship. An unmarked pupil has no
 * issues but in the cells that mark: nothing else of it goes anywhere, so nothing else has to be right.
 */
export type ReadRow = {
  kind: 'blank' | 'unmarked' | 'marked'
  issues: readonly PupilIssue[]
  /** says that there is no card, marked or not */
  withoutCard: boolean
  /** null while something is amiss, and where the row is not marked */
  pupil: MarkedPupil | null
}

/** Who is of age is no child any more (Bộ luật Dân sự 2015, Điều 20). */
const OF_AGE = 18

/** Reads one row of a class's sheet by the rules that read lists of offices. */
export function readClassRow(row: ClassRow, today: Day): ReadRow {
  if (isBlankRow(row)) return { kind: 'blank', issues: [], withoutCard: false, pupil: null }
  const issues: PupilIssue[] = []
  const note = (column: ClassColumn, code: PupilIssue['code']) => issues.push({ column, code })
  const marking = readMarking(row, note)
  const card = readCard(row, note)
  const withoutCard = card?.hasCard === false
  if (!marking.isMarked) return { kind: 'unmarked', issues, withoutCard, pupil: null }
  const person = readPerson(row, today, note)
  const { category, especiallyDifficult, reason } = marking
  const { fullName } = person
  const pupil =
    issues.length === 0 && category !== null && fullName !== null
      ? { ...person, fullName, category, especiallyDifficult, reason, card }
      : null
  return { kind: 'marked', issues, withoutCard, pupil }
}

type Note = (column: ClassColumn, code: PupilIssue['code']) => void

/** Marked is who has a circumstance or a tick; an orphan of a poor household stands in the plan as an orphan. */
function readMarking(row: ClassRow, note: Note) {
  const said = textIn(row, 'circumstance')
  const ticked = readFlag(row.difficult)
  const saysMore = ticked === undefined && isMarkedEspeciallyDifficult(row.difficult ?? '')
  if (ticked === undefined && !saysMore) note('difficult', 'difficult_unknown')
  const reading = readCircumstance(said)
  const isSaid = said !== '' && readFlag(said) !== false
  const hasLeft = reading.leftPoverty && reading.found.length === 0
  const especiallyDifficult = ticked === true || saysMore || (isSaid && reading.especiallyDifficult)
  const isMarked = (isSaid && !hasLeft) || especiallyDifficult
  if (isSaid && !hasLeft && reading.found.length === 0 && !especiallyDifficult) {
    note('circumstance', 'circumstance_unknown')
  }
  if (isSaid && reading.unclear) note('circumstance', 'circumstance_unclear')
  const category = isMarked ? (reading.found[0] ?? 'other_special') : null
  const why = textIn(row, 'note')
  const needsWords = especiallyDifficult || category === 'other_special'
  if (isMarked && needsWords && why === '' && said.length < 12) note('note', 'reason_missing')
  const reason = [isSaid ? said : '', why].filter(Boolean).join('. ')
  return { isMarked, category, especiallyDifficult, reason }
}

function readPerson(row: ClassRow, today: Day, note: Note) {
  const fullName = readPersonName(row.fullName ?? '')
  if (fullName === null) note('fullName', 'name_missing')
  const birth = readBirth(textIn(row, 'birth'), today)
  const bornOn = birth.kind === 'day' ? birth.bornOn : null
  const year = birth.kind === 'year' ? birth.bornYear : null
  const bornYear = bornOn ? Number(bornOn.slice(0, 4)) : year
  if (birth.kind === 'none') note('birth', 'birth_missing')
  if (birth.kind === 'wrong') {
    note('birth', birth.why === 'in_future' ? 'birth_in_future' : 'birth_unreadable')
  }
  if ((childAge({ bornOn, bornYear }, today) ?? 0) >= OF_AGE) note('birth', 'grown_up')
  const sex = readSex(textIn(row, 'sex'))
  if (sex === undefined) note('sex', 'sex_unknown')
  const id = readPersonalId(textIn(row, 'personalId'))
  if (id.flaw !== null && id.flaw !== 'padded') note('personalId', 'id_unreadable')
  const phone = readPhone(textIn(row, 'guardianPhone'))
  if (phone.flaw === 'not_a_phone') note('guardianPhone', 'phone_unreadable')
  return {
    ...{ fullName, bornOn, bornYear, sex: sex ?? null, personalId: id.value },
    village: tidyName(row.village ?? '') || null,
    guardianName: readPersonName(row.guardianName ?? ''),
    guardianPhone: phone.value,
  }
}

/** An empty cell says nothing about the card: only who writes "không" says that there is none. */
function readCard(row: ClassRow, note: Note): MarkedPupil['card'] {
  const said = textIn(row, 'card')
  const written = textIn(row, 'cardGroup')
  const hasCard = said === '' ? null : readFlag(said)
  if (hasCard === undefined) note('card', 'card_unknown')
  const group = written === '' ? null : insuranceGroupIn(written)
  if (group === undefined) note('cardGroup', 'card_group_unknown')
  if (hasCard === false && group) note('card', 'card_contradicts')
  if (group) return { hasCard: hasCard !== false, group }
  return hasCard === null || hasCard === undefined ? null : { hasCard, group: null }
}

function textIn(row: ClassRow, column: ClassColumn): string {
  return tidyName(row[column] ?? '')
}
