import { isBlank, textOf, type Cell, type Merge, type Sheet, type SheetRow } from './sheet'

/** The titles of a list's columns: from `first` to `last` row, per column the wide and the own title. */
export interface Header {
  readonly first: number
  readonly last: number
  readonly titles: readonly ColumnTitle[]
}

export interface ColumnTitle {
  readonly column: number
  /** The title above several columns, empty when there is none. */
  readonly parent: string
  readonly title: string
  /** How many columns the title itself spans (họ và tên over two columns). */
  readonly span: number
}

/** Headers are looked for in this many first rows of a sheet. */
export const HEADER_SEARCH_ROWS = 40
const TALLEST = 3

/**
 * Finds the block of title rows whose titles mean most. `score` answers how much a candidate's
 * titles mean, 0 when it is no header. The shortest, earliest block wins a draw.
 */
export function findHeader(
  sheet: Sheet,
  score: (titles: readonly ColumnTitle[]) => number,
): Header | null {
  let best: Header | null = null
  let bestScore = 0
  const rows = sheet.rows.filter((row) => row.number <= HEADER_SEARCH_ROWS)
  rows.forEach((row, at) => {
    for (let height = 1; height <= TALLEST; height += 1) {
      const block = rows.slice(at, at + height)
      const last = block.at(-1)
      if (block.length < height || !last || last.number - row.number >= TALLEST) break
      if (row.cells.filter((cell) => !isBlank(cell)).length < 2) break
      if (height > 1 && !isSubTitleRow(block, sheet.merges)) break
      const titles = titlesOf(block, sheet.merges)
      const worth = score(titles)
      const shorter = best !== null && worth === bestScore && height - 1 < best.last - best.first
      if (worth > bestScore || (worth > 0 && shorter)) {
        best = { first: row.number, last: last.number, titles }
        bestScore = worth
      }
    }
  })
  return best
}

/** Titles of a block of rows, each column with the wider title above it. */
export function titlesOf(block: readonly SheetRow[], merges: readonly Merge[]): ColumnTitle[] {
  const width = Math.max(0, ...block.map((row) => row.cells.length))
  const titles: ColumnTitle[] = []
  for (let column = 0; column < width; column += 1) {
    const stack = block.map((row, level) =>
      titleAt(row, column, merges, level < block.length - 1 ? block[level + 1] : undefined),
    )
    const words = stack.filter(
      (each, level) => each.text !== '' && each.text !== stack[level - 1]?.text,
    )
    const own = words.at(-1)
    if (!own) continue
    titles.push({
      column,
      parent: words
        .slice(0, -1)
        .map((each) => each.text)
        .join(' '),
      title: own.text,
      span: own.span,
    })
  }
  return titles
}

interface Title {
  readonly text: string
  readonly span: number
}

/** A title in a joined cell counts for all its columns; so does one followed by blanks that have titles below. */
function titleAt(
  row: SheetRow,
  column: number,
  merges: readonly Merge[],
  below: SheetRow | undefined,
): Title {
  const merge = mergeAt(merges, row.number, column)
  if (merge) {
    const text = merge.top === row.number ? textOf(row.cells[merge.left]) : ''
    const span = merge.right - merge.left + 1
    return below || merge.left === column ? { text, span } : { text: '', span }
  }
  const own = textOf(row.cells[column])
  if (own !== '' || !below || isBlank(below.cells[column])) return { text: own, span: 1 }
  for (let left = column - 1; left >= 0; left -= 1) {
    if (mergeAt(merges, row.number, left)) break
    const text = textOf(row.cells[left])
    if (text !== '') return isBlank(below.cells[left]) ? { text: '', span: 1 } : { text, span: 1 }
  }
  return { text: '', span: 1 }
}

/** The last row of the block only names columns that the rows above leave open or span. */
function isSubTitleRow(block: readonly SheetRow[], merges: readonly Merge[]): boolean {
  const row = block.at(-1)
  const above = block.at(-2)
  if (!row || !above) return false
  let words = 0
  for (let column = 0; column < row.cells.length; column += 1) {
    const cell: Cell | undefined = row.cells[column]
    if (isBlank(cell)) continue
    if (typeof cell !== 'string' || cell.length > 60 || /^\W*\d+\W*$/.test(cell)) return false
    words += 1
    if (isBlank(above.cells[column])) continue
    const merge = mergeAt(merges, above.number, column)
    const spans = merge ? merge.right > merge.left : isBlank(above.cells[column + 1])
    if (!spans) return false
  }
  return words > 0
}

export function mergeAt(merges: readonly Merge[], row: number, column: number): Merge | undefined {
  return merges.find(
    (merge) =>
      row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right,
  )
}
