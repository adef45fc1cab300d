import { addColumn, addRow, enter, type Branch, type Draft } from './draft.ts'
import { at } from './instance.ts'

/** A sponsor, or a hub by its row. */
export type Way = { sponsor: number } | { hub: number }

/**
 * The ways of a block of so many children to a sponsor that nothing speaks for: one hub to all of them.
 * Where some are barred it goes by halves of the sponsors, and halves of those, so that all but a few of
 * three hundred are reached by a dozen ways.
 */
export function waysTo(draft: Draft, size: number, barred: readonly number[]): Way[] {
  if (barred.length === 0) {
    const known = draft.hubs.get(size)
    const way = known === undefined ? flatHub(draft, size) : known
    draft.hubs.set(size, way)
    return way ? [way] : []
  }
  const known = draft.trees.get(size)
  const tree = known === undefined ? branchOver(draft, size, takers(draft, size)) : known
  draft.trees.set(size, tree)
  return tree ? waysAround(tree, barred) : []
}

/** The largest parts of a tree with nobody barred in them. */
function waysAround({ way, sponsors, halves }: Branch, barred: readonly number[]): Way[] {
  if (!barred.some((sponsor) => sponsors.includes(sponsor))) return [way]
  return halves.flatMap((half) => waysAround(half, barred))
}

/** Sponsors with room for so many at once, in order. */
function takers({ instance, loadRow }: Draft, size: number): number[] {
  return [...loadRow.keys()].filter((sponsor) => at(instance.room, sponsor) >= size)
}

function flatHub(draft: Draft, size: number): Way | null {
  const sponsors = takers(draft, size)
  if (sponsors.length === 0) return null
  const hub = addRow(draft, 0, 0)
  for (const sponsor of sponsors) addWay(draft, { hub, size, to: { sponsor } }, [sponsor])
  return { hub }
}

function branchOver(draft: Draft, size: number, sponsors: readonly number[]): Branch | null {
  const [sponsor] = sponsors
  if (sponsor === undefined) return null
  if (sponsors.length === 1) return { way: { sponsor }, sponsors, halves: [] }
  const hub = addRow(draft, 0, 0)
  const middle = sponsors.length >> 1
  const halves = [sponsors.slice(0, middle), sponsors.slice(middle)].flatMap((half) => {
    const branch = branchOver(draft, size, half)
    if (branch) addWay(draft, { hub, size, to: branch.way }, half)
    return branch ?? []
  })
  return { way: { hub }, sponsors, halves }
}

/** What a hub hands on: blocks of one size, as many as those below have room for. */
function addWay(
  draft: Draft,
  { hub, size, to }: { hub: number; size: number; to: Way },
  below: readonly number[],
): void {
  const { room } = draft.instance
  const upper = below.reduce((sum, sponsor) => sum + Math.floor(at(room, sponsor) / size), 0)
  const sponsorOrder = 'sponsor' in to ? to.sponsor * size : 0
  const column = addColumn(
    draft,
    { block: null, from: hub, to, upper },
    { pairs: 0, nearby: 0, continued: 0, childOrder: 0, sponsorOrder },
  )
  enter(draft, hub, column, -1)
  if ('hub' in to) enter(draft, to.hub, column, 1)
  else enter(draft, draft.loadRow.get(to.sponsor), column, size)
}
