import { agreementThen } from '@/lib/agreements/standing'
import type { Day } from '@/lib/calendar/day'
import { draftReasons } from '@/lib/assignments/draft-figures'
import type { DraftAtHand } from '@/lib/assignments/draft-at-hand'
import { isByHand, unitOf, type DraftLine } from '@/lib/assignments/draft-line'
import { isSiblingElsewhere, warningsOf, type AssignmentWarning } from '@/lib/assignments/warnings'
import type { NeedKind } from '@/lib/children/need'
import type { PlaceOfChild } from '@/lib/sponsors/charge'
import { needsMet } from '@/lib/sponsors/statement'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'
import { childToShow, needsNamed, waitingChildToShow, type ChildToShow } from './child-to-show'
import { reasonsSaid } from './draft-words'
import type { SponsorOffer } from './offer'

/** A line of a draft in sentences. */
export type DraftLineToShow = {
  id: string
  code: string
  /** null: not on the list any more */
  child: ChildToShow | null
  place: PlaceOfChild
  especiallyDifficult: boolean
  /** proposed already, or not waiting any more: then there is nothing to change */
  state: 'open' | 'sent' | 'gone'
  stateSaid: string | null
  /** the unit chosen, '' for nobody, and what it is called */
  chosen: string
  unit: string | null
  /** what would be proposed; null for nobody */
  proposed: string | null
  why: string
  byHand: string | null
  /** the only unit it may go to, while it is kept for one */
  heldFor: string | null
  kept: boolean
  bars: { value: string; label: string; checked: boolean }[]
  /** what the child lacks, and which of it the unit can give */
  lacks: readonly NeedKind[]
  fits: string | null
  warnings: AssignmentWarning[]
}

type Setting = {
  words: Words
  on: Day
  /** the first day support would be due */
  startsOn: Day
  endAge: number | null
  sponsors: readonly SponsorOffer[]
}

/** The lines of a draft in sentences, each weighed with those above it already taken. */
export function draftLinesToShow(draft: DraftAtHand, setting: Setting): DraftLineToShow[] {
  const { words, sponsors } = setting
  const w = words.drafts
  const nameOf = (id: string | null) =>
    id === null ? null : (sponsors.find((one) => one.id === id)?.name ?? w.unitGone)
  const { reasons, left } = draftReasons(draft.question, draft.lines)
  const sentTo = new Map(draft.sent.map(({ child, sponsor }) => [child, sponsor]))
  const taken = new Map<string, number>()
  return draft.lines.map((line, place) => {
    const { child: id, sponsor, found, kept, barred } = line
    const { state, waiting } = stateOf(draft, line)
    const why = left[place]
    const held = waiting?.heldFor ?? null
    const chosen = unitOf(line)
    // A child that was kept for another unit meanwhile goes to that one alone.
    const unit = held === null || held.sponsorId === chosen ? chosen : null
    const before = taken.get(unit ?? '') ?? 0
    if (state === 'open' && unit !== null) taken.set(unit, before + 1)
    const known = draft.children.get(id)
    const shown = waiting
      ? waitingChildToShow(waiting, setting)
      : known
        ? childToShow(known, words)
        : null
    return {
      ...{ id, child: shown, kept, state },
      code: shown?.code ?? draft.codes.get(id) ?? '',
      place: { villageId: known?.villageId ?? null, schoolId: known?.schoolId ?? null },
      especiallyDifficult: known?.especiallyDifficult ?? false,
      stateSaid:
        state === 'sent'
          ? w.sent(nameOf(sentTo.get(id) ?? null) ?? '')
          : state === 'gone'
            ? w.notWaiting
            : null,
      heldFor: held?.sponsorId ?? null,
      chosen: sponsor ?? '',
      unit: nameOf(sponsor),
      proposed: state === 'open' ? unit : null,
      why:
        held && unit === null
          ? words.assignments.heldFor(held.sponsor, formatDay(held.lastDay))
          : why
            ? w.left[why]
            : w.why(reasonsSaid(reasons[place] ?? [], words.matching)),
      byHand: isByHand(line) ? w.changedByHand(nameOf(found) ?? w.foundNobody) : null,
      bars: (held ? [] : [...new Set([...barred, ...[found ?? [], sponsor ?? []].flat()])]).map(
        (value) => ({
          ...{ value, label: w.bar(nameOf(value) ?? ''), checked: barred.includes(value) },
        }),
      ),
      lacks: waiting?.needs ?? [],
      fits: fitsOf(waiting?.needs ?? [], unit, setting),
      warnings: waiting && unit ? warningsFor(draft, line, { ...setting, unit, before }) : [],
    }
  })
}

function fitsOf(
  lacks: readonly NeedKind[],
  unit: string | null,
  { sponsors, words }: Setting,
): string | null {
  const met = needsMet(sponsors.find(({ id }) => id === unit)?.gives ?? [], lacks)
  return met.length === 0 ? null : words.giving.fits(needsNamed(met, words))
}

function stateOf(draft: DraftAtHand, { child }: DraftLine) {
  if (draft.sent.some((one) => one.child === child))
    return { state: 'sent', waiting: null } as const
  const waiting = draft.waiting.get(child) ?? null
  return waiting ? ({ state: 'open', waiting } as const) : ({ state: 'gone', waiting } as const)
}

function warningsFor(
  draft: DraftAtHand,
  { child }: DraftLine,
  at: Setting & { unit: string; before: number },
): AssignmentWarning[] {
  const waiting = draft.waiting.get(child)
  const sponsor = at.sponsors.find(({ id }) => id === at.unit)
  if (!waiting || !sponsor) return []
  const siblings = draft.lines.filter(
    (line) =>
      line.child !== child &&
      waiting.household !== null &&
      draft.waiting.get(line.child)?.household === waiting.household,
  )
  const units = [...waiting.siblingUnits, ...siblings.flatMap((line) => unitOf(line) ?? [])]
  const agreement = agreementThen(sponsor.living, { today: at.on, startsOn: at.startsOn })
  return warningsOf({
    agreement,
    ...{ villageId: waiting.villageId, schoolId: waiting.schoolId, bornOn: waiting.bornOn },
    ...{ villageIds: sponsor.villageIds, schoolIds: sponsor.schoolIds },
    ...{ startsOn: at.startsOn, endAge: at.endAge },
    ...{ belowMinimum: sponsor.belowMinimum, promised: sponsor.promised },
    siblingElsewhere: isSiblingElsewhere(units, sponsor.id),
    load: sponsor.load + at.before + 1,
  })
}
