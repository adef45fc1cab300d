import type { Sex } from '@/lib/children/child'
import { columnsFor, type ChildColumn } from './child-column'
import { readFlag } from './flag'
import { readSex } from './sex'
import { isBlank, type Cell } from './sheet'

/** A tick column for girls with nothing in it means a boy; undefined when the words are not known. */
export function readChildSex(
  columns: readonly ChildColumn[],
  cellOf: (column: ChildColumn) => Cell,
): Sex | null | undefined {
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
