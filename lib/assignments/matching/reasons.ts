import { at, NOBODY, type Instance } from './instance.ts'
import type { Matched } from './match.ts'
import { isFormer } from './objective.ts'

/** What speaks for a sponsor, as an officer says it in a meeting. `left` of `capacity` before this proposal. */
export type Reason =
  | { kind: 'fixed' | 'held' | 'village' | 'school' | 'siblings' | 'former' }
  | { kind: 'room'; left: number; capacity: number }

/** Why a child has this sponsor, the weightiest first. */
export function reasonsOf(
  { instance, given }: Pick<Matched, 'instance' | 'given'>,
  child: number,
  sponsor: number,
): Reason[] {
  const { children, sponsors, fixed, room } = instance
  const own = children[child]
  const unit = sponsors[sponsor]
  if (!own || !unit) return []
  const isIn = (places: readonly string[], place: string | null) =>
    place !== null && places.includes(place)
  const hasSibling = children.some(
    ({ household }, other) =>
      other !== child &&
      household !== null &&
      household === own.household &&
      at(given, other) === sponsor,
  )
  const reasons: Reason[] = []
  if (at(fixed, child) !== NOBODY) reasons.push({ kind: 'fixed' })
  if (hasSibling) reasons.push({ kind: 'siblings' })
  if (isIn(unit.villages, own.village)) reasons.push({ kind: 'village' })
  if (isIn(unit.schools, own.school)) reasons.push({ kind: 'school' })
  if (isFormer(instance, child, sponsor)) reasons.push({ kind: 'former' })
  if (at(fixed, child) === NOBODY) {
    reasons.push({ kind: 'room', left: at(room, sponsor), capacity: unit.capacity })
  }
  return reasons
}

export type WhyNobody = 'no_room' | 'barred' | 'others_first'

/** Why a child has no sponsor. */
export function whyNobody({ room, barred }: Instance, child: number): WhyNobody {
  const open = [...room.keys()].filter((sponsor) => at(room, sponsor) > 0)
  if (open.length === 0) return 'no_room'
  return open.every((sponsor) => barred[child]?.includes(sponsor)) ? 'barred' : 'others_first'
}
