import { may, reachOf, type Viewer } from '@/lib/access/viewer'
import { today } from '@/lib/platform/clock'
import { schoolYearOf } from '@/lib/places/school-year'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import type { ProposalStatus } from '@/lib/children/proposal-status'
import { isVerified, proposalStatusOf } from '@/lib/children/proposal-status'
import { classStateOf, type ClassChild, type ClassLine } from './class-answer'
import { childrenOfClass, findOwnClass } from './facts-queries'

/** The classes of the viewer's schools in their newest year, and the own ones, missing ones first. */
export function listOwnClasses(viewer: Viewer): Promise<ClassLine[]> {
  return inCommune(viewer, async (tx) => {
    const reach = reachOf(viewer, 'class.answer')
    if (reach === 'all') return []
    const rows = await tx.$queryRaw<{ id: string }[]>`
      select k.id from school_class k
      join school_year y on y.commune_id = k.commune_id and y.id = k.school_year_id
      where k.closed_on is null and k.name <> ''
        and (k.id = any (${[...reach.schoolClassIds]}::uuid[])
          or k.school_id = any (${[...reach.schoolIds]}::uuid[]) and y.start_year = (
            select max(z.start_year) from school_class o
            join school_year z on z.commune_id = o.commune_id and z.id = o.school_year_id
            where o.commune_id = k.commune_id and o.school_id = k.school_id and o.closed_on is null
              and o.name <> '' and z.start_year <= ${schoolYearOf(today())}::int))`
    return linesOf(
      tx,
      viewer,
      rows.map(({ id }) => id),
    )
  })
}

/** One class with its children that the book knows; null when it is out of reach. */
export function openOwnClass(
  viewer: Viewer,
  id: string,
): Promise<(ClassLine & { isClosed: boolean; children: ClassChild[] }) | null> {
  return inCommune(viewer, async (tx) => {
    const found = await findOwnClass(tx, viewer, id)
    if (!found) return null
    const [line] = await linesOf(tx, viewer, [found.id])
    if (!line) return null
    return { ...line, isClosed: found.closedOn !== null, children: await childrenIn(tx, found.id) }
  })
}

/** What a class's sheet offers beside its cells. */
export function readClassDesk(viewer: Viewer, id: string) {
  return inCommune(viewer, async (tx) => {
    const found = await findOwnClass(tx, viewer, id)
    if (!found || found.closedOn !== null) return null
    const villages = await tx.village.findMany({
      where: { mergerId: null },
      select: { name: true },
      orderBy: { name: 'asc' },
    })
    const { name, isOwn, school } = found
    return { id: found.id, name, isOwn, school: school.name, villages: villages.map((v) => v.name) }
  })
}

/** Whom to call about a class is for the school that checks it; a teacher is told no colleague's number. */
async function linesOf(tx: Tx, viewer: Viewer, ids: string[]): Promise<ClassLine[]> {
  const on = new Date(`${today()}T00:00:00Z`)
  const rows = await tx.schoolClass.findMany({
    where: { id: { in: ids } },
    include: {
      school: { select: { name: true } },
      schoolYear: { select: { startYear: true } },
      answers: { orderBy: [{ sentAt: 'desc' }, { id: 'desc' }], take: 1 },
      proposals: {
        include: {
          verifications: { select: { side: true } },
          decision: { select: { outcome: true } },
        },
      },
      memberships: {
        where: {
          role: 'homeroom_teacher',
          validFrom: { lte: on },
          OR: [{ validTo: null }, { validTo: { gt: on } }],
        },
        select: { person: { select: { fullName: true, phone: true } } },
      },
    },
  })
  const senders = await tx.person.findMany({
    where: { id: { in: rows.flatMap(({ answers }) => answers.map(({ sentBy }) => sentBy)) } },
    select: { id: true, fullName: true },
  })
  const lines = rows.map((row): ClassLine => {
    const [newest] = row.answers
    const waiting = row.proposals.filter(
      ({ decision, verifications, fromVillageId, fromSchoolId, fromClassId }) =>
        decision === null &&
        !isVerified({
          from: { villageId: fromVillageId, schoolId: fromSchoolId, schoolClassId: fromClassId },
          sides: verifications.map(({ side }) => side),
        }),
    ).length
    const answer = newest && {
      at: newest.sentAt,
      by: senders.find(({ id }) => id === newest.sentBy)?.fullName ?? '',
      ...{ pupils: newest.pupils, withoutCard: newest.withoutCard },
      ...{ proposed: newest.proposed, known: newest.known },
    }
    return {
      ...{ id: row.id, name: row.name, school: row.school.name },
      schoolYear: row.schoolYear.startYear,
      teachers: may(viewer, 'proposal.check') ? row.memberships.map(({ person }) => person) : null,
      ...{ answer: answer ?? null, waiting },
      state: classStateOf({ answer: answer ?? null, waiting }),
    }
  })
  const order = new Intl.Collator('vi', { numeric: true })
  return lines.sort((a, b) => order.compare(a.school, b.school) || order.compare(a.name, b.name))
}

async function childrenIn(tx: Tx, classId: string): Promise<ClassChild[]> {
  const ids = [...(await childrenOfClass(tx, classId))]
  const rows = await tx.child.findMany({
    where: {
      id: { in: ids },
      withdrawals: { none: { returnedListId: null } },
      closingMergers: { none: { reversal: null } },
    },
    orderBy: { sortName: 'asc' },
    include: {
      acceptance: { select: { id: true } },
      archivals: { where: { reversal: null }, select: { id: true } },
      proposals: {
        orderBy: { round: 'desc' },
        take: 1,
        include: {
          verifications: { select: { side: true } },
          decision: { select: { outcome: true, reason: true } },
        },
      },
    },
  })
  return rows
    .filter(({ archivals }) => archivals.length === 0)
    .map((row) => {
      const [proposal] = row.proposals
      return {
        ...{ code: row.code, fullName: row.fullName, childId: row.id },
        proposalId: proposal?.id ?? null,
        status: row.acceptance || !proposal ? ('on_list' as const) : statusOf(proposal),
        answer: proposal?.decision?.reason ?? null,
      }
    })
}

function statusOf(row: {
  fromVillageId: string | null
  fromSchoolId: string | null
  fromClassId: string | null
  verifications: { side: 'school' | 'village' }[]
  decision: { outcome: 'accepted' | 'returned' | 'refused' } | null
}): ProposalStatus {
  const { fromVillageId, fromSchoolId, fromClassId } = row
  return proposalStatusOf({
    outcome: row.decision?.outcome ?? null,
    from: { villageId: fromVillageId, schoolId: fromSchoolId, schoolClassId: fromClassId },
    sides: row.verifications.map(({ side }) => side),
  })
}
