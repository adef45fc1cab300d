import type { ChildAsked, MatchingAsked, SponsorAsked } from './asked.ts'

/** What speaks for a sponsor beside its room, for one child. */
export type Tie = {
  /** in charge of the child's village or school */
  near: boolean
  /** was the child's sponsor before */
  former: boolean
  /** children of the household who stay with this sponsor anyway */
  siblings: number
}

/** The question in numbers: children and sponsors by their place in the order they were given in, from 0. */
export type Instance = {
  children: readonly ChildAsked[]
  sponsors: readonly SponsorAsked[]
  /** the sponsor a child stays with, or -1 */
  fixed: Int32Array
  /** children each sponsor has whatever is decided */
  held: Int32Array
  /** how many more each sponsor takes */
  room: Int32Array
  /** children who are to be given a sponsor, in order */
  free: readonly number[]
  /** of a free child, the sponsors with room that something speaks for, in order */
  ties: readonly ReadonlyMap<number, Tie>[]
  /** of a free child, the sponsors with room it must not get, in order */
  barred: readonly (readonly number[])[]
}

export const NOBODY = -1

/** Reads a question that `contradictionIn` has nothing against. */
export function instanceOf({ children, sponsors, ...pairs }: MatchingAsked): Instance {
  const sponsorAt = new Map(sponsors.map(({ id }, at) => [id, at]))
  const childAt = new Map(children.map(({ id }, at) => [id, at]))
  const fixed = new Int32Array(children.length).fill(NOBODY)
  const held = new Int32Array(sponsors.length)
  for (const pair of pairs.fixed) {
    const sponsor = sponsorAt.get(pair.sponsor) ?? NOBODY
    const child = childAt.get(pair.child)
    if (child !== undefined) fixed[child] = sponsor
    held[sponsor] = at(held, sponsor) + 1
  }
  const room = Int32Array.from(sponsors, ({ capacity }, sponsor) =>
    Math.max(0, capacity - at(held, sponsor)),
  )
  const free = [...children.keys()].filter((child) => fixed[child] === NOBODY)
  const hasRoom = (sponsor: number | undefined): sponsor is number =>
    sponsor !== undefined && at(room, sponsor) > 0
  const barred: number[][] = children.map(() => [])
  for (const pair of pairs.excluded) {
    const child = childAt.get(pair.child)
    const sponsor = sponsorAt.get(pair.sponsor)
    if (child !== undefined && hasRoom(sponsor)) barred[child]?.push(sponsor)
  }
  for (const own of barred) own.sort((one, other) => one - other)
  const facts = { children, sponsors, fixed, sponsorAt, hasRoom, barred }
  return { children, sponsors, fixed, held, room, free, ties: tiesOf(facts), barred }
}

function tiesOf({
  children,
  sponsors,
  fixed,
  sponsorAt,
  hasRoom,
  barred,
}: Pick<Instance, 'children' | 'sponsors' | 'fixed' | 'barred'> & {
  sponsorAt: ReadonlyMap<string, number>
  hasRoom: (sponsor: number | undefined) => sponsor is number
}): ReadonlyMap<number, Tie>[] {
  const inVillage = bySpelling(sponsors, ({ villages }) => villages)
  const inSchool = bySpelling(sponsors, ({ schools }) => schools)
  const siblings = new Map<string, number[]>()
  children.forEach(({ household }, child) => {
    const sponsor = at(fixed, child)
    if (household === null || sponsor === NOBODY) return
    siblings.set(household, [...(siblings.get(household) ?? []), sponsor])
  })
  return children.map((child, place) => {
    if (fixed[place] !== NOBODY) return new Map()
    const ties = new Map<number, Tie>()
    const tie = (sponsor: number | undefined, add: (tie: Tie) => void) => {
      if (!hasRoom(sponsor) || barred[place]?.includes(sponsor)) return
      const own = ties.get(sponsor) ?? { near: false, former: false, siblings: 0 }
      add(own)
      ties.set(sponsor, own)
    }
    const near = [
      ...((child.village !== null && inVillage.get(child.village)) || []),
      ...((child.school !== null && inSchool.get(child.school)) || []),
    ]
    for (const sponsor of near) tie(sponsor, (own) => (own.near = true))
    for (const id of child.formerSponsors) tie(sponsorAt.get(id), (own) => (own.former = true))
    for (const sponsor of (child.household !== null && siblings.get(child.household)) || [])
      tie(sponsor, (own) => (own.siblings += 1))
    return new Map([...ties].sort(([one], [other]) => one - other))
  })
}

function bySpelling(
  sponsors: readonly SponsorAsked[],
  placesOf: (sponsor: SponsorAsked) => readonly string[],
): Map<string, number[]> {
  const found = new Map<string, number[]>()
  sponsors.forEach((sponsor, place) => {
    for (const name of placesOf(sponsor)) {
      found.set(name, [...(found.get(name) ?? []), place])
    }
  })
  return found
}

/** A number of a list of numbers; places are known to lie in it. */
export function at(numbers: Int32Array, place: number): number {
  return numbers[place] ?? 0
}
