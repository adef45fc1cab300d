import type {
  ChildAsked,
  MatchingAsked,
  PairAsked,
  SponsorAsked,
} from '@/lib/assignments/matching/asked'
import { chanceFrom, type Chance } from '../doubles/chance'

export type Size = {
  children: number
  sponsors: number
  /** capacity of all sponsors over children, on the average */
  capacity?: number
  /** how many of a hundred households have siblings */
  siblings?: number
  fixed?: number
  excluded?: number
}

/**
 * A commune's children and sponsors, drawn: families of one to four, villages and schools with or without
 * somebody in charge, former sponsors, pairs that stay and pairs that must not be.
 */
export function drawInstance(seed: number, size: Size): MatchingAsked {
  const chance = chanceFrom(seed)
  const { capacity = 1, siblings = 30 } = size
  const villages = Math.max(2, size.sponsors >> 2)
  const schools = Math.max(1, size.sponsors >> 3)
  const children = drawChildren(chance, { ...size, siblings, villages, schools })
  const mean = (size.children / size.sponsors) * capacity
  const sponsors = Array.from({ length: size.sponsors }, (_, at): SponsorAsked => {
    const share = chance.below(19) / 10
    return {
      id: `d${at}`,
      capacity: Math.round(mean * share),
      villages: chance.below(2) === 0 ? [`v${chance.below(villages)}`] : [],
      schools: chance.below(5) === 0 ? [`s${chance.below(schools)}`] : [],
    }
  })
  const pair = (): PairAsked => ({
    child: `c${chance.below(size.children)}`,
    sponsor: `d${chance.below(size.sponsors)}`,
  })
  const fixed = drawFixed(sponsors, Array.from({ length: size.fixed ?? 0 }, pair))
  const excluded = Array.from({ length: size.excluded ?? 0 }, pair).filter(
    ({ child, sponsor }) => !fixed.some((kept) => kept.child === child && kept.sponsor === sponsor),
  )
  return { children, sponsors, fixed, excluded }
}

function drawChildren(
  chance: Chance,
  {
    children: count,
    sponsors,
    siblings,
    villages,
    schools,
  }: Size & {
    siblings: number
    villages: number
    schools: number
  },
): ChildAsked[] {
  const children: ChildAsked[] = []
  for (let family = 0; children.length < count; family += 1) {
    const members = chance.below(100) < siblings ? 2 + chance.below(3) : 1
    const village = chance.below(10) > 0 ? `v${chance.below(villages)}` : null
    for (let one = 0; one < members && children.length < count; one += 1) {
      children.push({
        id: `c${children.length}`,
        priority: 1 + chance.below(3),
        village,
        household: members > 1 || chance.below(2) === 0 ? `h${family}` : null,
        school: chance.below(10) > 0 ? `s${chance.below(schools)}` : null,
        formerSponsors: chance.below(5) === 0 ? [`d${chance.below(sponsors)}`] : [],
      })
    }
  }
  return children
}

/** Each child with one sponsor at most, and no sponsor with more than it takes. */
function drawFixed(sponsors: readonly SponsorAsked[], drawn: readonly PairAsked[]): PairAsked[] {
  const fixed: PairAsked[] = []
  for (const pair of drawn) {
    const own = fixed.filter(({ sponsor }) => sponsor === pair.sponsor).length
    const capacity = sponsors.find(({ id }) => id === pair.sponsor)?.capacity ?? 0
    if (own < capacity && !fixed.some(({ child }) => child === pair.child)) fixed.push(pair)
  }
  return fixed
}
