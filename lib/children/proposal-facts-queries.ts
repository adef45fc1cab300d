import { reachOf, rolesCarrying, type Viewer } from '@/lib/access/viewer'
import type { Tx } from '@/lib/platform/db/client'
import { OPEN_FILE } from './reach-queries'
import type { ProposalOutcome, ProposalPlace, VerifyingSide } from './proposal'

/** The places a viewer may propose for: the commune as nothing, else what the roles are narrowed to. */
export async function placesToProposeFor(tx: Tx, viewer: Viewer): Promise<ProposalPlace[]> {
  const carrying = rolesCarrying(viewer, 'child.propose')
  const classIds = carrying.flatMap(({ schoolClassId }) => schoolClassId ?? [])
  const classes = await tx.schoolClass.findMany({
    where: { id: { in: classIds } },
    select: { id: true, schoolId: true },
  })
  return carrying.flatMap(({ villageId, schoolId, schoolClassId }): ProposalPlace[] => {
    if (schoolClassId === null) return [{ villageId, schoolId, schoolClassId }]
    const found = classes.find(({ id }) => id === schoolClassId)
    return found ? [{ villageId, schoolId: found.schoolId, schoolClassId }] : []
  })
}

/** A living village of the commune. */
export function findLivingVillage(tx: Tx, id: string) {
  return tx.village.findFirst({ where: { id, mergerId: null }, select: { id: true, name: true } })
}

/** A class that still takes pupils, with its school and year. */
export function findOpenClass(tx: Tx, id: string) {
  return tx.schoolClass.findFirst({
    where: { id, closedOn: null },
    select: { id: true, schoolId: true, schoolYearId: true },
  })
}

/** What a proposal is judged by. */
export type ProposalFacts = {
  id: string
  childId: string
  code: string
  round: number
  isNewest: boolean
  proposedBy: string
  from: ProposalPlace
  child: ProposalPlace
  category: Awaited<ReturnType<typeof rowsOf>>[number]['category']
  especiallyDifficult: boolean
  reason: string
  isOnList: boolean
  sides: VerifyingSide[]
  outcome: ProposalOutcome | null
}

/** Holds children still, so that two who decide about one of them come one after the other. */
export async function holdProposed(tx: Tx, childIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    select id from child where id = any (${[...childIds]}::uuid[]) order by id for update`
}

/** The newest proposals of children, by child. */
export async function readNewestProposals(
  tx: Tx,
  childIds: readonly string[],
): Promise<ProposalFacts[]> {
  const rows = await rowsOf(tx, { childId: { in: [...childIds] }, child: OPEN_FILE })
  return rows.map(factsOf).filter(({ isNewest }) => isNewest)
}

/** Proposals as far as rules look at them, wherever they are of. */
export async function readProposalFacts(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, ProposalFacts>> {
  const rows = await rowsOf(tx, { id: { in: [...ids] }, child: OPEN_FILE })
  return new Map(rows.map((row) => [row.id, factsOf(row)]))
}

/** Those of the children of whom the book already says why: a main category that holds, a marking. */
export async function alreadySaidOf(tx: Tx, childIds: readonly string[]) {
  const where = { childId: { in: [...childIds] }, validTo: null }
  const select = { childId: true } as const
  const mains = await tx.circumstance.findMany({ where: { ...where, isMain: true }, select })
  const markings = await tx.hardshipMarking.findMany({ where, select })
  return {
    hasMain: new Set(mains.map(({ childId }) => childId)),
    isMarked: new Set(markings.map(({ childId }) => childId)),
  }
}

/** How far the viewer's right to confirm reaches; nowhere in particular for the commune. */
export function verifyingReach(viewer: Viewer) {
  const reach = reachOf(viewer, 'proposal.verify')
  return reach === 'all' ? { villageIds: [], schoolIds: [], schoolClassIds: [] } : reach
}

function rowsOf(tx: Tx, where: NonNullable<Parameters<Tx['proposal']['findMany']>[0]>['where']) {
  return tx.proposal.findMany({
    where,
    include: {
      verifications: { select: { side: true } },
      decision: { select: { outcome: true } },
      child: {
        select: {
          code: true,
          villageId: true,
          acceptance: { select: { id: true } },
          proposals: { orderBy: { round: 'desc' }, take: 1, select: { round: true } },
          enrolments: {
            orderBy: { schoolYear: { startYear: 'desc' } },
            take: 1,
            select: { schoolClass: { select: { id: true, schoolId: true } } },
          },
        },
      },
    },
  })
}

function factsOf(row: Awaited<ReturnType<typeof rowsOf>>[number]): ProposalFacts {
  const enrolled = row.child.enrolments[0]?.schoolClass
  return {
    id: row.id,
    childId: row.childId,
    code: row.child.code,
    round: row.round,
    isNewest: row.child.proposals[0]?.round === row.round,
    proposedBy: row.proposedBy,
    from: {
      villageId: row.fromVillageId,
      schoolId: row.fromSchoolId,
      schoolClassId: row.fromClassId,
    },
    child: {
      villageId: row.child.villageId,
      schoolId: enrolled?.schoolId ?? null,
      schoolClassId: enrolled?.id ?? null,
    },
    category: row.category,
    especiallyDifficult: row.especiallyDifficult,
    reason: row.reason,
    isOnList: row.child.acceptance !== null,
    sides: row.verifications.map(({ side }) => side),
    outcome: row.decision?.outcome ?? null,
  }
}
