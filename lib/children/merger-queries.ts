import type { Prisma } from '@/prisma/client/client'
import type { Viewer } from '@/lib/access/viewer'
import { columnOf, dayFromColumn, type Day } from '@/lib/calendar/day'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { FILE, fileOf, type FileRow } from './double-queries'
import type { MergedFile, MergingFile } from './merger'
import { childrenInReach } from './reach-queries'

/** A merger no reversal has answered. */
const LIVING = { reversal: null } as const

/** Two files as a merger needs them, in the order asked for; null where one is unknown. */
export async function readMergingFiles(
  tx: Tx,
  communeId: string,
  [oneId, otherId]: readonly [string, string],
  on: Day,
): Promise<[MergingFile, MergingFile] | null> {
  const one = await readMergingFile(tx, communeId, oneId, on)
  const other = await readMergingFile(tx, communeId, otherId, on)
  return one && other ? [one, other] : null
}

async function readMergingFile(tx: Tx, communeId: string, id: string, on: Day) {
  const [row] = await tx.$queryRaw<FileRow[]>`
    select ${FILE} from child c
    left join village v on v.commune_id = c.commune_id and v.id = c.village_id
    where c.commune_id = ${communeId}::uuid and c.id = ${id}::uuid`
  const more = await tx.child.findFirst({
    where: { id, withdrawals: { none: { returnedListId: null } } },
    select: MORE,
  })
  if (!row || !more) return null
  const holds = { OR: [{ endsOn: null }, { endsOn: { gt: columnOf(on) } }] }
  const terms = await tx.supportTerm.findMany({
    where: { childId: id, ...holds },
    select: { sponsor: { select: { name: true } } },
  })
  const [open] = await tx.$queryRaw<{ proposed: boolean }[]>`
    select exists (
      select from assignment g
      left join assignment_review r on r.commune_id = g.commune_id and r.assignment_id = g.id
      left join assignment_decision d on d.commune_id = g.commune_id and d.assignment_id = g.id
      where g.child_id = ${id}::uuid and d.id is null
        and coalesce(r.outcome, 'passed') = 'passed') as proposed`
  const held = await tx.assignmentHold.count({
    where: { childId: id, heldOn: { lte: columnOf(on) }, heldUntil: { gt: columnOf(on) } },
  })
  const [marking] = more.markings
  return {
    ...fileOf(communeId, row),
    moetId: more.moetId,
    guardianPhone: more.guardianPhone,
    note: more.note,
    acceptedOn: more.acceptance && dayFromColumn(more.acceptance.acceptedOn),
    supported: terms.length > 0,
    proposed: open?.proposed ?? false,
    held: held > 0,
    sponsors: terms.map(({ sponsor }) => sponsor.name),
    isClosed: more.closingMergers.length > 0,
    circumstances: more.circumstances.map(({ category }) => category),
    marking: marking?.reason ?? null,
    enrolments: more.enrolments.map(({ schoolYear, schoolClass }) => ({
      startYear: schoolYear.startYear,
      school: schoolClass.school.name,
      schoolClass: schoolClass.name,
    })),
  }
}

const MORE = {
  moetId: true,
  guardianPhone: true,
  note: true,
  acceptance: { select: { acceptedOn: true } },
  closingMergers: { where: LIVING, select: { id: true } },
  circumstances: { select: { category: true }, orderBy: [{ isMain: 'desc' }, { category: 'asc' }] },
  markings: { select: { reason: true }, orderBy: { validFrom: 'desc' } },
  enrolments: {
    select: {
      schoolYear: { select: { startYear: true } },
      schoolClass: { select: { name: true, school: { select: { name: true } } } },
    },
    orderBy: { schoolYear: { startYear: 'desc' } },
  },
} satisfies Prisma.ChildSelect

/** The file a closed one leads to, whatever was merged after it; null for a file that is open. */
export function findKeptFile(viewer: Viewer, id: string): Promise<string | null> {
  return inCommune(viewer, async (tx) => {
    let at = id
    for (;;) {
      const merger = await tx.childMerger.findFirst({
        where: { closedId: at, ...LIVING },
        select: { keptId: true },
      })
      if (!merger) break
      at = merger.keptId
    }
    if (at === id) return null
    const where = { AND: [{ id: at }, await childrenInReach(tx, viewer, 'child.read', today())] }
    return (await tx.child.count({ where })) > 0 ? at : null
  })
}

/** Every file that leads to this one, itself first: what was done about any of them was about this child. */
export async function filesOfChild(tx: Tx, childId: string): Promise<string[]> {
  const files = [childId]
  for (let at = 0; at < files.length; at += 1) {
    const closed = await tx.childMerger.findMany({
      where: { keptId: files[at], ...LIVING },
      select: { closedId: true },
      orderBy: { recordedAt: 'asc' },
    })
    for (const { closedId } of closed) if (!files.includes(closedId)) files.push(closedId)
  }
  return files
}

/** The files closed into a child's, newest first, for whoever reads the whole file. */
export function readMergedFiles(viewer: Viewer, childId: string): Promise<MergedFile[]> {
  return inCommune(viewer, async (tx) => {
    const mergers = await tx.childMerger.findMany({
      where: { keptId: { in: await filesOfChild(tx, childId) }, ...LIVING },
      orderBy: { recordedAt: 'desc' },
      include: { closed: { include: CLOSED } },
    })
    const by = mergers.map(({ recordedBy }) => recordedBy)
    const people = await tx.person.findMany({ where: { id: { in: by } } })
    return mergers.map(({ closed, ...merger }) => ({
      mergerId: merger.id,
      ...{ code: closed.code, fullName: closed.fullName, bornYear: closed.bornYear },
      bornOn: closed.bornOn && dayFromColumn(closed.bornOn),
      village: closed.village?.name ?? null,
      guardianName: closed.guardianName,
      circumstances: closed.circumstances.map((one) => ({
        category: one.category,
        from: dayFromColumn(one.validFrom),
        to: one.validTo && dayFromColumn(one.validTo),
      })),
      enrolments: closed.enrolments.map(({ schoolYear, schoolClass }) => ({
        startYear: schoolYear.startYear,
        school: schoolClass.school.name,
        schoolClass: schoolClass.name,
      })),
      ...{ taken: merger.taken, reason: merger.reason, at: merger.recordedAt },
      by: people.find(({ id }) => id === merger.recordedBy)?.fullName ?? null,
    }))
  })
}

const CLOSED = {
  village: { select: { name: true } },
  circumstances: { orderBy: { validFrom: 'desc' } },
  enrolments: MORE.enrolments,
} satisfies Prisma.ChildInclude
