/** A linear program: the least of the costs of its columns, under its rows. No end is an infinity. */
export type LinearProgram = {
  /** the most of each column; none is below nothing */
  upper: Float64Array
  rows: readonly {
    entries: readonly (readonly [column: number, value: number])[]
    lower: number
    upper: number
  }[]
}

/** How far a search may go. Nodes are counted, so that the same question ends at the same place. */
export type Limits = {
  nodes: number
  /** of the time that is left, which ends only what a slow machine would keep for too long */
  shareOfTime: number
  /** a value that is good enough: nothing better is possible */
  target: number | null
}

/** Where a search ended. `bound` is what no solution is below; null columns where none was found. */
export type Searched = {
  end: 'proven' | 'limit' | 'infeasible'
  columns: Float64Array | null
  bound: number
}

/** A program that is asked again and again, each time going on from where it was. */
export type LinearModel = {
  cost: (costs: Float64Array) => void
  limitRow: (row: number, lower: number, upper: number) => void
  addRow: (values: Float64Array, upper: number) => void
  /** between which values each column is, and whether in whole numbers */
  limitColumns: (lower: Float64Array, upper: Float64Array, whole: boolean) => void
  run: (limits: Limits) => Searched
  /** does something else and goes on from where it was before */
  aside: <Result>(work: () => Result) => Result
}

/** Opens a program, and closes it when the work is done. */
export type WithModel = <Result>(
  program: LinearProgram,
  work: (model: LinearModel) => Result,
) => Promise<Result>
