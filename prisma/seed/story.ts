import { join } from 'node:path'
import type { Viewer } from '@/lib/access/viewer'
import { day, startOf, type Day } from '@/lib/calendar/day'
import type { Quarter } from '@/lib/calendar/quarter'
import { decideAssignments } from '@/lib/assignments/commands/decide-assignments'
import { draftAssignments } from '@/lib/assignments/commands/draft-assignments'
import { proposeAssignments } from '@/lib/assignments/commands/propose-assignments'
import { reviewAssignments } from '@/lib/assignments/commands/review-assignments'
import { listProposals } from '@/lib/assignments/queries'
import { sponsorForOne } from '@/lib/assignments/one-child'
import { listWaitingChildren } from '@/lib/assignments/waiting-queries'
import { usualTemplate } from '@/lib/documents/usual-template'
import { moveClock } from '@/lib/platform/clock'
import { decidePlan } from '@/lib/plans/commands/decide-plan'
import { draftPlan } from '@/lib/plans/commands/draft-plan'
import { reviewPlan } from '@/lib/plans/commands/review-plan'
import { readLatestPlan } from '@/lib/plans/queries'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'
import { listSponsors } from '@/lib/sponsors/queries'
import { valueOf } from './done'
import { takeInList } from './take-in'

const SAMPLES = join(import.meta.dirname, 'samples')

/** The hour the office opens on a day. */
export function openOn(text: string): Day {
  const on = day(text)
  moveClock(new Date(startOf(on).getTime() + 8 * 3_600_000))
  return on
}

/** May 2026: the lists of Việt An and of its units, as the offices send them. */
export async function takeInLists(officer: Viewer): Promise<void> {
  await takeInList(officer, join(SAMPLES, 'viet-an-danh-sach-tre-em.xlsx'))
  await takeInList(officer, join(SAMPLES, 'viet-an-don-vi-nhan-do-dau.xlsx'))
}

/** The other commune's own, smaller list. */
export async function takeInOtherList(officer: Viewer): Promise<void> {
  await takeInList(officer, join(SAMPLES, 'hiep-son-danh-sach.xlsx'))
}

const USUAL = usualTemplate({ communeName: 'Việt An', communeKind: 'xa' })

/** The plan's own "Nơi nhận": what any commune would write, and the upper secondary school it names. */
const RECIPIENTS = USUAL.recipients.flatMap((one) =>
  one === 'Trưởng các thôn' ? ['Trường THPT Trần Phú - Việt An', one] : [one],
)

/** The plan as it was drafted: from Quý III/2026, at least 1.000.000 đồng, until sixteen. */
export async function draftThePlan(officer: Viewer, basedOn = 0): Promise<void> {
  const form = {
    plannedMonth: '5',
    plannedYear: '2026',
    startQuarter: '2026-Q3',
    minimum: '1.000.000',
    endAge: '16',
    birthdayQuarterInFull: true,
    categories: [...PROGRAMME_CATEGORIES],
    recipients: RECIPIENTS.join('\n'),
    signerAuthority: USUAL.signerAuthority.join('\n'),
    signerName: '',
    basedOn: String(basedOn),
  }
  valueOf(await draftPlan(officer, form), 'draft the plan')
}

/** The office head passes the plan on. */
export async function passThePlanOn(head: Viewer): Promise<void> {
  const planId = (await readLatestPlan(head))?.id
  valueOf(await reviewPlan(head, { planId, outcome: 'passed' }), 'review the plan')
}

/** The leader approves the plan, which is in force from then on. */
export async function approveThePlan(leader: Viewer): Promise<void> {
  const planId = (await readLatestPlan(leader))?.id
  valueOf(await decidePlan(leader, { planId, outcome: 'approved' }), 'approve the plan')
}

/** Proposes a unit for the first children of the waiting list, as an officer does it by hand one by one. */
export async function proposeFirst(
  officer: Viewer,
  { most, from }: { most: number; from: Quarter },
): Promise<void> {
  const waiting = (await listWaitingChildren(officer)).filter((child) => child.especiallyDifficult)
  const sponsors = (await listSponsors(officer)).map(({ id, room, villages, schools }) => ({
    id,
    room,
    villageIds: villages.map((village) => village.id),
    schoolIds: schools.map((school) => school.id),
  }))
  const proposals: { childId: string; sponsorId: string; fromQuarter: Quarter }[] = []
  for (const { id: childId, villageId, schoolId } of waiting) {
    const sponsorId = sponsorForOne({ villageId, schoolId }, sponsors)
    const chosen = sponsors.find(({ id }) => id === sponsorId)
    if (!chosen || chosen.room === null || proposals.length === most) continue
    chosen.room -= 1
    proposals.push({ childId, sponsorId: chosen.id, fromQuarter: from })
  }
  valueOf(await proposeAssignments(officer, { proposals }), 'propose')
}

/**
 * Has a unit found for everybody who waits: a draft to look at, of which nothing is sent. Where the machine
 * is too slow for it the demo goes without.
 */
export async function draftTheList(officer: Viewer): Promise<void> {
  await draftAssignments(officer, {})
}

/** The office head passes the first proposals on; the rest stay on the desk. */
export async function passOn(head: Viewer, most: number): Promise<void> {
  const open = (await listProposals(head, 'toReview')).slice(0, most)
  const reviews = open.map(({ id }) => ({ assignmentId: id, outcome: 'passed' as const }))
  valueOf(await reviewAssignments(head, { reviews }), 'review')
}

/** The leader approves so many, and may return one with a reason. */
export async function decideFirst(
  leader: Viewer,
  { approve, returned }: { approve: number; returned?: string },
): Promise<void> {
  const open = await listProposals(leader, 'toDecide')
  const decisions = [
    ...open.slice(0, approve).map(({ id }) => ({
      assignmentId: id,
      outcome: 'approved' as const,
    })),
    ...(returned === undefined
      ? []
      : open.slice(approve, approve + 1).map(({ id }) => ({
          assignmentId: id,
          outcome: 'returned' as const,
          reason: returned,
        }))),
  ]
  valueOf(await decideAssignments(leader, { decisions }), 'decide')
}
