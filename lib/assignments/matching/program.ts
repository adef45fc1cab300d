import {
  addColumn,
  addLocalRow,
  addRow,
  enter,
  newDraft,
  type Branch,
  type Draft,
  type Values,
} from './draft.ts'
import { waysTo, type Way } from './hubs.ts'
import { at, type Instance } from './instance.ts'
import { kindsOf, pairsOf, type Kind } from './kinds.ts'

/** What one unit of a column puts where. */
export type Column = {
  /** so many members of a group of a kind, together; null for what a hub hands on */
  block: { kind: number; members: readonly number[] } | null
  /** the hub it comes out of, by its row; null for a block */
  from: number | null
  /** the sponsor it goes to, or the hub it goes through, by its row */
  to: Way
  upper: number
}

/** A sum over columns and what it may come to; no end is an infinity. */
export type Row = {
  entries: (readonly [column: number, value: number])[]
  lower: number
  upper: number
}

/**
 * The question as a linear program in whole numbers. Blocks of siblings who go together are its columns;
 * what nothing speaks for goes through hubs, so that there are few: 2,000 children and 300 sponsors make
 * some thousands and not 600,000.
 */
export type Program = {
  kinds: readonly Kind[]
  columns: readonly Column[]
  rows: readonly Row[]
  /** the row of each sponsor's load, of those with room */
  loadRow: ReadonlyMap<number, number>
  /** rows about one kind's children or one sponsor: not those that add up all */
  localRows: ReadonlySet<number>
  /** by the size of a block: the way to any sponsor, and the ways to all but some */
  hubs: ReadonlyMap<number, Way | null>
  trees: ReadonlyMap<number, Branch | null>
  /** how much one unit of each column adds to what is looked at after coverage */
  values: Readonly<Record<keyof Values, Float64Array>>
}

/** `covered`: how many free children of each priority have a sponsor in the end, as `coverMost` found. */
export function programOf(instance: Instance, covered: ReadonlyMap<number, number>): Program {
  const kinds = kindsOf(instance)
  const draft = newDraft(instance)
  instance.sponsors.forEach((_, sponsor) => {
    const room = at(instance.room, sponsor)
    if (room > 0) draft.loadRow.set(sponsor, addLocalRow(draft, room))
  })
  const priorityRow = new Map(
    [...covered].map(([priority, count]) => [priority, addRow(draft, count, count)]),
  )
  kinds.forEach((kind, place) => {
    const [first = []] = kind.groups
    const memberRows = first.map(() => addLocalRow(draft, kind.groups.length))
    for (const members of blocksOf(first.length)) {
      addBlock(draft, { kind, place, members, memberRows, priorityRow })
    }
  })
  const { columns, rows, loadRow, localRows, hubs, trees, values } = draft
  return {
    ...{ kinds, columns, rows, loadRow, localRows, hubs, trees },
    values: {
      pairs: Float64Array.from(values, ({ pairs }) => pairs),
      nearby: Float64Array.from(values, ({ nearby }) => nearby),
      continued: Float64Array.from(values, ({ continued }) => continued),
      childOrder: Float64Array.from(values, ({ childOrder }) => childOrder),
      sponsorOrder: Float64Array.from(values, ({ sponsorOrder }) => sponsorOrder),
    },
  }
}

/** All ways to choose some of so many, one at least: the places of those who are chosen. */
function blocksOf(size: number): number[][] {
  return Array.from({ length: 2 ** size - 1 }, (_, chosen) =>
    Array.from({ length: size }, (__, member) => member).filter(
      (member) => ((chosen + 1) >> member) & 1,
    ),
  )
}

type Block = {
  kind: Kind
  place: number
  members: readonly number[]
  memberRows: readonly number[]
  priorityRow: ReadonlyMap<number, number>
}

function addBlock(draft: Draft, { kind, place, members, memberRows, priorityRow }: Block): void {
  const { instance } = draft
  const [first = []] = kind.groups
  const children = members.map((member) => first[member] ?? 0)
  const barred = unionOf(children.map((child) => instance.barred[child] ?? []))
  const ties = unionOf(children.map((child) => [...(instance.ties[child]?.keys() ?? [])]))
  const straight = ties
    .filter((sponsor) => !barred.includes(sponsor) && at(instance.room, sponsor) >= members.length)
    .map((sponsor): Way => ({ sponsor }))
  for (const to of [...straight, ...waysTo(draft, members.length, barred)]) {
    const column = addColumn(
      draft,
      { block: { kind: place, members }, from: null, to, upper: kind.groups.length },
      valuesAt(instance, children, 'sponsor' in to ? to.sponsor : null),
    )
    for (const member of members) enter(draft, memberRows[member], column, 1)
    for (const child of children) {
      enter(draft, priorityRow.get(instance.children[child]?.priority ?? 0), column, 1)
    }
    if ('hub' in to) enter(draft, to.hub, column, 1)
    else enter(draft, draft.loadRow.get(to.sponsor), column, members.length)
  }
}

function valuesAt(instance: Instance, children: readonly number[], sponsor: number | null): Values {
  const ties = children.map((child) =>
    sponsor === null ? undefined : instance.ties[child]?.get(sponsor),
  )
  const sum = (value: (tie: (typeof ties)[number]) => number) =>
    ties.reduce((total, tie) => total + value(tie), 0)
  return {
    pairs: pairsOf(children.length) + sum((tie) => tie?.siblings ?? 0),
    nearby: sum((tie) => (tie?.near ? 1 : 0)),
    continued: sum((tie) => (tie?.former ? 1 : 0)),
    childOrder: children.reduce((total, child) => total + child, 0),
    sponsorOrder: (sponsor ?? 0) * children.length,
  }
}

function unionOf(lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].sort((one, other) => one - other)
}
