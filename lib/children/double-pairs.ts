import { usualWordsAmong, wordsOfList } from '@/lib/people/name-words'
import { mayBeAnybodys } from './identity-likeness'
import { isNearPersonalId } from './personal-id'
import { doubleKeys, hasDay, YEAR_AND_VILLAGE } from './double-keys'
import {
  atHand,
  compareChildren,
  WORTH_A_LOOK,
  mayBeSure,
  type ChildAtHand,
  type ComparedChild,
  type Likeness,
} from './doubles'

/** Two children of a list that may be one; `one` and `other` are their places in the list, from 0. */
export type DoublePair = Likeness & { one: number; other: number }

/** So many children under one key are compared each with each. */
const MOST_EACH_WITH_EACH = 120
/** So many are asked about before whoever else waits has a turn. */
const AT_A_TIME = 100
/** Of more, each with so many that stand next to it when they are sorted. */
const NEIGHBOURS = 20

/** All pairs of a list worth a look, the likeliest first, then as they stand in the list. */
export function findDoubles(list: readonly ComparedChild[]): DoublePair[] {
  const { children, usual } = ready(list)
  const block = blocksOf(children)
  const pairs: DoublePair[] = []
  children.forEach((first, one) => {
    forEachBefore(block, one, (other) => {
      const second = children[other]
      const likeness = second ? compareChildren(second, first, usual) : null
      if (likeness && likeness.score >= WORTH_A_LOOK) {
        pairs.push({ ...likeness, one: other, other: one })
      }
    })
  })
  return pairs.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other)
}

/** A child that is sure to be another one: `other` is its place among those it was held against. */
export type SureDouble = Likeness & { other: number }

/**
 * For each child that is asked about, by its place in the list, those that stand before it and are sure
 * to be it, the likeliest first. What cannot be sure, whatever the names, is not compared: of a list of
 * ten thousand held against ten thousand most pairs end there. It pauses now and then, for whoever else
 * waits for the same processor.
 */
export function* findSureDoubles(
  list: readonly ComparedChild[],
  asked: readonly number[],
): Generator<void, Map<number, SureDouble[]>> {
  const found = new Map<number, SureDouble[]>()
  if (asked.length === 0) return found
  const { children, usual } = ready(list)
  yield
  const block = blocksOf(children)
  const numbers = new NumbersAtHand(children)
  yield
  for (const [at, one] of asked.entries()) {
    if (at % AT_A_TIME === 0) yield
    const first = children[one]
    if (!first) continue
    const own: SureDouble[] = []
    forEachBefore(block, one, (other) => {
      if (numbers.areOfTwo(one, other)) return
      const second = children[other]
      if (!second || !mayBeSure(first, second)) return
      const likeness = compareChildren(first, second, usual)
      if (likeness?.sure) own.push({ ...likeness, other })
    })
    if (own.length > 0)
      found.set(
        one,
        own.sort((a, b) => b.score - a.score || a.other - b.other),
      )
  }
  return found
}

/**
 * What `mayBeSure` says no to by the numbers alone, as integers side by side: most pairs of a list with
 * numbers end there, and to open both files for each of them takes longer than all that follows.
 */
class NumbersAtHand {
  private readonly number: Int32Array
  private readonly name: Int32Array
  private readonly digits: readonly (string | null)[]
  private readonly isAnybodys: Uint8Array

  constructor(children: readonly ChildAtHand[]) {
    const [numberOf, nameOf] = [numberer(), numberer()]
    this.number = Int32Array.from(children, ({ personalIdKey }) =>
      personalIdKey === null ? 0 : numberOf(personalIdKey),
    )
    this.name = Int32Array.from(children, ({ name }) => nameOf(name.plain))
    this.digits = children.map(({ personalId }) => personalId)
    this.isAnybodys = Uint8Array.from(children, (child) => (mayBeAnybodys(child) ? 1 : 0))
  }

  /**
   * Two numbers and two names: two children, whatever else they have in common, unless both numbers can
   * be read and one of them is a slip or says nothing about whose it is.
   */
  areOfTwo(one: number, other: number): boolean {
    const { number, name, digits, isAnybodys } = this
    if (number[one] === 0 || number[other] === 0 || number[one] === number[other]) return false
    if (name[one] === name[other]) return false
    const [first, second] = [digits[one], digits[other]]
    if (!first || !second) return true
    return isAnybodys[one] === 0 && isAnybodys[other] === 0 && !isNearPersonalId(first, second)
  }
}

/** Numbers texts from 1 on, the same text always with the same number. */
function numberer(): (text: string) => number {
  const known = new Map<string, number>()
  return (text) => {
    const number = known.get(text) ?? known.size + 1
    known.set(text, number)
    return number
  }
}

/** Work that pauses, done without a pause. */
export function atOnce<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function ready(list: readonly ComparedChild[]) {
  const wordOf = wordsOfList()
  const children = list.map((child) => atHand(child, wordOf))
  return { children, usual: usualWordsAmong(children.map(({ name }) => name)) }
}

/** Children under one key, as they stand in the list, and what of them each is compared with. */
type Block = { members: readonly number[]; comparedWith: (at: number) => readonly number[] }
type Blocks = { ofChild: readonly (readonly Block[])[]; metBy: Int32Array }

/** Calls once for every child before this one that shares a key with it. */
function forEachBefore(
  { ofChild, metBy }: Blocks,
  one: number,
  compare: (other: number) => void,
): void {
  for (const block of ofChild[one] ?? []) {
    const among = block.comparedWith(one)
    for (const other of among) {
      if (other >= one) {
        // Where all are compared with all they stand in order: none before this one is left.
        if (among === block.members) break
        continue
      }
      if (metBy[other] === one) continue
      metBy[other] = one
      compare(other)
    }
  }
}

function blocksOf(children: readonly ChildAtHand[]): Blocks {
  const ofChild: Block[][] = children.map(() => [])
  for (const [key, members] of byKey(children)) {
    if (members.length < 2) continue
    const block = key.startsWith(YEAR_AND_VILLAGE)
      ? daylessBlock(members, children)
      : blockOf(members, children)
    for (const at of members) ofChild[at]?.push(block)
  }
  return { ofChild, metBy: new Int32Array(children.length).fill(-1) }
}

/** Few are compared each with each, many with those next to them when they are sorted. */
function blockOf(members: readonly number[], children: readonly ChildAtHand[]): Block {
  if (members.length <= MOST_EACH_WITH_EACH) return { members, comparedWith: () => members }
  const order = sorted(members, children)
  const places = new Map(order.map((at, place) => [at, place]))
  return {
    members,
    comparedWith(at) {
      const place = places.get(at) ?? 0
      return order.slice(Math.max(0, place - NEIGHBOURS), place + NEIGHBOURS + 1)
    },
  }
}

/** Those of whom the day is not known, each with everybody under the key. */
function daylessBlock(members: readonly number[], children: readonly ChildAtHand[]): Block {
  const isDayless = (at: number) => {
    const child = children[at]
    return child !== undefined && !hasDay(child)
  }
  const dayless = members.filter(isDayless)
  if (dayless.length * members.length > MOST_EACH_WITH_EACH ** 2) return blockOf(members, children)
  return { members, comparedWith: (at) => (isDayless(at) ? members : dayless) }
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
