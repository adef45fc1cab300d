import { at, NOBODY, type Instance } from './instance.ts'

/**
 * A first assignment to go on from, of the children that `coverMost` covers: siblings together where
 * somebody has room for them, with a sponsor in charge of their place before others, the largest families
 * first. Where it leaves a covered child without a sponsor, what covers all stands as it is.
 */
export function firstTry(instance: Instance, covering: Int32Array): Int32Array {
  const given = new Int32Array(covering.length).fill(NOBODY)
  const room = Int32Array.from(instance.room)
  const place = (group: readonly number[]): boolean => {
    const sponsor = bestFor(instance, group, room)
    if (sponsor === NOBODY) return false
    room[sponsor] = at(room, sponsor) - group.length
    for (const child of group) given[child] = sponsor
    return true
  }
  const groups = familiesIn(instance, covering)
  groups.sort((one, other) => other.length - one.length)
  const alone = groups.flatMap((group) => (group.length > 1 && place(group) ? [] : group))
  // Who has somebody in charge of its place comes before those who may go anywhere.
  const ordered = [...alone].sort((one, other) => tiesOf(instance, other) - tiesOf(instance, one))
  return ordered.every((child) => place([child])) ? given : covering
}

function familiesIn({ children, free }: Instance, covering: Int32Array): number[][] {
  const families = new Map<string, number[]>()
  for (const child of free) {
    if (at(covering, child) === NOBODY) continue
    const { household = null } = children[child] ?? {}
    const key = household === null ? `alone ${child}` : `in ${household}`
    families.set(key, [...(families.get(key) ?? []), child])
  }
  return [...families.values()]
}

/** With room for all and barred for none: most are near it, then the least room that is enough. */
function bestFor(
  { sponsors, ties, barred }: Instance,
  group: readonly number[],
  room: Int32Array,
): number {
  let best = { sponsor: NOBODY, near: -1, left: Infinity }
  for (const sponsor of sponsors.keys()) {
    const left = at(room, sponsor) - group.length
    if (left < 0 || group.some((child) => barred[child]?.includes(sponsor))) continue
    const near = group.filter((child) => ties[child]?.get(sponsor)?.near).length
    if (near > best.near || (near === best.near && left < best.left)) best = { sponsor, near, left }
  }
  return best.sponsor
}

function tiesOf({ ties }: Instance, child: number): number {
  return ties[child]?.size ? 1 : 0
}
