import { ageOn, type Day } from '@/lib/calendar/day'
import type { Sex } from '@/lib/children/child'
import { readBirth, readSplitBirth, type BirthReading } from './birth'
import type { ChildField } from './child-columns'
import { columnsFor, type ChildColumn } from './columns'
import { readRowCircumstances, type HeadingSays } from './child-circumstances'
import { classNameIn, readClassName } from './class-name'
import { readFlag } from './flag'
import { personalIdContradicts, readMoetId, readPersonalId } from './identity-number'
import type { ChildIssueCode, ListedChild, ListIssue, Severity } from './listed-child'
import { readPersonName } from './person-name'
import { readPhone } from './phone-number'
import { readSchool, readVillage, villageWordIn } from './place'
import { readSex } from './sex'
import { isBlank, textOf, type Cell, type SheetRow } from './sheet'
import { readSupportLevel } from './support-level'
import { tidyName } from '@/lib/people/full-name'

/** What holds for a row beside its own cells: sub-headings above it, the sheet's titles. */
export interface RowContext extends HeadingSays {
  readonly sheet: string
  readonly today: Day
  readonly village: string | null
  readonly school: string | null
  readonly schoolClass: string | null
}

/** A plan's support ends at this age (khi trẻ đủ 16 tuổi); here it only raises a hint. */
const CHILD_UNTIL = 16
const PUPIL_UNTIL = 20
const NOBODY =
  /^(-+|\.+|không|khong|chưa|chua|chưa có|chua co|không có|khong co|chưa có đơn vị.*|0)$/iu
const LEFT_SCHOOL = /(chuyển đi|thôi học|bỏ học|nghỉ học|bảo lưu|đã tốt nghiệp)/iu

/** One row under the header as a child, with everything amiss in it. */
export function readChildRow(
  row: SheetRow,
  columns: readonly ChildColumn[],
  context: RowContext,
): { child: ListedChild; issues: ListIssue[] } {
  const issues: ListIssue[] = []
  const cellOf = (column: ChildColumn | undefined): Cell =>
    column ? (row.cells[column.column] ?? null) : null
  const filled = (field: ChildField): ChildColumn | undefined =>
    columnsFor(columns, field).find((each) => !isBlank(cellOf(each)))
  const text = (field: ChildField): string | null => {
    const said = tidyName(textOf(cellOf(filled(field))))
    return said === '' ? null : said
  }
  const note = (
    code: ChildIssueCode,
    severity: Severity,
    field: ChildField,
    value: string,
    column?: ChildColumn,
  ): void => {
    const at = column ?? filled(field) ?? columnsFor(columns, field)[0]
    issues.push({
      sheet: context.sheet,
      row: row.number,
      column: at?.letter ?? null,
      code,
      severity,
      value,
    })
  }

  const fullName = nameOf(text)
  if (fullName === null)
    note(
      'name_missing',
      'error',
      columns.some((each) => each.field === 'fullName') ? 'fullName' : 'givenName',
      '',
    )

  const birth = birthOf(columns, cellOf, context.today)
  const bornOn = birth.reading.kind === 'day' ? birth.reading.bornOn : null
  const bornYear =
    birth.reading.kind === 'year'
      ? birth.reading.bornYear
      : bornOn
        ? Number(bornOn.slice(0, 4))
        : null
  const hasBirthColumn = columns.some((each) => BIRTH_FIELDS.has(each.field))
  if (hasBirthColumn)
    noteBirth(birth.reading, bornOn, bornYear, context.today, (code, severity) => {
      note(code, severity, 'bornOn', birth.column ? textOf(cellOf(birth.column)) : '', birth.column)
    })

  const sex = birth.sex ?? sexOf(columns, cellOf)
  if (sex === undefined) note('sex_unknown', 'error', 'sex', text('sex') ?? '')

  const idColumn = filled('personalId')
  const id = readPersonalId(cellOf(idColumn))
  if (id.flaw !== null) {
    const taken = id.flaw === 'padded'
    const code = (
      {
        padded: 'personal_id_padded',
        malformed: 'personal_id_malformed',
        digits_lost: 'personal_id_digits_lost',
        old_nine_digits: 'personal_id_old',
      } as const
    )[id.flaw]
    note(
      code,
      taken || id.flaw === 'old_nine_digits' ? 'warning' : 'error',
      'personalId',
      textOf(cellOf(idColumn)),
    )
  }
  if (id.value !== null) {
    const differs = personalIdContradicts(id.value, { sex: sex ?? null, bornYear })
    if (differs.sex) note('personal_id_sex_differs', 'warning', 'personalId', id.value)
    if (differs.year) note('personal_id_year_differs', 'warning', 'personalId', id.value)
  }

  const moet = readMoetId(cellOf(filled('moetId')))
  if (moet.odd) note('moet_id_odd', 'warning', 'moetId', moet.value ?? '')

  const placeAtSchool = schoolOf(text('school'))
  const schoolClass = readClassName(cellOf(filled('schoolClass')), cellOf(filled('grade')))
  if (schoolClass.fromDate)
    note('class_was_date', 'warning', 'schoolClass', schoolClass.value ?? '')

  const phone = readPhone(cellOf(filled('guardianPhone')))
  if (phone.flaw === 'not_a_phone')
    note('phone_not_a_number', 'warning', 'guardianPhone', phone.value ?? '')
  if (phone.flaw === 'several')
    note('phone_several', 'warning', 'guardianPhone', text('guardianPhone') ?? '')

  const status = text('status')
  if (status !== null && LEFT_SCHOOL.test(status))
    note('not_attending', 'warning', 'status', status)

  const remark = text('note')
  const why = readRowCircumstances(columns, cellOf, context, remark)
  if (why.unknown !== null) note('circumstance_unknown', 'warning', 'circumstances', why.unknown)
  if (why.unclear)
    note('circumstance_unclear', 'warning', 'circumstances', text('circumstances') ?? '')
  if (why.leftPoverty) note('left_poverty', 'warning', 'circumstances', text('circumstances') ?? '')

  const levelColumn = filled('supportLevel')
  const level = levelColumn
    ? readSupportLevel(textOf(cellOf(levelColumn)), levelColumn.title)
    : null
  if (levelColumn && level === null && !NOBODY.test(textOf(cellOf(levelColumn)))) {
    note('level_unknown', 'warning', 'supportLevel', textOf(cellOf(levelColumn)))
  }
  const sponsor = text('currentSponsor')
  const ticked = sponsor !== null && readFlag(sponsor) !== undefined
  if (ticked && readFlag(sponsor) === true)
    note('sponsor_not_named', 'warning', 'currentSponsor', sponsor)
  const villageColumn = columnsFor(columns, 'village').find(
    (each) => villageIn(cellOf(each), each) !== null,
  )

  return {
    child: {
      sheet: context.sheet,
      row: row.number,
      fullName,
      bornOn,
      bornYear,
      sex: sex ?? null,
      personalId: id.value,
      moetId: moet.value,
      village: villageColumn ? villageIn(cellOf(villageColumn), villageColumn) : context.village,
      school: placeAtSchool.school ?? context.school,
      schoolClass: schoolClass.value ?? placeAtSchool.schoolClass ?? context.schoolClass,
      circumstances: why.circumstances,
      especiallyDifficult: why.especiallyDifficult,
      guardianName: guardianOf(text, why.text),
      guardianPhone: phone.value,
      currentSponsor: sponsor === null || ticked || NOBODY.test(sponsor) ? null : sponsor,
      note: remark,
      support: level ?? (remark === null ? null : readSupportLevel(remark)),
    },
    issues,
  }
}

const BIRTH_FIELDS: ReadonlySet<ChildField> = new Set(['bornOn', 'bornYear', 'bornDay'])

type TextOf = (field: ChildField) => string | null
type CellOf = (column: ChildColumn | undefined) => Cell

function nameOf(text: TextOf): string | null {
  const halves = [text('familyName'), text('givenName')].filter((half) => half !== null)
  return readPersonName(text('fullName') ?? halves.join(' '))
}

/** The first birth column that is filled; one of a sex ("Nam | Nữ") tells that too. */
function birthOf(
  columns: readonly ChildColumn[],
  cellOf: CellOf,
  today: Day,
): { reading: BirthReading; column?: ChildColumn; sex?: Sex } {
  const dayColumn = columnsFor(columns, 'bornDay')[0]
  const yearColumns = columnsFor(columns, 'bornYear')
  if (dayColumn) {
    const year = yearColumns[0]
    const month = columnsFor(columns, 'bornMonth')[0]
    const reading = readSplitBirth(
      { day: cellOf(dayColumn), month: cellOf(month), year: cellOf(year) },
      today,
    )
    return { reading, column: year ?? dayColumn }
  }
  const column = [...columnsFor(columns, 'bornOn'), ...yearColumns].find(
    (each) => !isBlank(cellOf(each)),
  )
  if (!column)
    return { reading: { kind: 'none' }, column: columnsFor(columns, 'bornOn')[0] ?? yearColumns[0] }
  if (column.sex && readFlag(cellOf(column)) === true)
    return { reading: { kind: 'none' }, column, sex: column.sex }
  return { reading: readBirth(cellOf(column), today, column.monthFirst), column, sex: column.sex }
}

function noteBirth(
  reading: BirthReading,
  bornOn: Day | null,
  bornYear: number | null,
  today: Day,
  note: (code: ChildIssueCode, severity: Severity) => void,
): void {
  if (reading.kind === 'none') return note('birth_missing', 'warning')
  if (reading.kind === 'wrong') {
    return note(
      (
        {
          not_a_date: 'birth_not_a_date',
          impossible: 'birth_impossible',
          in_future: 'birth_in_future',
        } as const
      )[reading.why],
      'error',
    )
  }
  if (reading.kind === 'year' && reading.monthLost) note('birth_month_only', 'warning')
  const age = bornOn ? ageOn(bornOn, today) : Number(today.slice(0, 4)) - (bornYear ?? 0) - 1
  if (age >= PUPIL_UNTIL) note('birth_too_old', 'warning')
  else if (age >= CHILD_UNTIL) note('not_under_sixteen', 'warning')
}

/** A tick column for girls with nothing in it means a boy; undefined when the words are not known. */
function sexOf(columns: readonly ChildColumn[], cellOf: CellOf): Sex | null | undefined {
  const all = columnsFor(columns, 'sex')
  const ticks = all.filter((each) => each.sex !== undefined)
  for (const each of ticks) {
    const ticked = readFlag(cellOf(each))
    if (ticked === true) return each.sex
    const word = ticked === undefined ? readSex(cellOf(each)) : null
    if (word !== null) return word
  }
  const only = ticks.length === 1 ? ticks[0] : undefined
  if (only && all.length === 1) return only.sex === 'female' ? 'male' : 'female'
  const words = all.find((each) => each.sex === undefined && !isBlank(cellOf(each)))
  return words ? readSex(cellOf(words), words.sexCodes) : null
}

function villageIn(cell: Cell, column: ChildColumn): string | null {
  const text = textOf(cell)
  return text === '' ? null : readVillage(text, villageWordIn(column.title))
}

/** "Lớp 4A, Trường TH Bình Lâm" in one cell is both. */
function schoolOf(written: string | null): { school: string | null; schoolClass: string | null } {
  if (written === null) return { school: null, schoolClass: null }
  const schoolClass = classNameIn(written)
  const rest = schoolClass
    ? written.replace(/\blớp\s*:?\s*[\p{L}\d]+\s*([/.-]\s*\d+)?/iu, ' ')
    : written
  return { school: readSchool(rest), schoolClass }
}

/** The guardian named, else the parent who is not said to be dead, the father first. */
function guardianOf(text: TextOf, circumstance: string): string | null {
  const guardian = text('guardianName')
  if (guardian !== null) return readPersonName(guardian)
  const father = /(mồ côi|mc|mất) (cả )?(cha|bố)|(cha|bố) (đã )?(mất|chết)/iu.test(circumstance)
    ? null
    : text('fatherName')
  const mother = /(mồ côi|mc|mất) mẹ|cả cha|mẹ (đã )?(mất|chết)/iu.test(circumstance)
    ? null
    : text('motherName')
  const name = father ?? mother
  return name === null ? null : readPersonName(name)
}
