import { agreementThen, type LivingAgreement } from '@/lib/agreements/standing'
import type { Day } from '@/lib/calendar/day'
import type { Plan } from '@/lib/plans/plan'
import { quarterStart } from '@/lib/calendar/quarter'
import type { ProposalLine } from '@/lib/assignments/proposal-line'
import { isSiblingElsewhere, warningsOf } from '@/lib/assignments/warnings'
import { isBelowMinimum } from '@/lib/sponsors/level'
import type { SponsorLine } from '@/lib/sponsors/sponsor-line'
import { formatDay, formatQuarter } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { reasonsSaid } from './draft-words'
import { childToShow, type ChildToShow } from './child-to-show'

/** A proposal in sentences. */
export type ProposalToShow = {
  id: string
  code: string
  child: ChildToShow
  sponsor: string
  terms: string
  lines: string[]
  warnings: string[]
  /** why it cannot be approved as things stand: kept for later unless somebody says otherwise */
  hindered: boolean
}

type Setting = {
  words: Words
  locale: Locale
  plan: Plan | null
  sponsors: readonly SponsorLine[]
  /** the newest safeguarding agreement of each sponsor that has one, as it counts on this day */
  agreements: ReadonlyMap<string, LivingAgreement>
  on: Day
}

/** Proposals in sentences, each weighed with those above it already taken. */
export function proposalsToShow(
  proposals: readonly ProposalLine[],
  setting: Setting,
): ProposalToShow[] {
  const lead = new Set<string>()
  const taken = new Map<string, number>()
  return proposals.map((proposal) => {
    const { child, sponsor, role } = proposal
    const isSecond = role === 'lead' && lead.has(child.id)
    if (role === 'lead') lead.add(child.id)
    const before = taken.get(sponsor.id) ?? 0
    taken.set(sponsor.id, before + 1)
    const { words } = setting
    const hindrances = [
      ...(role === 'lead' && proposal.childHasLead ? [words.assignments.hasLeadAlready] : []),
      ...(isSecond ? [words.assignments.secondInList] : []),
    ]
    return {
      id: proposal.id,
      code: child.code,
      child: childToShow(child, words),
      sponsor: sponsor.name,
      terms: termsOf(proposal, setting),
      lines: linesOf(proposal, words),
      warnings: [...hindrances, ...warningsAbout(proposal, before, setting)],
      hindered: hindrances.length > 0,
    }
  })
}

function termsOf(
  { role, fromQuarter, toQuarter }: ProposalLine,
  { words, locale }: Setting,
): string {
  const w = words.assignments
  const first = formatQuarter(fromQuarter, locale)
  const from =
    toQuarter === null ? w.from(first) : w.fromTo(first, formatQuarter(toQuarter, locale))
  return role === 'co' ? `${w.roles.co}, ${from}` : from
}

function linesOf(proposal: ProposalLine, { assignments: w, matching }: Words): string[] {
  const { proposedBy, proposedOn, note, reasons, coReason, before } = proposal
  return [
    ...(reasons === null || reasons.length === 0
      ? []
      : [w.because(reasonsSaid(reasons, matching))]),
    w.proposedBy(proposedBy.fullName, formatDay(proposedOn)),
    ...(coReason === null ? [] : [w.coBecause(coReason)]),
    ...(note === null ? [] : [w.noted(note)]),
    ...(before === null ? [] : [w.answersBefore(before.sponsor, before.reason ?? '')]),
  ]
}

/** The unit's proposals under way are in its load already; only those up to this one count. */
function warningsAbout(
  { child, sponsor: { id }, fromQuarter, role, siblingUnits }: ProposalLine,
  before: number,
  { words, plan, sponsors, agreements, on }: Setting,
): string[] {
  const sponsor = sponsors.find((one) => one.id === id)
  if (!sponsor) return []
  const warnings = warningsOf({
    ...{ villageId: child.villageId, schoolId: child.schoolId },
    bornOn: child.bornOn,
    startsOn: quarterStart(fromQuarter),
    endAge: plan?.endAge ?? null,
    villageIds: sponsor.villages.map((village) => village.id),
    schoolIds: sponsor.schools.map((school) => school.id),
    belowMinimum: isBelowMinimum(sponsor.level, plan?.minimumVnd ?? null),
    promised: sponsor.promised,
    agreement: agreementThen(agreements.get(id) ?? null, {
      today: on,
      startsOn: quarterStart(fromQuarter),
    }),
    siblingElsewhere: role === 'lead' && isSiblingElsewhere(siblingUnits, id),
    load: sponsor.assigned + before + 1,
  })
  return warnings.map((warning) => words.assignments.warnings[warning])
}
