import type { Day } from '@/lib/calendar/day'
import { tidyName } from '@/lib/people/full-name'
import { readChildBirth } from './child-birth'
import { readRowCircumstances, type HeadingSays } from './child-circumstances'
import { columnsFor, type ChildColumn } from './child-column'
import type { ChildField } from './child-fields'
import { readGuardian } from './child-guardian'
import { readChildSex } from './child-sex'
import { readClassName, readSchoolAndClass } from './class-name'
import { readFlag } from './flag'
import { personalIdContradicts, readMoetId, readPersonalId } from './identity-number'
import type { ChildIssueCode, ListedChild, ListIssue, Severity } from './listed-child'
import { readPersonName } from './person-name'
import { readPhone } from './phone-number'
import { readVillage, villageWordIn } from './place'
import { isBlank, textOf, type Cell, type SheetRow } from './sheet'
import { readSupportLevel } from './support-level'

/** What holds for a row beside its own cells: sub-headings above it, the sheet's titles. */
export interface RowContext extends HeadingSays {
  readonly sheet: string
  readonly today: Day
  readonly village: string | null
  readonly school: string | null
  readonly schoolClass: string | null
}

const NOBODY =
  /^(-+|\.+|không|khong|chưa|chua|chưa có|chua co|không có|khong co|chưa có đơn vị.*|0)$/iu
const LEFT_SCHOOL = /(chuyển đi|thôi học|bỏ học|nghỉ học|bảo lưu|đã tốt nghiệp)/iu

const ID_FLAWS = {
  padded: { code: 'personal_id_padded', severity: 'warning' },
  malformed: { code: 'personal_id_malformed', severity: 'error' },
  digits_lost: { code: 'personal_id_digits_lost', severity: 'error' },
  old_nine_digits: { code: 'personal_id_old', severity: 'warning' },
} as const

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

  const birth = readChildBirth(columns, cellOf, context.today)
  for (const { code, severity } of birth.issues) {
    note(code, severity, 'bornOn', textOf(cellOf(birth.column)), birth.column)
  }

  const sex = birth.sex ?? readChildSex(columns, cellOf)
  if (sex === undefined) note('sex_unknown', 'error', 'sex', text('sex') ?? '')

  const idColumn = filled('personalId')
  const id = readPersonalId(cellOf(idColumn))
  if (id.flaw !== null) {
    const { code, severity } = ID_FLAWS[id.flaw]
    note(code, severity, 'personalId', textOf(cellOf(idColumn)))
  }
  if (id.value !== null) {
    const differs = personalIdContradicts(id.value, {
      sex: sex ?? null,
      bornYear: birth.bornYear,
    })
    if (differs.sex) note('personal_id_sex_differs', 'warning', 'personalId', id.value)
    if (differs.year) note('personal_id_year_differs', 'warning', 'personalId', id.value)
  }

  const moet = readMoetId(cellOf(filled('moetId')))
  if (moet.odd) note('moet_id_odd', 'warning', 'moetId', moet.value ?? '')

  const placeAtSchool = readSchoolAndClass(text('school'))
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
      bornOn: birth.bornOn,
      bornYear: birth.bornYear,
      sex: sex ?? null,
      personalId: id.value,
      moetId: moet.value,
      village: villageColumn ? villageIn(cellOf(villageColumn), villageColumn) : context.village,
      school: placeAtSchool.school ?? context.school,
      schoolClass: schoolClass.value ?? placeAtSchool.schoolClass ?? context.schoolClass,
      circumstances: why.circumstances,
      especiallyDifficult: why.especiallyDifficult,
      guardianName: readGuardian(text, why.text),
      guardianPhone: phone.value,
      currentSponsor: sponsor === null || ticked || NOBODY.test(sponsor) ? null : sponsor,
      note: remark,
      support: level ?? (remark === null ? null : readSupportLevel(remark)),
    },
    issues,
  }
}

type TextOf = (field: ChildField) => string | null

function nameOf(text: TextOf): string | null {
  const halves = [text('familyName'), text('givenName')].filter((half) => half !== null)
  return readPersonName(text('fullName') ?? halves.join(' '))
}

function villageIn(cell: Cell, column: ChildColumn): string | null {
  const text = textOf(cell)
  return text === '' ? null : readVillage(text, villageWordIn(column.title))
}
