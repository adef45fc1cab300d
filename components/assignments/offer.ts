import type { Day } from '@/lib/calendar/day'
import {
  isQuarter,
  nextQuarter,
  quarterOf,
  quartersFrom,
  quarterStart,
  shiftQuarter,
} from '@/lib/calendar/quarter'
import type { Plan } from '@/lib/plans/plan'
import { suggestSponsors } from '@/lib/assignments/suggestion'
import { quartersOffered } from '@/lib/assignments/support-period'
import type { WaitingChild } from '@/lib/assignments/waiting-child'
import { isBelowMinimum } from '@/lib/sponsors/level'
import type { SponsorLine } from '@/lib/sponsors/sponsor-line'
import { formatDay, formatNumber, formatQuarter } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { waitingChildToShow, type ChildToShow } from './child-to-show'

/** A sponsor as the choice shows it and as the warnings weigh it. */
export type SponsorOffer = {
  id: string
  name: string
  /** name and room, as the list of choices says it */
  label: string
  /** "Phụ trách Thôn An Lâm", when it has villages */
  charge: string | null
  promised: number | null
  /** children approved or under way */
  load: number
  room: number | null
  villageIds: string[]
  belowMinimum: boolean | null
}

/** A child with the suggestion for it. */
export type ChildOffer = ChildToShow & {
  villageId: string | null
  bornOn: Day | null
  suggestion: { sponsorId: string; because: string } | null
  /** the sponsor it is kept for: proposed to that one alone */
  heldFor: string | null
}

export type QuarterOffer = { value: string; label: string; startsOn: Day }

type Setting = { words: Words; locale: Locale; on: Day; plan: Plan | null }

/** Sponsors to choose from, those with the most room first among equals by name. */
export function sponsorOffers(sponsors: readonly SponsorLine[], at: Setting): SponsorOffer[] {
  return sponsors.map((sponsor) => ({
    id: sponsor.id,
    name: sponsor.name,
    label: labelOf(sponsor, at),
    charge:
      sponsor.villages.length === 0
        ? null
        : at.words.assignments.inChargeOf(sponsor.villages.map(({ name }) => name).join(', ')),
    promised: sponsor.promised,
    load: sponsor.assigned + sponsor.proposed,
    room: sponsor.room,
    villageIds: sponsor.villages.map(({ id }) => id),
    belowMinimum: isBelowMinimum(sponsor.level, at.plan?.minimumVnd ?? null),
  }))
}

/** Every child waiting with the unit suggested for it: over all of them, whatever part is shown. */
export function childOffers(
  children: readonly WaitingChild[],
  sponsors: readonly SponsorOffer[],
  at: Setting,
): ChildOffer[] {
  const turnedDown = children.flatMap(({ id, turnedDown: ids }) =>
    ids.map((sponsorId) => ({ childId: id, sponsorId })),
  )
  const free = children.filter(({ heldFor }) => heldFor === null)
  const suggested = new Map(
    suggestSponsors(free, withRoomLeft(sponsors, children), turnedDown).map((one) => [
      one.childId,
      one,
    ]),
  )
  const w = at.words.assignments
  return children.map((child) => {
    const one = suggested.get(child.id)
    const tell = one?.because === 'in_charge_of_village' ? w.suggestedInCharge : w.suggestedRoom
    return {
      ...waitingChildToShow(child, at),
      villageId: child.villageId,
      bornOn: child.bornOn,
      heldFor: child.heldFor?.sponsorId ?? null,
      suggestion: child.heldFor
        ? {
            sponsorId: child.heldFor.sponsorId,
            because: w.heldFor(child.heldFor.sponsor, formatDay(child.heldFor.lastDay)),
          }
        : one
          ? { sponsorId: one.sponsorId, because: tell(formatNumber(one.room, at.locale)) }
          : null,
    }
  })
}

/** Children that are kept for a sponsor take its room before any other is suggested for it. */
function withRoomLeft(
  sponsors: readonly SponsorOffer[],
  children: readonly WaitingChild[],
): SponsorOffer[] {
  return sponsors.map((sponsor) => {
    const kept = children.filter(({ heldFor }) => heldFor?.sponsorId === sponsor.id).length
    return { ...sponsor, room: sponsor.room === null ? null : Math.max(0, sponsor.room - kept) }
  })
}

/** The quarters support may begin in, the earliest first: it is the one chosen unless changed. */
export function quarterOffers({ on, plan, locale }: Setting): QuarterOffer[] {
  const present = quarterOf(on)
  return quartersOffered(present, nextQuarter(present), plan?.startQuarter ?? null).map((of) => ({
    value: of,
    label: formatQuarter(of, locale),
    startsOn: quarterStart(of),
  }))
}

/** Quarters support may last to, for two years: from the first one it may begin in. */
export function lastQuarterOffers(at: Setting): QuarterOffer[] {
  const first = quarterOffers(at)[0]
  if (!first || !isQuarter(first.value)) return []
  return quartersFrom(first.value, shiftQuarter(first.value, 8)).map((of) => ({
    value: of,
    label: formatQuarter(of, at.locale),
    startsOn: quarterStart(of),
  }))
}

function labelOf({ name, promised, room }: SponsorLine, { words, locale }: Setting): string {
  const w = words.assignments
  if (promised === null || room === null) return w.sponsorUnpromised(name)
  const [of, left] = [formatNumber(promised, locale), formatNumber(room, locale)]
  return room === 0 ? w.sponsorFull(name, of) : w.sponsorWithRoom(name, left, of)
}
