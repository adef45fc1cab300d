/** A child waiting, in the order of priority, as far as a suggestion looks. */
export type ChildToPlace = { id: string; villageId: string | null }

/** A sponsor and the room it has; null when it never said how many children it takes. */
export type SponsorWithRoom = { id: string; room: number | null; villageIds: readonly string[] }

/** A sponsor for a child and why (gợi ý và lý do). `room` is what was left before this child. */
export type Suggestion = {
  childId: string
  sponsorId: string
  because: 'in_charge_of_village' | 'most_room'
  room: number
}

/**
 * A first proposal for the officer to look through: child by child in the order given, a sponsor in
 * charge of the child's village first, then the one with the most room; among equals one that has no
 * village of its own to look after, then the order of the list.
 * Pairs that were returned or refused before are left out. A child nobody has room for gets none.
 */
export function suggestSponsors(
  children: readonly ChildToPlace[],
  sponsors: readonly SponsorWithRoom[],
  excluded: readonly { childId: string; sponsorId: string }[] = [],
): Suggestion[] {
  const left = new Map(sponsors.map(({ id, room }) => [id, room ?? 0]))
  const barred = new Set(excluded.map(({ childId, sponsorId }) => `${childId} ${sponsorId}`))
  return children.flatMap((child) => {
    const open = sponsors
      .map((sponsor) => ({ ...sponsor, room: left.get(sponsor.id) ?? 0 }))
      .filter(({ id, room }) => room > 0 && !barred.has(`${child.id} ${id}`))
    const near = open.filter(({ villageIds }) => isInCharge(villageIds, child.villageId))
    const chosen = mostRoom(near.length > 0 ? near : open)
    if (!chosen) return []
    left.set(chosen.id, chosen.room - 1)
    const because = near.length > 0 ? 'in_charge_of_village' : 'most_room'
    return [{ childId: child.id, sponsorId: chosen.id, because, room: chosen.room }]
  })
}

/** Whether a sponsor is in charge of a village; a child without a village is in nobody's charge. */
export function isInCharge(villageIds: readonly string[], villageId: string | null): boolean {
  return villageId !== null && villageIds.includes(villageId)
}

function mostRoom<Sponsor extends SponsorWithRoom & { room: number }>(
  sponsors: readonly Sponsor[],
): Sponsor | null {
  return sponsors.reduce<Sponsor | null>(
    (best, sponsor) => (best === null || isBetter(sponsor, best) ? sponsor : best),
    null,
  )
}

function isBetter(
  one: SponsorWithRoom & { room: number },
  best: SponsorWithRoom & { room: number },
): boolean {
  if (one.room !== best.room) return one.room > best.room
  return one.villageIds.length === 0 && best.villageIds.length > 0
}
