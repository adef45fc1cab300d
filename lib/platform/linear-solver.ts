import loadHighs from 'highs'
import type {
  LinearModel,
  LinearProgram,
  Limits,
  Searched,
  WithModel,
} from '@/lib/solver/linear-model'

type Highs = Awaited<ReturnType<typeof loadHighs>>
type Model = ReturnType<Highs['createModel']>

/** The solver's module, loaded once: compiled WebAssembly (HiGHS, MIT), asked on this machine alone. */
let loading: Promise<Highs> | undefined

/**
 * Solves linear programs in whole numbers, for so long in all. It keeps its thread while it works: where
 * others wait for the same one it is asked in a process of its own.
 */
export function linearSolver(longestMs: number): WithModel {
  return async (program, work) => {
    const highs = await (loading ??= loadHighs())
    const untilMs = performance.now() + longestMs
    return highs.withModel(dataOf(highs, program), (model) => {
      model.options.set({ output_flag: false, random_seed: 0 })
      // Every value is whole: what is less than one from its bound has reached it.
      model.options.set({ mip_rel_gap: 0, mip_abs_gap: 0.5 })
      return work(asked({ highs, model, columns: program.upper.length }, untilMs))
    })
  }
}

function asked(
  { highs, model, columns }: { highs: Highs; model: Model; columns: number },
  untilMs: number,
): LinearModel {
  const { integer, continuous } = highs.constants.variableType
  const all = { kind: 'range', from: 0, to: columns - 1 } as const
  let isWhole = false
  return {
    cost: (costs) => void model.changeColsCost(all, costs),
    limitRow: (row, lower, upper) =>
      void model.changeRowBounds(row, ended(highs, lower), ended(highs, upper)),
    addRow(values, upper) {
      const indices = [...values.keys()].filter((column) => values[column] !== 0)
      const own = indices.map((column) => values[column] ?? 0)
      model.addRow(-highs.infinity, upper, { indices, values: own })
    },
    limitColumns(lower, upper, whole) {
      isWhole = whole
      model.changeColsBounds(all, lower, upper)
      model.changeColsIntegrality(all, new Int32Array(columns).fill(whole ? integer : continuous))
    },
    run: (limits) => run({ highs, model, isWhole }, limits, untilMs),
    aside(work) {
      const basis = model.getBasis()
      const result = work()
      model.setBasis(basis)
      return result
    },
  }
}

function run(
  { highs, model, isWhole }: { highs: Highs; model: Model; isWhole: boolean },
  { nodes, shareOfTime, target }: Limits,
  untilMs: number,
): Searched {
  const seconds = Math.max(0.05, ((untilMs - performance.now()) * shareOfTime) / 1000)
  model.options.set({ mip_max_nodes: nodes, time_limit: seconds })
  model.options.set('objective_target', target === null ? -NO_END : target + 1e-6)
  model.zeroAllClocks()
  model.run()
  const status = model.getModelStatus()
  const { optimal, infeasible, unboundedOrInfeasible, objectiveTarget } =
    highs.constants.modelStatus
  if (status === infeasible || status === unboundedOrInfeasible) {
    return { end: 'infeasible', columns: null, bound: Infinity }
  }
  const { feasible } = highs.constants.solutionStatus
  const found = model.info.get('primal_solution_status') === feasible
  return {
    end: status === optimal || status === objectiveTarget ? 'proven' : 'limit',
    columns: found ? model.getSolution().colValue : null,
    bound: isWhole ? Number(model.info.get('mip_dual_bound')) : model.getObjectiveValue(),
  }
}

const NO_END = 1e30

function ended(highs: Highs, value: number): number {
  if (value === Infinity) return highs.infinity
  return value === -Infinity ? -highs.infinity : value
}

function dataOf(highs: Highs, { upper, rows }: LinearProgram) {
  const starts = new Int32Array(rows.length + 1)
  rows.forEach(({ entries }, row) => (starts[row + 1] = (starts[row] ?? 0) + entries.length))
  return {
    numCols: upper.length,
    numRows: rows.length,
    colCost: new Float64Array(upper.length),
    colLower: new Float64Array(upper.length),
    colUpper: upper,
    rowLower: Float64Array.from(rows, ({ lower }) => ended(highs, lower)),
    rowUpper: Float64Array.from(rows, (row) => ended(highs, row.upper)),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: upper.length,
      starts,
      indices: Int32Array.from(rows.flatMap(({ entries }) => entries.map(([column]) => column))),
      values: Float64Array.from(rows.flatMap(({ entries }) => entries.map(([, value]) => value))),
    },
  }
}
