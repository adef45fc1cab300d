import { at, type Instance } from './instance.ts'
import type { Program } from './program.ts'

/**
 * A sponsor for each child out of a solution of the program: kind by kind, the groups that stand first in
 * the list and the sponsors that stand first, so that the order of the list breaks every tie the program
 * leaves.
 */
export function placed(
  { fixed }: Pick<Instance, 'fixed'>,
  program: Program,
  columns: Float64Array,
): Int32Array {
  const given = Int32Array.from(fixed)
  const outOf = hubsIn(program, columns)
  const blocks = new Map<string, { kind: number; members: readonly number[]; sponsors: number[] }>()
  program.columns.forEach(({ block, to }, column) => {
    const units = columns[column] ?? 0
    if (!block || units === 0) return
    const key = JSON.stringify(block)
    const own = blocks.get(key) ?? { ...block, sponsors: [] }
    blocks.set(key, own)
    for (let unit = 0; unit < units; unit += 1) {
      const sponsor = 'sponsor' in to ? to.sponsor : outOf.get(to.hub)?.shift()
      if (sponsor !== undefined) own.sponsors.push(sponsor)
    }
  })
  const taken = program.kinds.map(({ groups }) => groups.map(() => new Set<number>()))
  // Larger blocks first: a group that goes together has none of its members taken before.
  const inOrder = [...blocks.values()].sort(
    (one, other) => other.members.length - one.members.length,
  )
  for (const { kind, members, sponsors } of inOrder) {
    for (const sponsor of sponsors.sort((one, other) => one - other)) {
      const groups = taken[kind] ?? []
      const place = groups.findIndex((own) => members.every((member) => !own.has(member)))
      const group = program.kinds[kind]?.groups[place] ?? []
      for (const member of members) {
        groups[place]?.add(member)
        const child = group[member]
        if (child !== undefined) given[child] = sponsor
      }
    }
  }
  return given
}

/** The sponsors behind each hub, as often as it leads there, in order, without what goes on to it from another. */
function hubsIn(program: Program, columns: Float64Array): Map<number, number[]> {
  const outOf = new Map<number, number[]>()
  const ways = program.columns.flatMap(({ from, to }, column) =>
    from === null ? [] : [{ from, to, units: columns[column] ?? 0 }],
  )
  // A hub is written before the hubs it leads to: the last one leads to sponsors only.
  ways.sort((one, other) => other.from - one.from)
  for (const { from, to, units } of ways) {
    const own = outOf.get(from) ?? []
    if ('sponsor' in to) own.push(...Array.from({ length: units }, () => to.sponsor))
    else own.push(...(outOf.get(to.hub)?.splice(0, units) ?? []))
    outOf.set(from, own)
  }
  for (const own of outOf.values()) own.sort((one, other) => one - other)
  return outOf
}

/** How many children each sponsor has in an assignment. */
export function loadsOf({ held, fixed }: Instance, given: Int32Array): Int32Array {
  const loads = Int32Array.from(held)
  given.forEach((sponsor, child) => {
    if (sponsor >= 0 && at(fixed, child) < 0) loads[sponsor] = at(loads, sponsor) + 1
  })
  return loads
}
