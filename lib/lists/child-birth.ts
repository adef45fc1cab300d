import { ageOn, type Day } from '@/lib/calendar/day'
import type { Sex } from '@/lib/children/child'
import { readBirth, readSplitBirth, type BirthReading } from './birth'
import { columnsFor, type ChildColumn } from './child-column'
import type { ChildField } from './child-fields'
import { readFlag } from './flag'
import type { ChildIssueCode, Severity } from './listed-child'
import { isBlank, type Cell } from './sheet'

/** A plan's support ends at this age (khi trẻ đủ 16 tuổi); here it only raises a hint. */
const CHILD_UNTIL = 16
const PUPIL_UNTIL = 20
const BIRTH_FIELDS: ReadonlySet<ChildField> = new Set(['bornOn', 'bornYear', 'bornDay'])

export interface ChildBirth {
  readonly bornOn: Day | null
  readonly bornYear: number | null
  /** What a column of births of one sex tells besides. */
  readonly sex: Sex | undefined
  /** Where it was read, for the hints. */
  readonly column: ChildColumn | undefined
  readonly issues: readonly { code: ChildIssueCode; severity: Severity }[]
}

/** A row's birth from whichever columns tell it. A list without any column for it is silent, not wrong. */
export function readChildBirth(
  columns: readonly ChildColumn[],
  cellOf: (column: ChildColumn | undefined) => Cell,
  today: Day,
): ChildBirth {
  const { reading, column, sex } = birthIn(columns, cellOf, today)
  const bornOn = reading.kind === 'day' ? reading.bornOn : null
  const bornYear = reading.kind === 'year' ? reading.bornYear : null
  const asked = columns.some((each) => BIRTH_FIELDS.has(each.field))
  return {
    bornOn,
    bornYear: bornOn ? Number(bornOn.slice(0, 4)) : bornYear,
    sex,
    column,
    issues: asked ? issuesOf(reading, today) : [],
  }
}

/** The first birth column that is filled; one of a sex ("Nam | Nữ") tells that too. */
function birthIn(
  columns: readonly ChildColumn[],
  cellOf: (column: ChildColumn | undefined) => Cell,
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

function issuesOf(
  reading: BirthReading,
  today: Day,
): { code: ChildIssueCode; severity: Severity }[] {
  if (reading.kind === 'none') return [{ code: 'birth_missing', severity: 'warning' }]
  if (reading.kind === 'wrong') return [{ code: WRONG[reading.why], severity: 'error' }]
  const issues: { code: ChildIssueCode; severity: Severity }[] = []
  if (reading.kind === 'year' && reading.monthLost) {
    issues.push({ code: 'birth_month_only', severity: 'warning' })
  }
  const age =
    reading.kind === 'day'
      ? ageOn(reading.bornOn, today)
      : Number(today.slice(0, 4)) - reading.bornYear - 1
  if (age >= PUPIL_UNTIL) issues.push({ code: 'birth_too_old', severity: 'warning' })
  else if (age >= CHILD_UNTIL) issues.push({ code: 'not_under_sixteen', severity: 'warning' })
  return issues
}

const WRONG = {
  not_a_date: 'birth_not_a_date',
  impossible: 'birth_impossible',
  in_future: 'birth_in_future',
} as const
