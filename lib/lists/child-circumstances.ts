import { PROGRAMME_CATEGORIES, type ProgrammeCategory } from '@/lib/plans/category'
import { columnsFor, type ChildColumn } from './child-column'
import { isMarkedEspeciallyDifficult, readCircumstance } from './circumstance-words'
import { readFlag } from './flag'
import { textOf, type Cell } from './sheet'

/** What sub-headings, titles and sheet name say of all rows below them. */
export interface HeadingSays {
  readonly circumstances: readonly ProgrammeCategory[]
  readonly especiallyDifficult: boolean
  readonly unclear: boolean
}

export interface RowCircumstances {
  readonly circumstances: readonly ProgrammeCategory[]
  readonly especiallyDifficult: boolean
  readonly unclear: boolean
  readonly leftPoverty: boolean
  /** Words in a circumstance cell that name none of the plan's categories; null when all do. */
  readonly unknown: string | null
  /** All that the row's own cells say of it. */
  readonly text: string
}

/** A row's circumstances: from its own cells (words and ticks together), else from the heading above. */
export function readRowCircumstances(
  columns: readonly ChildColumn[],
  cellOf: (column: ChildColumn) => Cell,
  heading: HeadingSays,
  note: string | null,
): RowCircumstances {
  const found = new Set<ProgrammeCategory>()
  const words: string[] = []
  let [marked, unclear, leftPoverty] = [false, false, false]
  for (const column of columnsFor(columns, 'circumstances')) {
    const cell = cellOf(column)
    const ticked = readFlag(cell)
    if (ticked === false) continue
    const said = ticked === true ? column.title : textOf(cell)
    const reading = readCircumstance(said)
    const given =
      ticked === true && column.circumstances?.length ? column.circumstances : reading.found
    given.forEach((each) => found.add(each))
    if (reading.especiallyDifficult) marked = true
    unclear ||= reading.unclear
    leftPoverty ||= reading.leftPoverty
    words.push(said)
  }
  for (const column of columnsFor(columns, 'especiallyDifficult')) {
    const ticked = readFlag(cellOf(column))
    const said = textOf(cellOf(column))
    if (ticked === true || (ticked === undefined && isMarkedEspeciallyDifficult(said)))
      marked = true
    else if (ticked === undefined)
      readCircumstance(said).found.forEach((each) => {
        if (each !== 'other_special') found.add(each)
      })
  }
  if (note !== null && isMarkedEspeciallyDifficult(note)) marked = true
  const own = [...found]
  // "Đặc biệt khó khăn" alone in the cell marks the child; the category then comes from the heading.
  const onlyMark =
    marked && own.length === 1 && own[0] === 'other_special' && heading.circumstances.length > 0
  const fromHeading = (own.length === 0 && !leftPoverty) || onlyMark
  const chosen: readonly ProgrammeCategory[] = fromHeading ? heading.circumstances : own
  const settled = narrowed(chosen, unclear, heading.circumstances)
  return {
    circumstances: PROGRAMME_CATEGORIES.filter((each) => settled.includes(each)),
    especiallyDifficult: marked || heading.especiallyDifficult,
    unclear:
      (unclear || (fromHeading && heading.unclear)) && !(settled.length === 1 && chosen.length > 1),
    leftPoverty,
    unknown:
      words.length > 0 && chosen.length === 0 && !leftPoverty && !marked ? words.join('; ') : null,
    text: words.join('; '),
  }
}

/** "Mồ côi" under the heading "mồ côi cả cha và mẹ" is what the heading says. */
function narrowed(
  own: readonly ProgrammeCategory[],
  unclear: boolean,
  heading: readonly ProgrammeCategory[],
): readonly ProgrammeCategory[] {
  const only = heading[0]
  if (!unclear || only === undefined || heading.length > 1) return own
  const orphans: readonly ProgrammeCategory[] = ['orphan_both', 'orphan_one']
  const poor: readonly ProgrammeCategory[] = ['poor_household', 'near_poor_household']
  const group = orphans.includes(only) ? orphans : poor.includes(only) ? poor : []
  return own.every((each) => group.includes(each)) ? [only] : own
}
