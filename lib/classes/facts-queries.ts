import { reachOf, type Viewer } from '@/lib/access/viewer'
import type { ProposalPlace } from '@/lib/children/proposal'
import { villageKey } from '@/lib/places/village'
import type { Tx } from '@/lib/platform/db/client'
import { personalIdIndex } from '@/lib/platform/personal-id-secret'

/** A class within the viewer's reach, and for whom of the places it would be answered. */
export async function findOwnClass(tx: Tx, viewer: Viewer, id: string) {
  const reach = reachOf(viewer, 'class.answer')
  if (reach === 'all') return null
  const found = await tx.schoolClass.findFirst({
    where: {
      id,
      name: { not: '' },
      OR: [{ id: { in: [...reach.schoolClassIds] } }, { schoolId: { in: [...reach.schoolIds] } }],
    },
    include: { school: { select: { name: true } }, schoolYear: { select: { startYear: true } } },
  })
  // Who is the class's teacher sends it as that, whatever else the same person is.
  return found && { ...found, isOwn: reach.schoolClassIds.includes(id) }
}

/** Where a class's proposals come from: a school's own word needs no second one, a teacher's does. */
export function placeOfSender(found: {
  id: string
  schoolId: string
  isOwn: boolean
}): ProposalPlace {
  return { villageId: null, schoolId: found.schoolId, schoolClassId: found.isOwn ? found.id : null }
}

/** Children whose newest school year is in this class. */
export async function childrenOfClass(tx: Tx, classId: string): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select n.child_id as id from enrolment n
    join school_year y on y.commune_id = n.commune_id and y.id = n.school_year_id
    where n.school_class_id = ${classId}::uuid and not exists (select from enrolment o
      join school_year z on z.commune_id = o.commune_id and z.id = o.school_year_id
      where o.commune_id = n.commune_id and o.child_id = n.child_id and z.start_year > y.start_year)`
  return new Set(rows.map(({ id }) => id))
}

/** Living villages by the key of their name. */
export async function villagesByKey(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.village.findMany({ where: { mergerId: null } })
  return new Map(rows.map(({ id, name }) => [villageKey(name), id]))
}

/** Whose these personal IDs are already, wherever: told to nobody, kept for the commune to compare. */
export async function ownersOfNumbers(
  tx: Tx,
  communeId: string,
  numbers: readonly string[],
): Promise<Map<string, string>> {
  if (numbers.length === 0) return new Map()
  const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
  const byIndex = new Map(numbers.map((id) => [hexOf(personalIdIndex(communeId, id)), id]))
  const known = await tx.child.findMany({
    where: { personalIdIndex: { in: numbers.map((id) => personalIdIndex(communeId, id)) } },
    select: { id: true, personalIdIndex: true },
  })
  return new Map(
    known.flatMap(({ id, personalIdIndex: index }) => {
      const number = index && byIndex.get(hexOf(index))
      return number ? [[number, id] as const] : []
    }),
  )
}
