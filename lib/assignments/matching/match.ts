import type { MatchingAsked } from './asked.ts'
import { columnsOf } from './columns-of.ts'
import { coverMost } from './coverage.ts'
import { firstTry } from './first-try.ts'
import { at, instanceOf, NOBODY, type Instance } from './instance.ts'
import { pairsUnseen } from './kinds.ts'
import type { Searched, WithModel } from '@/lib/solver/linear-model'
import { weigh, type Objective } from './objective.ts'
import { loadsOf, placed } from './placing.ts'
import { programOf, type Program } from './program.ts'

import { linearProgramOf, Solver, type Aim } from './solver.ts'

/** What no assignment is better than, each under what was reached of the objectives before it. */
export type Bounds = Omit<Objective, 'coveredByPriority'> & {
  coveredByPriority: Objective['coveredByPriority']
}

export type Matched = {
  instance: Instance
  /** a sponsor for each place of the children asked about, or NOBODY */
  given: Int32Array
  objective: Objective
  /** whether every objective was proven, in its turn */
  optimal: boolean
  bounds: Bounds
}

/** Ties are settled by the order of the list where that takes no longer than the question itself. */
const SMALL = 4_000

/**
 * The best assignment (đề xuất phân công), lexicographically: the most children by priority, the most
 * siblings together, the most with a sponsor in charge of their place, the smallest largest load, the most
 * with a former sponsor. Coverage is always proven, as a flow; the rest in turn by a solver, and what could
 * not be proven has its bound. Asks only what `contradictionIn` has nothing against.
 */
export async function match(asked: MatchingAsked, withModel: WithModel): Promise<Matched> {
  const instance = instanceOf(asked)
  const covering = coverMost(instance)
  const first = firstTry(instance, covering)
  const start = Int32Array.from(instance.fixed, (sponsor, child) =>
    sponsor === NOBODY ? at(first, child) : sponsor,
  )
  const program = programOf(instance, coveredIn(instance, covering))
  if (program.columns.length === 0) return settled(instance, start, { proven: true })
  return withModel(linearProgramOf(program), (model) => {
    const solver = new Solver(model, program)
    solver.startFrom(columnsOf(instance, program, start))
    return improve({ instance, program, solver }, start)
  })
}

type Search = { instance: Instance; program: Program; solver: Solver }

function improve(search: Search, start: Int32Array): Matched {
  const { instance } = search
  const unseen = pairsUnseen(instance)
  const together = reach(search, start, 'pairs', 'siblingPairsTogether')
  const near = reach(search, together.given, 'nearby', 'nearby')
  const even = spread(search, near.given)
  const kept = reach(search, even.given, 'continued', 'continued')
  const given = inOrder(search, kept.given)
  const proven = unseen === 0 && [together, near, even, kept].every((stage) => stage.proven)
  return settled(instance, given, {
    proven,
    siblingPairsTogether: together.bound + unseen,
    nearby: near.bound,
    maxLoadRatio: even.bound,
    continued: kept.bound,
  })
}

type Stage = { given: Int32Array; proven: boolean; bound: number }

/** The most of one objective, without giving up any before it; from now on it is required. */
function reach(
  { instance, program, solver }: Search,
  before: Int32Array,
  aim: Aim,
  objective: 'siblingPairsTogether' | 'nearby' | 'continued',
): Stage {
  // Children who stay where they are count in the objective and not in the program.
  const stays = weigh(instance, instance.fixed)[objective]
  const searched = solver.most(aim)
  const given = better(searched, before, { instance, program, objective })
  const reached = weigh(instance, given)[objective]
  solver.require(aim, reached - stays)
  const proven = searched.end === 'proven'
  const bound = Math.min(searched.bound + stays, mostThereCanBe(instance, given)[objective])
  return { given, proven, bound: proven ? reached : bound }
}

/** What no assignment can be above, however its children are placed. */
function mostThereCanBe({ children }: Instance, given: Int32Array) {
  const covered = given.reduce((sum, sponsor) => sum + (sponsor === NOBODY ? 0 : 1), 0)
  const families = new Map<string, number>()
  let siblingPairsTogether = 0
  for (const { household } of children) {
    if (household === null) continue
    const before = families.get(household) ?? 0
    siblingPairsTogether += before
    families.set(household, before + 1)
  }
  return { siblingPairsTogether, nearby: covered, continued: covered }
}

function better(
  { columns }: Searched,
  before: Int32Array,
  {
    instance,
    program,
    objective,
  }: Pick<Search, 'instance' | 'program'> & {
    objective: 'siblingPairsTogether' | 'nearby' | 'continued'
  },
): Int32Array {
  const found = columns && placed(instance, program, columns)
  if (!found) return before
  const [now, then] = [weigh(instance, found), weigh(instance, before)]
  return now[objective] >= then[objective] ? found : before
}

/** The smallest largest load: the possible ones are few, and each is a limit for every sponsor. */
function spread(search: Search, before: Int32Array): Stage {
  const { instance, program, solver } = search
  let given = before
  let most = weigh(instance, before).maxLoadRatio
  let proven = true
  const least = leastLoad(instance, before)
  let candidates = loadsBetween(instance, least, most)
  let bound = candidates[0] ?? most
  while (candidates.length > 1) {
    const middle = (candidates.length - 1) >> 1
    const ratio = candidates[middle] ?? most
    solver.limitLoads((sponsor) => roomUnder(instance, sponsor, ratio))
    const searched = solver.any()
    if (searched.columns) {
      given = placed(instance, program, searched.columns)
      most = weigh(instance, given).maxLoadRatio
      candidates = candidates.filter((one) => one <= most)
      continue
    }
    candidates = candidates.slice(middle + 1)
    if (searched.end === 'infeasible' && proven) bound = candidates[0] ?? most
    else proven = false
  }
  solver.limitLoads((sponsor) => roomUnder(instance, sponsor, most))
  solver.startFrom(columnsOf(instance, program, given))
  return { given, proven, bound: proven ? most : bound }
}

/** No assignment of so many children loads its sponsors less: what stays, and the mean. */
function leastLoad(instance: Instance, given: Int32Array): number {
  const { sponsors, held } = instance
  const loads = loadsOf(instance, given)
  const taking = sponsors.flatMap(({ capacity }, place) => (capacity > 0 ? [place] : []))
  const sum = (of: (place: number) => number) =>
    taking.reduce((total, place) => total + of(place), 0)
  const capacityOf = (place: number) => sponsors[place]?.capacity ?? 0
  const mean = sum((place) => at(loads, place)) / Math.max(1, sum(capacityOf))
  return taking.reduce((most, place) => Math.max(most, at(held, place) / capacityOf(place)), mean)
}

/** Every load a sponsor can have, from one to another, in order. */
function loadsBetween({ sponsors, held, room }: Instance, least: number, most: number): number[] {
  const ratios = new Set([most])
  sponsors.forEach(({ capacity }, place) => {
    if (capacity === 0) return
    for (let load = at(held, place); load <= at(held, place) + at(room, place); load += 1) {
      const ratio = load / capacity
      if (ratio >= least - 1e-12 && ratio <= most) ratios.add(ratio)
    }
  })
  return [...ratios].sort((one, other) => one - other)
}

/** How many more a sponsor takes when nobody may be loaded above a share. */
function roomUnder({ sponsors, held, room }: Instance, sponsor: number, ratio: number): number {
  const capacity = sponsors[sponsor]?.capacity ?? 0
  let load = Math.floor(ratio * capacity) + 1
  while (load / capacity > ratio) load -= 1
  return Math.min(at(room, sponsor), Math.max(0, load - at(held, sponsor)))
}

/** Among what is equally good, the children and then the sponsors that stand first in the list. */
function inOrder({ instance, program, solver }: Search, before: Int32Array): Int32Array {
  if (program.columns.length > SMALL) return before
  const children = solver.least(program.values.childOrder)
  if (!children.columns || children.end !== 'proven') return before
  const sum = program.values.childOrder.reduce(
    (total, value, column) => total + value * (children.columns?.[column] ?? 0),
    0,
  )
  solver.requireAtMost(program.values.childOrder, sum)
  const sponsors = solver.least(program.values.sponsorOrder)
  return placed(instance, program, sponsors.columns ?? children.columns)
}

function settled(
  instance: Instance,
  given: Int32Array,
  { proven, ...bounds }: { proven: boolean } & Partial<Bounds>,
): Matched {
  const objective = weigh(instance, given)
  return { instance, given, objective, optimal: proven, bounds: { ...objective, ...bounds } }
}

/** How many free children of each priority have a sponsor, in the order of priorities. */
function coveredIn({ children, free }: Instance, given: Int32Array): Map<number, number> {
  const covered = new Map<number, number>()
  const priorities = free.map((child) => children[child]?.priority ?? 0)
  for (const priority of priorities.sort((one, other) => one - other)) covered.set(priority, 0)
  for (const child of free) {
    if (at(given, child) === NOBODY) continue
    const { priority = 0 } = children[child] ?? {}
    covered.set(priority, (covered.get(priority) ?? 0) + 1)
  }
  return covered
}
