import type { LinearModel, LinearProgram, Limits, Searched } from '@/lib/solver/linear-model'
import type { Program } from './program.ts'

export type Aim = 'pairs' | 'nearby' | 'continued'
const AIMS = ['pairs', 'nearby', 'continued'] as const

/** So many nodes for each search: at the size of a commune none comes near it. */
const MOST_NODES = 5_000
/** A part of the program is searched for as many, and for so much of the time that is left. */
const PART_NODES = 200
const PART_OF_TIME = 0.3
/** Programs of more columns are not searched as a whole: their parts are. */
const MOST_AT_ONCE = 6_000

/** The program as the solver is given it: its rows, then one for each aim, to be required later. */
export function linearProgramOf({ columns, rows, values }: Program): LinearProgram {
  const aims = AIMS.map((aim) => ({
    entries: [...values[aim]].flatMap((value, column) =>
      value === 0 ? [] : [[column, value] as const],
    ),
    ...{ lower: -Infinity, upper: Infinity },
  }))
  return { upper: Float64Array.from(columns, ({ upper }) => upper), rows: [...rows, ...aims] }
}

/** One program and what was already reached in it. */
export class Solver {
  private readonly model: LinearModel
  private readonly program: Program
  private readonly rowsOf: number[][]
  private readonly upper: Float64Array
  /** the last solution, under all that is required since */
  private known: Float64Array | null = null

  constructor(model: LinearModel, program: Program) {
    this.model = model
    this.program = program
    this.upper = Float64Array.from(program.columns, ({ upper }) => upper)
    this.rowsOf = program.columns.map(() => [])
    program.rows.forEach(({ entries }, row) => {
      for (const [column] of entries) this.rowsOf[column]?.push(row)
    })
  }

  /** Goes on from a solution that is known. */
  startFrom(columns: Float64Array | null): void {
    this.known = columns
  }

  /** The most of an aim. */
  most(aim: Aim): Searched {
    const searched = this.search(this.program.values[aim].map((value) => -value))
    return { ...searched, bound: -searched.bound }
  }

  /** The least of anything, for ties. */
  least(values: Float64Array): Searched {
    return this.search(values)
  }

  /** Whether there is a solution at all. */
  any(): Searched {
    return this.search(new Float64Array(this.program.columns.length))
  }

  /** From now on no less than this. */
  require(aim: Aim, least: number): void {
    this.model.limitRow(this.program.rows.length + AIMS.indexOf(aim), least, Infinity)
  }

  /** From now on no sum of these values above this. */
  requireAtMost(values: Float64Array, most: number): void {
    this.model.addRow(values, most)
  }

  /** From now on no more children for a sponsor than so many; what was known may not hold any more. */
  limitLoads(mostOf: (sponsor: number) => number): void {
    this.known = null
    for (const [sponsor, row] of this.program.loadRow) {
      this.model.limitRow(row, -Infinity, mostOf(sponsor))
    }
  }

  /**
   * First without whole numbers, which is quick, goes on from where the last search ended and bounds what
   * whole numbers can reach. Then only where that is another one than the last solution, or not whole and
   * what touches it; and everything at once where that did not reach the bound and the program is small.
   */
  private search(costs: Float64Array): Searched {
    const { model, program } = this
    model.cost(costs)
    const relaxed = model.run({ nodes: MOST_NODES, shareOfTime: 1, target: null })
    const { columns } = relaxed
    if (relaxed.end === 'infeasible') return relaxed
    // Cut off by the clock on its way: that bounds nothing.
    if (relaxed.end === 'limit' || !columns)
      return { end: 'limit', columns: null, bound: -Infinity }
    // Every sum of the program is whole, so that a bound is rounded up to the next whole number.
    const bound = Math.ceil(relaxed.bound - 1e-6)
    const isReached = (one: Float64Array | null) => valueOf(costs, one) <= bound + 1e-6
    const broken = [...columns.keys()].filter((column) => !isWhole(columns[column] ?? 0))
    if (broken.length === 0) return this.found('proven', columns.map(Math.round), bound)
    const { known } = this
    if (isReached(known)) return this.found('proven', known, bound)
    return model.aside(() => {
      const part = { nodes: PART_NODES, shareOfTime: PART_OF_TIME, target: bound }
      const near = known
        ? this.inWholes(this.otherThan(known, columns), known, part).columns
        : this.inWholes(this.around(broken), columns, part).columns
      if (isReached(near)) return this.found('proven', near, bound)
      if (program.columns.length > MOST_AT_ONCE) return this.found('limit', near, bound)
      const whole = this.inWholes(null, null, { ...part, nodes: MOST_NODES, shareOfTime: 1 })
      if (whole.end === 'infeasible') return whole
      if (whole.end === 'proven') return this.found('proven', whole.columns, bound)
      const better = valueOf(costs, whole.columns) < valueOf(costs, near) ? whole.columns : near
      return this.found('limit', better, Math.max(bound, Math.ceil(whole.bound - 1e-6)))
    })
  }

  private found(end: Searched['end'], columns: Float64Array | null, bound: number): Searched {
    if (columns) this.known = columns
    return { end, columns, bound }
  }

  /** Whole numbers for some columns, or all; the others stay as they are. */
  private inWholes(
    open: ReadonlySet<number> | null,
    stay: Float64Array | null,
    limits: Limits,
  ): Searched {
    const { model, upper } = this
    const isOpen = (column: number) => open === null || open.has(column)
    const at = (column: number) => Math.round(stay?.[column] ?? 0)
    model.limitColumns(
      upper.map((_, column) => (isOpen(column) ? 0 : at(column))),
      upper.map((most, column) => (isOpen(column) ? most : at(column))),
      true,
    )
    const searched = model.run(limits)
    model.limitColumns(new Float64Array(upper.length), upper, false)
    return { ...searched, columns: searched.columns && searched.columns.map(Math.round) }
  }

  /** What hubs hand on, and the columns that share a child or a sponsor with one of these. */
  private around(broken: readonly number[]): Set<number> {
    const { rows, columns, localRows } = this.program
    const near = new Set(broken.flatMap((column) => this.rowsOf[column] ?? []))
    const open = new Set(broken)
    for (const row of near) {
      if (!localRows.has(row)) continue
      for (const [column] of rows[row]?.entries ?? []) open.add(column)
    }
    columns.forEach(({ block }, column) => {
      if (!block) open.add(column)
    })
    return open
  }

  /** Where two solutions differ, and what hubs hand on. */
  private otherThan(one: Float64Array, other: Float64Array): Set<number> {
    return new Set(
      [...one.keys()].filter(
        (column) =>
          !this.program.columns[column]?.block ||
          Math.abs((one[column] ?? 0) - (other[column] ?? 0)) > 1e-6,
      ),
    )
  }
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6
}

function valueOf(costs: Float64Array, columns: Float64Array | null): number {
  if (!columns) return Infinity
  return costs.reduce((total, cost, column) => total + cost * (columns[column] ?? 0), 0)
}
