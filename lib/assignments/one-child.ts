import { hasCharge, isInCharge, type Charge, type PlaceOfChild } from '@/lib/sponsors/charge'

/** A sponsor and the room it has; null when it never said how many children it takes. */
export type SponsorWithRoom = Charge & { id: string; room: number | null }

/**
 * A sponsor to begin with for one child alone (gợi ý cho một em), as after a proposal that came back: one in
 * charge of the child's village or school first, then the one with the most room; among equals one that has
 * no place of its own to look after, then the order of the list. Those that were turned down are left out;
 * null when nobody has room. Who gets whom of all who wait is the engine's question (0043).
 */
export function sponsorForOne(
  place: PlaceOfChild,
  sponsors: readonly SponsorWithRoom[],
  turnedDown: readonly string[] = [],
): string | null {
  const open = sponsors.flatMap((sponsor) =>
    sponsor.room !== null && sponsor.room > 0 && !turnedDown.includes(sponsor.id)
      ? { ...sponsor, room: sponsor.room }
      : [],
  )
  const near = open.filter((sponsor) => isInCharge(sponsor, place))
  return mostRoom(near.length > 0 ? near : open)?.id ?? null
}

type Open = SponsorWithRoom & { room: number }

function mostRoom(sponsors: readonly Open[]): Open | null {
  return sponsors.reduce<Open | null>(
    (best, sponsor) => (best === null || isBetter(sponsor, best) ? sponsor : best),
    null,
  )
}

function isBetter(one: Open, best: Open): boolean {
  if (one.room !== best.room) return one.room > best.room
  return !hasCharge(one) && hasCharge(best)
}
