import { at, NOBODY, type Instance } from './instance.ts'

/**
 * Free children who go together and those who are like them: one child without a free sibling, or the free
 * children of one household. Kinds keep the model small: what is the same for everything the objective
 * looks at is counted instead of told apart.
 */
export type Kind = {
  /** the members of each, in the same order of likeness throughout; the first of the list first */
  groups: (readonly number[])[]
}

/** More siblings than these are looked at as two households: nobody has so many. */
const MOST_SIBLINGS = 8

/** The kinds of an instance, in the order of their first child. */
export function kindsOf(instance: Instance): Kind[] {
  const kinds = new Map<string, Kind>()
  for (const group of groupsOf(instance)) {
    const likeness = group.map((child) => likenessOf(instance, child))
    // Blocks of three and more siblings cannot be counted apart from the household they come from.
    const key = JSON.stringify(group.length > 2 ? group : likeness)
    const kind = kinds.get(key)
    if (kind) kind.groups.push(group)
    else kinds.set(key, { groups: [group] })
  }
  return [...kinds.values()]
}

function groupsOf(instance: Instance): number[][] {
  const { children, free } = instance
  const groups: number[][] = []
  const open = new Map<string, number[]>()
  for (const child of free) {
    const household = children[child]?.household ?? null
    const group = household === null ? undefined : open.get(household)
    if (group && group.length < MOST_SIBLINGS) {
      group.push(child)
      continue
    }
    const own = [child]
    groups.push(own)
    if (household !== null) open.set(household, own)
  }
  return groups.map((group) => (group.length === 2 ? sortedByLikeness(instance, group) : group))
}

function sortedByLikeness(instance: Instance, group: readonly number[]): number[] {
  return group
    .map((child) => ({ child, key: likenessOf(instance, child) }))
    .sort((one, other) =>
      one.key < other.key ? -1 : one.key > other.key ? 1 : one.child - other.child,
    )
    .map(({ child }) => child)
}

/** All that tells one child from another: priority, what speaks for sponsors, whom it must not get. */
function likenessOf({ children, ties, barred }: Instance, child: number): string {
  const own = [...(ties[child] ?? [])].map(([sponsor, tie]) => [
    ...[sponsor, tie.near ? 1 : 0, tie.former ? 1 : 0, tie.siblings],
  ])
  return JSON.stringify([children[child]?.priority, own, barred[child]])
}

/** Households that were looked at as two: their pairs may be more than the model knows. */
export function pairsUnseen({ children, free, fixed }: Instance): number {
  const sizes = new Map<string, number>()
  for (const child of free) {
    const household = children[child]?.household ?? null
    if (household !== null && at(fixed, child) === NOBODY) {
      sizes.set(household, (sizes.get(household) ?? 0) + 1)
    }
  }
  let unseen = 0
  for (const size of sizes.values()) {
    const parts = Math.floor(size / MOST_SIBLINGS)
    const rest = size % MOST_SIBLINGS
    unseen += pairsOf(size) - parts * pairsOf(MOST_SIBLINGS) - pairsOf(rest)
  }
  return unseen
}

/** How many pairs so many children make. */
export function pairsOf(children: number): number {
  return (children * (children - 1)) / 2
}
