import { usualWordsAmong, wordsOfList } from '@/lib/people/name-words'
import { doubleKeys, hasDay, YEAR_AND_VILLAGE } from './double-keys'
import {
  atHand,
  compareChildren,
  WORTH_A_LOOK,
  type ChildAtHand,
  type ComparedChild,
  type Likeness,
} from './doubles'

/** Two children of a list that may be one; `one` and `other` are their places in the list, from 0. */
export type DoublePair = Likeness & { one: number; other: number }

/** So many children under one key are compared each with each. */
const MOST_EACH_WITH_EACH = 120
/** Of more, each with so many that stand next to it when they are sorted. */
const NEIGHBOURS = 20

/** All pairs of a list worth a look, the likeliest first, then as they stand in the list. */
export function findDoubles(list: readonly ComparedChild[]): DoublePair[] {
  const wordOf = wordsOfList()
  const children = list.map((child) => atHand(child, wordOf))
  const usual = usualWordsAmong(children.map(({ name }) => name))
  const pairs: DoublePair[] = []
  forEachCandidate(children, (one, other) => {
    const [first, second] = [children[one], children[other]]
    const likeness = first && second ? compareChildren(first, second, usual) : null
    if (likeness && likeness.score >= WORTH_A_LOOK) pairs.push({ ...likeness, one, other })
  })
  return pairs.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other)
}

/** Calls once for every two children that share a key, the earlier one first. */
function forEachCandidate(
  children: readonly ChildAtHand[],
  compare: (one: number, other: number) => void,
): void {
  const seen = new Set<number>()
  const look = (a: number, b: number) => {
    const [one, other] = a < b ? [a, b] : [b, a]
    const pair = one * children.length + other
    if (seen.has(pair)) return
    seen.add(pair)
    compare(one, other)
  }
  for (const [key, members] of byKey(children)) {
    if (key.startsWith(YEAR_AND_VILLAGE)) lookForDayless(members, children, look)
    else lookAmong(members, children, look)
  }
}

function lookAmong(
  members: readonly number[],
  children: readonly ChildAtHand[],
  look: (a: number, b: number) => void,
): void {
  const isLarge = members.length > MOST_EACH_WITH_EACH
  const order = isLarge ? sorted(members, children) : members
  order.forEach((a, at) => {
    const end = isLarge ? Math.min(at + 1 + NEIGHBOURS, order.length) : order.length
    for (let next = at + 1; next < end; next += 1) look(a, order[next] ?? a)
  })
}

/** Those of whom the day is not known, each with everybody under the key. */
function lookForDayless(
  members: readonly number[],
  children: readonly ChildAtHand[],
  look: (a: number, b: number) => void,
): void {
  const dayless = members.filter((at) => {
    const child = children[at]
    return child !== undefined && !hasDay(child)
  })
  if (dayless.length * members.length > MOST_EACH_WITH_EACH ** 2) {
    return lookAmong(members, children, look)
  }
  for (const a of dayless) for (const b of members) if (a !== b) look(a, b)
}

function byKey(children: readonly ChildAtHand[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>()
  children.forEach((child, at) => {
    for (const key of doubleKeys(child)) {
      const block = blocks.get(key)
      if (block) block.push(at)
      else blocks.set(key, [at])
    }
  })
  return blocks
}

function sorted(members: readonly number[], children: readonly ChildAtHand[]): number[] {
  const text = (at: number) => {
    const child = children[at]
    const facts = [child?.name.plain, child?.bornOn, child?.villageKey, child?.guardianName]
    return facts.map((fact) => fact ?? '').join('\n')
  }
  return members
    .map((at) => ({ at, text: text(at) }))
    .sort((a, b) => (a.text === b.text ? a.at - b.at : a.text < b.text ? -1 : 1))
    .map(({ at }) => at)
}
