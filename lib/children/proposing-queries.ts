import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import { dayFromColumn, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import type { ProgrammeCategory } from '@/lib/plans/category'
import type { Sex } from './child'
import type { ProposalPlace } from './proposal'
import { placesToProposeFor } from './proposal-facts-queries'
import { openProposal } from './proposal-queries'
import { placeIdOf } from './proposal-rules'

type Choice = { id: string; name: string }

/** What a form that proposes a child offers to whoever opens it. */
export type ProposingDesk = {
  /** the places it can be sent for; one of them is chosen where there are several */
  places: Choice[]
  villages: Choice[]
  /** classes that take pupils, by school; of the own place where there is one */
  classes: (Choice & { school: string })[]
}

export function readProposingDesk(viewer: Viewer): Promise<ProposingDesk> {
  return inCommune(viewer, async (tx) => {
    const places = await placesToProposeFor(tx, viewer)
    return {
      places: await namedPlaces(tx, places),
      villages: await villagesFor(tx, places),
      classes: await classesFor(tx, places),
    }
  })
}

/** What was sent back, as the form shows it to whoever sent it; null where it is not theirs to send again. */
export type ProposalAgain = {
  childId: string
  version: number
  code: string
  fullName: string
  bornOn: Day | null
  bornYear: number | null
  sex: Sex | null
  villageId: string | null
  schoolClassId: string | null
  guardianName: string | null
  guardianPhone: string | null
  category: ProgrammeCategory
  especiallyDifficult: boolean
  reason: string
  schooling: string | null
  note: string | null
  /** why it was sent back */
  said: string | null
}

export async function readProposalAgain(
  viewer: Viewer,
  address: string,
): Promise<ProposalAgain | null> {
  const id = z.uuid().safeParse(address)
  const proposal = id.success ? await openProposal(viewer, id.data) : null
  if (!proposal?.maySendAgain) return null
  return inCommune(viewer, async (tx) => {
    const child = await tx.child.findFirstOrThrow({
      where: { id: proposal.childId },
      include: {
        enrolments: {
          orderBy: { schoolYear: { startYear: 'desc' } },
          take: 1,
          select: { schoolClassId: true },
        },
      },
    })
    const { childId, code, category, especiallyDifficult, reason, schooling, answer } = proposal
    return {
      ...{ childId, code, category, especiallyDifficult, reason, schooling },
      ...{ version: child.version, fullName: child.fullName, sex: child.sex, note: child.note },
      bornOn: child.bornOn && dayFromColumn(child.bornOn),
      ...{ bornYear: child.bornYear, villageId: child.villageId },
      schoolClassId: child.enrolments[0]?.schoolClassId ?? null,
      ...{ guardianName: child.guardianName, guardianPhone: child.guardianPhone },
      said: answer?.reason ?? null,
    }
  })
}

async function namedPlaces(tx: Tx, places: readonly ProposalPlace[]): Promise<Choice[]> {
  const ids = places.map(placeIdOf)
  const where = { id: { in: ids.filter(Boolean) } }
  const select = { id: true, name: true } as const
  const named = [
    ...(await tx.village.findMany({ where, select })),
    ...(await tx.school.findMany({ where, select })),
    ...(await tx.schoolClass.findMany({ where, select })),
  ]
  return ids.flatMap((id) => named.find((one) => one.id === id) ?? [])
}

/** A village head proposes in the own village; everybody else says where the child lives. */
async function villagesFor(tx: Tx, places: readonly ProposalPlace[]): Promise<Choice[]> {
  const own = places.flatMap(({ villageId }) => villageId ?? [])
  const isElsewhere = places.some(({ villageId }) => villageId === null)
  return tx.village.findMany({
    where: { mergerId: null, ...(isElsewhere ? {} : { id: { in: own } }) },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}

/** Of the newest school year in the book; a school has its own alone, a class has nothing to choose. */
async function classesFor(
  tx: Tx,
  places: readonly ProposalPlace[],
): Promise<ProposingDesk['classes']> {
  const year = await tx.schoolYear.findFirst({
    where: { classes: { some: {} } },
    orderBy: { startYear: 'desc' },
  })
  if (!year) return []
  if (places.length === 1 && places[0]?.schoolClassId) return []
  const ofSchools = places.filter(({ schoolId }) => schoolId !== null)
  const own = ofSchools.map(({ schoolId, schoolClassId }) => ({
    ...(schoolId && { schoolId }),
    ...(schoolClassId && { id: schoolClassId }),
  }))
  const isFree = ofSchools.length < places.length
  const classes = await tx.schoolClass.findMany({
    where: {
      closedOn: null,
      name: { not: '' },
      ...(isFree ? { schoolYearId: year.id } : { OR: own }),
    },
    select: { id: true, name: true, school: { select: { name: true } } },
    orderBy: [{ school: { name: 'asc' } }, { name: 'asc' }],
  })
  return classes.map(({ school, ...one }) => ({ ...one, school: school.name }))
}
