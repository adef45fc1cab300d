import { sumOf, type Vnd } from '@/lib/money/vnd'
import { standingOf, type Standing } from './status'

/** One child's support by one unit. */
export type Pair = { childId: string; sponsorId: string }

/** What a quarter's fulfilment (mức thực hiện) is computed from. */
export type FulfilmentFacts = {
  /** the plan's least per child and quarter; null when no plan is in force */
  minimumVnd: Vnd | null
  /** every child and unit whose term lies in the quarter */
  pairs: readonly Pair[]
  due: readonly (Pair & { dueVnd: Vnd })[]
  /** cash, and goods at their value; reversed ones stay in the book and count for nothing */
  received: readonly (Pair & { amountVnd: Vnd; isReversed: boolean })[]
}

export type Fulfilment = Pair & {
  dueVnd: Vnd
  receivedVnd: Vnd
  shortVnd: Vnd
  overVnd: Vnd
  standing: Standing
  /** neither what all units promised this child nor what arrived reaches the plan's least */
  isBelowMinimum: boolean
}

/** What was promised, arrived, is missing or came on top, per child and unit; in the order of the facts. */
export function fulfilmentOf(facts: FulfilmentFacts): Fulfilment[] {
  const received = facts.received.filter(({ isReversed }) => !isReversed)
  const due = tally(facts.due.map(({ dueVnd, ...pair }) => [pair, dueVnd]))
  const arrived = tally(received.map(({ amountVnd, ...pair }) => [pair, amountVnd]))
  const pairs = new Map<string, Pair>()
  for (const { childId, sponsorId } of [...facts.pairs, ...facts.due, ...received]) {
    pairs.set(keyOf({ childId, sponsorId }), { childId, sponsorId })
  }
  const lines = [...pairs].map(([key, pair]) => ({
    ...pair,
    dueVnd: due.get(key) ?? 0,
    receivedVnd: arrived.get(key) ?? 0,
  }))
  const children = childTotals(lines)
  return lines.map((line) => ({
    ...line,
    shortVnd: Math.max(0, line.dueVnd - line.receivedVnd),
    overVnd: Math.max(0, line.receivedVnd - line.dueVnd),
    standing: standingOf(line),
    isBelowMinimum: isBelow(facts.minimumVnd, children.get(line.childId) ?? line),
  }))
}

export type Totals = Record<'dueVnd' | 'receivedVnd' | 'shortVnd' | 'overVnd', Vnd>

/** Sums over some lines. What is over for one child never fills what is short for another. */
export function totalsOf(lines: readonly Totals[]): Totals {
  const total = (key: keyof Totals) => sumOf(lines.map((line) => line[key]))
  return {
    dueVnd: total('dueVnd'),
    receivedVnd: total('receivedVnd'),
    shortVnd: total('shortVnd'),
    overVnd: total('overVnd'),
  }
}

type Sums = { dueVnd: Vnd; receivedVnd: Vnd }

/** The least is the child's, whoever gives it: two units may reach it together. */
function childTotals(lines: readonly (Pair & Sums)[]): Map<string, Sums> {
  const totals = new Map<string, Sums>()
  for (const { childId, dueVnd, receivedVnd } of lines) {
    const before = totals.get(childId)
    totals.set(childId, {
      dueVnd: sumOf([before?.dueVnd ?? 0, dueVnd]),
      receivedVnd: sumOf([before?.receivedVnd ?? 0, receivedVnd]),
    })
  }
  return totals
}

function isBelow(minimumVnd: Vnd | null, { dueVnd, receivedVnd }: Sums): boolean {
  return minimumVnd !== null && dueVnd < minimumVnd && receivedVnd < minimumVnd
}

function tally(amounts: [Pair, Vnd][]): Map<string, Vnd> {
  const sums = new Map<string, Vnd>()
  for (const [pair, amount] of amounts) {
    sums.set(keyOf(pair), sumOf([sums.get(keyOf(pair)) ?? 0, amount]))
  }
  return sums
}

function keyOf({ childId, sponsorId }: Pair): string {
  return `${childId} ${sponsorId}`
}
