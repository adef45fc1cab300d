import type { ChildField } from './child-fields'
import { sexCodesIn, type SexCodes } from './sex'
import { columnLetter } from './sheet'
import type { TitleMeaning } from './title-meaning'

/** One column as understood (or as a person said). */
export interface ChildColumn extends TitleMeaning {
  readonly column: number
  readonly letter: string
  readonly title: string
  readonly monthFirst: boolean
  readonly sexCodes: SexCodes
}

/** A column with this title, taken to mean this. */
export function columnAs(column: number, title: string, meaning: TitleMeaning): ChildColumn {
  const order = title.toLowerCase().normalize('NFC')
  return {
    ...meaning,
    column,
    letter: columnLetter(column),
    title,
    monthFirst: /mm\s*[-/.]\s*dd|tháng\s*[-/.,]\s*ngày|thang\s*[-/.,]\s*ngay/u.test(order),
    sexCodes: meaning.field === 'sex' ? sexCodesIn(title) : {},
  }
}

/** The columns that tell a field, the most trusted first. */
export function columnsFor(
  columns: readonly ChildColumn[],
  field: ChildField,
): readonly ChildColumn[] {
  let byField = sorted.get(columns)
  if (!byField) sorted.set(columns, (byField = new Map<ChildField, readonly ChildColumn[]>()))
  let found = byField.get(field)
  if (!found) {
    found = columns
      .filter((each) => each.field === field)
      .sort((a, b) => a.rank - b.rank || a.column - b.column)
    byField.set(field, found)
  }
  return found
}

/** Asked for every cell of a list: the answer is worked out once for each set of columns. */
const sorted = new WeakMap<readonly ChildColumn[], Map<ChildField, readonly ChildColumn[]>>()
