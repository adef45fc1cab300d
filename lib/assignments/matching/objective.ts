import { at, NOBODY, type Instance } from './instance.ts'

/** What an assignment comes to, the most important first. Children who stay where they are count too. */
export type Objective = {
  /** children with a sponsor, by priority */
  coveredByPriority: Readonly<Record<string, number>>
  /** pairs of one household with one sponsor */
  siblingPairsTogether: number
  /** children whose sponsor is in charge of their village or school */
  nearby: number
  /** the largest share of what it takes that a sponsor has; of sponsors that take somebody */
  maxLoadRatio: number
  /** children whose sponsor was theirs before */
  continued: number
}

/** Weighs an assignment: a sponsor for each place of `children`, those who stay included. */
export function weigh(instance: Instance, given: Int32Array): Objective {
  const { children, sponsors, held, fixed } = instance
  const covered: Record<string, number> = {}
  const together = new Map<string, number>()
  const load = Int32Array.from(held)
  let [siblingPairsTogether, nearby, continued] = [0, 0, 0]
  children.forEach((child, place) => {
    covered[child.priority] ??= 0
    const sponsor = at(given, place)
    if (sponsor === NOBODY) return
    covered[child.priority] = (covered[child.priority] ?? 0) + 1
    if (fixed[place] === NOBODY) load[sponsor] = at(load, sponsor) + 1
    if (isNear(instance, place, sponsor)) nearby += 1
    if (isFormer(instance, place, sponsor)) continued += 1
    if (child.household === null) return
    const key = JSON.stringify([child.household, sponsor])
    const before = together.get(key) ?? 0
    siblingPairsTogether += before
    together.set(key, before + 1)
  })
  const ratios = sponsors.map(({ capacity }, place) =>
    capacity > 0 ? at(load, place) / capacity : 0,
  )
  const maxLoadRatio = ratios.reduce((most, ratio) => Math.max(most, ratio), 0)
  return { coveredByPriority: covered, siblingPairsTogether, nearby, maxLoadRatio, continued }
}

/** Whether a sponsor is in charge of a child's village or school. */
export function isNear({ children, sponsors }: Instance, child: number, sponsor: number): boolean {
  const { village = null, school = null } = children[child] ?? {}
  const { villages = [], schools = [] } = sponsors[sponsor] ?? {}
  return (
    (village !== null && villages.includes(village)) ||
    (school !== null && schools.includes(school))
  )
}

/** Whether a sponsor was a child's before. */
export function isFormer(
  { children, sponsors }: Instance,
  child: number,
  sponsor: number,
): boolean {
  const id = sponsors[sponsor]?.id
  return id !== undefined && (children[child]?.formerSponsors.includes(id) ?? false)
}
