import { z } from 'zod'
import type { Prisma } from '@/prisma/client/client'
import type { Right } from '@/lib/access/right'
import { reachOf, type Viewer } from '@/lib/access/viewer'
import { columnOf, dayFromColumn, dayOf, type Day } from '@/lib/calendar/day'
import { childAge } from '@/lib/children/child'
import { vndOf } from '@/lib/money/vnd'
import { givenName } from '@/lib/people/full-name'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import type { LivingEnding } from './ending'
import type { MinutesTakenBack, SignedMinutes } from './minutes'
import { dueSince, isEmpty } from './support-period'
import type { ChildOfTerm, TermBasis, TermFile } from './term-file'

/**
 * Terms within the reach of a right: the commune's, or the viewer's own units' alone, these until the last
 * quarter for which something may be due is over. Afterwards the child is theirs to read no longer.
 */
export function termsInReach(viewer: Viewer, right: Right, on: Day): Prisma.SupportTermWhereInput {
  const reach = reachOf(viewer, right)
  if (reach === 'all') return {}
  const sponsorId = { in: [...reach.sponsorIds] }
  return { sponsorId, ...notOver(dueSince(on)) }
}

/** Terms whose last day has not passed. */
export function notOver(on: Day): Prisma.SupportTermWhereInput {
  return { OR: [{ endsOn: null }, { endsOn: { gt: columnOf(on) } }] }
}

/** Terms of assignments for which no minutes stand. */
export const UNSIGNED = {
  assignmentId: { not: null },
  acceptances: { none: { reversal: null } },
} satisfies Prisma.SupportTermWhereInput

/** A term as far as this viewer sees it; null where it does not exist for them. */
export function openTermFile(viewer: Viewer, address: string): Promise<TermFile | null> {
  return openTerm(viewer, 'term.read', address)
}

/**
 * The same for the minutes that are printed: a paper with the child's name leaves a trace. Support that
 * rests on a list was accepted before there was a plan, and support that was taken back before it began
 * is nobody's: there is nothing to sign.
 */
export function openTermForPaper(viewer: Viewer, address: string): Promise<TermFile | null> {
  return openTerm(viewer, 'minutes.record', address, async (tx, { assignmentId, ...row }) => {
    if (assignmentId === null || isEmpty(periodOf(row))) return false
    await leaveTrace(tx, viewer, [row.childId], 'document')
    return true
  })
}

async function openTerm(
  viewer: Viewer,
  right: Right,
  address: string,
  mayBeSeen?: (tx: Tx, row: TermRow) => Promise<boolean>,
): Promise<TermFile | null> {
  const id = z.uuid().safeParse(address)
  if (!id.success) return null
  const isWhole = reachOf(viewer, right) === 'all'
  return inCommune(viewer, async (tx) => {
    const row = await tx.supportTerm.findFirst({
      where: { id: id.data, ...termsInReach(viewer, right, today()) },
      include: TERM,
    })
    if (!row || (mayBeSeen && !(await mayBeSeen(tx, row)))) return null
    const nameOf = await namesIn(tx, row)
    const seen = { isWhole, personId: viewer.personId, nameOf }
    return {
      id: row.id,
      child: childOf(row.child, isWhole),
      sponsor: row.sponsor,
      role: row.role,
      ...periodOf(row),
      basis: basisOf(row, nameOf),
      ...minutesOf(row, seen),
      ending: endingOf(row, seen),
      pledges: row.pledges.map(({ id: pledgeId, amountVnd, rhythm, item }) => {
        return { id: pledgeId, amountVnd: vndOf(amountVnd), rhythm, item }
      }),
    }
  })
}

const TERM = {
  sponsor: { select: { id: true, name: true } },
  child: {
    include: {
      village: { select: { name: true } },
      enrolments: {
        orderBy: { schoolYear: { startYear: 'desc' } },
        take: 1,
        select: { schoolClass: { select: { school: { select: { level: true } } } } },
      },
    },
  },
  assignment: { include: { decision: true } },
  recognition: { select: { recognisedOn: true } },
  acceptances: { orderBy: { round: 'asc' }, include: { reversal: true } },
  endings: { where: { reversal: null } },
  pledges: { where: { validTo: null }, orderBy: [{ validFrom: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.SupportTermInclude

type TermRow = Prisma.SupportTermGetPayload<{ include: typeof TERM }>
type Seen = { isWhole: boolean; personId: string; nameOf: (id: string) => string }

function periodOf({ startsOn, endsOn }: Pick<TermRow, 'startsOn' | 'endsOn'>) {
  return { startsOn: dayFromColumn(startsOn), endsOn: endsOn && dayFromColumn(endsOn) }
}

function childOf(row: TermRow['child'], isWhole: boolean): ChildOfTerm {
  const birth = { bornOn: row.bornOn && dayFromColumn(row.bornOn), bornYear: row.bornYear }
  return {
    ...{ id: row.id, code: row.code },
    name: isWhole ? row.fullName : givenName(row.fullName),
    age: childAge(birth, today()),
    schoolLevel: row.enrolments[0]?.schoolClass.school.level ?? null,
    file: isWhole ? { ...birth, village: row.village?.name ?? null } : null,
    guardianName: isWhole ? row.guardianName : null,
  }
}

function basisOf(
  { assignment, recognition, startsOn }: TermRow,
  nameOf: Seen['nameOf'],
): TermBasis {
  const decision = assignment?.decision
  if (decision) {
    return { kind: 'approved', on: dayOf(decision.decidedAt), by: nameOf(decision.decidedBy) }
  }
  return { kind: 'recognised', on: dayFromColumn(recognition?.recognisedOn ?? startsOn) }
}

/** A unit opens the scan its own member sent: what the office took shows names and a home. */
function minutesOf(
  { acceptances }: TermRow,
  { isWhole, personId, nameOf }: Seen,
): { minutes: SignedMinutes | null; minutesTakenBack: MinutesTakenBack[] } {
  const living = acceptances.find(({ reversal }) => reversal === null)
  return {
    minutes: living
      ? {
          ...{ id: living.id, place: living.place, unitSigner: living.unitSigner },
          communeSigner: living.communeSigner,
          familySigner: isWhole ? living.familySigner : null,
          signedOn: dayFromColumn(living.signedOn),
          fileId: isWhole || living.recordedBy === personId ? living.fileId : null,
          by: nameOf(living.recordedBy),
          on: dayOf(living.recordedAt),
        }
      : null,
    minutesTakenBack: acceptances.flatMap(({ id, signedOn, reversal }) =>
      reversal
        ? {
            ...{ id, signedOn: dayFromColumn(signedOn) },
            reason: isWhole ? reversal.reason : null,
            on: dayOf(reversal.reversedAt),
          }
        : [],
    ),
  }
}

/** Why it ended; what the office wrote beside the code is the commune's to read. */
function endingOf({ endings: [row] }: TermRow, { isWhole, nameOf }: Seen): LivingEnding | null {
  if (!row) return null
  return {
    ...{ id: row.id, reason: row.reason, note: isWhole ? row.note : null },
    ...{ lastDay: dayFromColumn(row.lastDay), by: nameOf(row.recordedBy), at: row.recordedAt },
  }
}

async function namesIn(
  tx: Tx,
  { assignment, acceptances, endings }: TermRow,
): Promise<Seen['nameOf']> {
  const ids = [
    ...(assignment?.decision ? [assignment.decision.decidedBy] : []),
    ...[...acceptances, ...endings].map(({ recordedBy }) => recordedBy),
  ]
  const people = await tx.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, fullName: true },
  })
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]))
  return (id) => names.get(id) ?? ''
}
