import type { Branch } from './draft.ts'
import type { Way } from './hubs.ts'
import { at, NOBODY, type Instance } from './instance.ts'
import type { Program } from './program.ts'

/** An assignment as a solution of the program; null where the program has no way to it. */
export function columnsOf(
  { fixed }: Pick<Instance, 'fixed'>,
  program: Program,
  given: Int32Array,
): Float64Array | null {
  const columns = new Float64Array(program.columns.length)
  const columnAt = new Map(
    program.columns.map(({ block, from, to }, column) => [keyOf(block, from, to), column]),
  )
  const count = (key: string): boolean => {
    const column = columnAt.get(key)
    if (column === undefined) return false
    columns[column] = (columns[column] ?? 0) + 1
    return true
  }
  const isCounted = (block: Block, sponsor: number): boolean => {
    if (count(keyOf(block, null, { sponsor }))) return true
    const ways = waysDown(program, block.members.length, sponsor)
    for (const [entry, ...path] of ways) {
      if (entry === undefined || !count(keyOf(block, null, entry))) continue
      return path.reduce(
        (known, to, step) => known && count(keyOf(null, hubIn([entry, ...path][step]), to)),
        true,
      )
    }
    return false
  }
  const isWhole = program.kinds.every(({ groups }, kind) =>
    groups.every((group) => {
      const together = new Map<number, number[]>()
      group.forEach((child, member) => {
        const sponsor = at(given, child)
        if (sponsor === NOBODY || at(fixed, child) !== NOBODY) return
        together.set(sponsor, [...(together.get(sponsor) ?? []), member])
      })
      return [...together].every(([sponsor, members]) => isCounted({ kind, members }, sponsor))
    }),
  )
  return isWhole ? columns : null
}

type Block = { kind: number; members: readonly number[] }

/** The ways through hubs to a sponsor, each from where a block may enter it down to the sponsor. */
function waysDown({ hubs, trees }: Program, size: number, sponsor: number): Way[][] {
  const hub = hubs.get(size)
  const flat = hub ? [[hub, { sponsor }]] : []
  const path: Way[] = []
  let branch: Branch | null | undefined = trees.get(size)
  while (branch) {
    path.push(branch.way)
    branch = branch.halves.find(({ sponsors }) => sponsors.includes(sponsor))
  }
  return [...flat, ...path.map((_, from) => path.slice(from))]
}

function hubIn(way: Way | undefined): number | null {
  return way && 'hub' in way ? way.hub : null
}

function keyOf(block: Block | null, from: number | null, to: Way): string {
  return JSON.stringify([block && [block.kind, block.members], from, to])
}
