import { at, NOBODY, type Instance } from './instance.ts'

/**
 * The most children of the first priority, then of the second, …: proven, since the sets of children who
 * can all have a sponsor at once form a matroid, where taking them in the order of priority, each if it
 * can still be added, ends at the best one. A child that was added may change its sponsor later and never
 * loses it. Answers a sponsor for each place of `children`, or NOBODY.
 */
export function coverMost({ children, sponsors, room, free, barred }: Instance): Int32Array {
  const given = new Int32Array(children.length).fill(NOBODY)
  const members: number[][] = sponsors.map(() => [])
  const order = [...free].sort(
    (one, other) => priorityAt(children, one) - priorityAt(children, other),
  )
  // Sponsors from which no way leads to room: none ever will, so they are not looked at again.
  const closed = new Set<number>()
  const open = [...sponsors.keys()].filter((sponsor) => at(room, sponsor) > 0)
  for (const child of order) {
    const reached = new Map<number, number>()
    const queue = [child]
    let end = NOBODY
    for (let next = queue.shift(); next !== undefined && end === NOBODY; next = queue.shift()) {
      for (const sponsor of open) {
        if (closed.has(sponsor) || reached.has(sponsor)) continue
        if (barred[next]?.includes(sponsor)) continue
        reached.set(sponsor, next)
        const own = members[sponsor] ?? []
        if (own.length < at(room, sponsor)) {
          end = sponsor
          break
        }
        queue.push(...own)
      }
    }
    if (end === NOBODY) {
      for (const sponsor of reached.keys()) closed.add(sponsor)
      continue
    }
    for (let sponsor = end; sponsor !== NOBODY;) {
      const moved = reached.get(sponsor) ?? child
      const before = at(given, moved)
      given[moved] = sponsor
      members[sponsor]?.push(moved)
      if (before !== NOBODY) members[before]?.splice(members[before].indexOf(moved), 1)
      sponsor = before
    }
  }
  return given
}

function priorityAt(children: Instance['children'], child: number): number {
  return children[child]?.priority ?? 0
}
