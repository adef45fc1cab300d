import type { LivingAgreement } from '@/lib/agreements/standing'
import type { Day } from '@/lib/calendar/day'
import {
  isQuarter,
  nextQuarter,
  quarterOf,
  quartersFrom,
  quarterStart,
  shiftQuarter,
} from '@/lib/calendar/quarter'
import type { NeedKind } from '@/lib/children/need'
import type { Plan } from '@/lib/plans/plan'
import { quartersOffered } from '@/lib/assignments/support-period'
import type { WaitingChild } from '@/lib/assignments/waiting-child'
import type { Charge, PlaceOfChild } from '@/lib/sponsors/charge'
import { isBelowMinimum } from '@/lib/sponsors/level'
import type { SponsorLine } from '@/lib/sponsors/sponsor-line'
import { formatDay, formatNumber, formatQuarter } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { waitingChildToShow, type ChildToShow } from './child-to-show'

/** A sponsor as the choice shows it and as the warnings weigh it. */
export type SponsorOffer = Charge & {
  id: string
  name: string
  /** name and room, as the list of choices says it */
  label: string
  /** "Phụ trách Thôn An Lâm", when it has villages or schools */
  charge: string | null
  promised: number | null
  /** children approved or under way */
  load: number
  room: number | null
  belowMinimum: boolean | null
  /** the newest safeguarding agreement; null where there is none */
  living: LivingAgreement | null
  /** needs of children it can meet */
  gives: readonly NeedKind[]
}

/** A child to choose a unit for. */
export type ChildOffer = ChildToShow &
  PlaceOfChild & {
    bornOn: Day | null
    /** the sponsor it is kept for: proposed to that one alone */
    held: { sponsorId: string; because: string } | null
    household: string | null
    siblingUnits: readonly string[]
    lacks: readonly NeedKind[]
  }

export type QuarterOffer = { value: string; label: string; startsOn: Day }

type Setting = {
  words: Words
  locale: Locale
  on: Day
  plan: Plan | null
  /** the newest safeguarding agreement of each sponsor that has one */
  agreements: ReadonlyMap<string, LivingAgreement>
}

/** Sponsors to choose from, those with the most room first among equals by name. */
export function sponsorOffers(sponsors: readonly SponsorLine[], at: Setting): SponsorOffer[] {
  return sponsors.map((sponsor) => ({
    id: sponsor.id,
    name: sponsor.name,
    label: labelOf(sponsor, at),
    charge: chargeOf(sponsor, at.words),
    promised: sponsor.promised,
    load: sponsor.assigned + sponsor.proposed,
    room: sponsor.room,
    villageIds: sponsor.villages.map(({ id }) => id),
    schoolIds: sponsor.schools.map(({ id }) => id),
    belowMinimum: isBelowMinimum(sponsor.level, at.plan?.minimumVnd ?? null),
    living: at.agreements.get(sponsor.id) ?? null,
    gives: sponsor.gives,
  }))
}

/** Children waiting, in sentences. */
export function childOffers(
  children: readonly WaitingChild[],
  at: Pick<Setting, 'words' | 'on'>,
): ChildOffer[] {
  return children.map((child) => ({
    ...waitingChildToShow(child, at),
    ...{ villageId: child.villageId, schoolId: child.schoolId },
    bornOn: child.bornOn,
    held: child.heldFor && {
      sponsorId: child.heldFor.sponsorId,
      because: at.words.assignments.heldFor(
        child.heldFor.sponsor,
        formatDay(child.heldFor.lastDay),
      ),
    },
    household: child.household,
    siblingUnits: child.siblingUnits,
    lacks: child.needs,
  }))
}

/** The quarters support may begin in, the earliest first: it is the one chosen unless changed. */
export function quarterOffers({ on, plan, locale }: Omit<Setting, 'agreements'>): QuarterOffer[] {
  const present = quarterOf(on)
  return quartersOffered(present, nextQuarter(present), plan?.startQuarter ?? null).map((of) => ({
    value: of,
    label: formatQuarter(of, locale),
    startsOn: quarterStart(of),
  }))
}

/** Quarters support may last to, for two years: from the first one it may begin in. */
export function lastQuarterOffers(at: Omit<Setting, 'agreements'>): QuarterOffer[] {
  const first = quarterOffers(at)[0]
  if (!first || !isQuarter(first.value)) return []
  return quartersFrom(first.value, shiftQuarter(first.value, 8)).map((of) => ({
    value: of,
    label: formatQuarter(of, at.locale),
    startsOn: quarterStart(of),
  }))
}

function chargeOf({ villages, schools }: SponsorLine, words: Words): string | null {
  const places = [...villages, ...schools].map(({ name }) => name)
  return places.length === 0 ? null : words.assignments.inChargeOf(places.join(', '))
}

function labelOf({ name, promised, room }: SponsorLine, { words, locale }: Setting): string {
  const w = words.assignments
  if (promised === null || room === null) return w.sponsorUnpromised(name)
  const [of, left] = [formatNumber(promised, locale), formatNumber(room, locale)]
  return room === 0 ? w.sponsorFull(name, of) : w.sponsorWithRoom(name, left, of)
}
