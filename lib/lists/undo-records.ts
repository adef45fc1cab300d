import { keepKeys } from '@/lib/children/key-records'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { followOwnLines } from '@/lib/sponsors/contact-line-records'
import { removeContacts } from '@/lib/sponsors/contact-records'
import { restoreContacts } from '@/lib/sponsors/contact-restoring-records'
import { followStatements, removeStatements } from '@/lib/sponsors/statement-records'
import { setSponsorVillages } from '@/lib/sponsors/records'
import type { ChildrenImage, SponsorsImage, UndoImage } from './undo-image'
import { withdrawChildren } from './withdrawal-records'

/**
 * Holds what a list wrote until the transaction ends, before anybody looks whether it was touched since: who
 * writes of one of its children, their support or its units at this moment is seen, or waits.
 */
export async function holdWritten(tx: Tx, listId: string, image: UndoImage): Promise<void> {
  if (image.kind === 'sponsors') {
    const ids = [...image.added, ...image.changed.map(({ id }) => id)]
    await tx.$queryRaw`select id from sponsor where id = any(${ids}::uuid[]) order by id for update`
    return
  }
  const ids = [...image.added, ...image.changed].map(({ id }) => id)
  await tx.$queryRaw`select id from child where id = any(${ids}::uuid[]) order by id for update`
  await tx.$queryRaw`
    select id from support_term where recognition_id in (
      select id from recognition where list_id = ${listId}::uuid) order by id for update`
}

/** Notes that a list was taken back, once. */
export async function addUndoing(tx: Tx, author: Author, listId: string): Promise<string> {
  const { communeId, personId, at } = author
  const { id } = await tx.listUndoing.create({
    data: { communeId, listId, undoneBy: personId, undoneAt: at },
    select: { id: true },
  })
  return id
}

/**
 * Takes back what a list of children wrote: its support, its circumstances, its enrolments, its changes,
 * and its new children. False when one of them was changed by somebody else meanwhile.
 */
export async function undoChildren(
  tx: Tx,
  author: Author,
  undoing: { id: string; listId: string; committedAt: Date },
  image: ChildrenImage,
): Promise<boolean> {
  const { listId, committedAt: at } = undoing
  const ids = [...image.added, ...image.changed].map(({ id }) => id)
  await takeSupportBack(tx, listId)
  for (const [table, ended] of [
    ['circumstance', image.endedCircumstances],
    ['hardship_marking', image.endedMarkings],
  ] as const) {
    await takeFactsBack(tx, table, { ids, at, ended })
  }
  await tx.povertyStatus.deleteMany({ where: { childId: { in: ids }, recordedAt: at } })
  await takeEnrolmentsBack(tx, author, { ids, at }, image)
  if (!(await restoreChildren(tx, image))) return false
  if (!(await withdrawChildren(tx, author.communeId, undoing.id, image.added))) return false
  await keepKeys(tx, ids)
  return true
}

/** Takes back what a list of units wrote; false when one of them was changed meanwhile. */
export async function undoSponsors(tx: Tx, author: Author, image: SponsorsImage): Promise<boolean> {
  const none = image.added.map((sponsorId) => ({ sponsorId, villageIds: [] }))
  const charges = image.changed.map(({ id, villageIds }) => ({ sponsorId: id, villageIds }))
  await setSponsorVillages(tx, author.communeId, [...none, ...charges])
  await removeContacts(tx, image.added)
  await removeStatements(tx, image.added)
  const { count } = await tx.sponsor.deleteMany({
    where: { id: { in: [...image.added] }, version: 1 },
  })
  const restored = await tx.$executeRaw`
    update sponsor set name = was.name, name_key = was.name_key, kind = was.kind,
      promised_children = was.promised_children, level_min_vnd = was.level_min_vnd,
      level_max_vnd = was.level_max_vnd, level_rhythm = was.level_rhythm, form = was.form,
      contact_name = was.contact_name, contact_phone = was.contact_phone, note = was.note,
      version = sponsor.version + 1
    from jsonb_to_recordset(${JSON.stringify(image.changed)}::jsonb) as said(id uuid, version int, facts jsonb)
    cross join lateral jsonb_populate_record(null::sponsor, said.facts) as was
    where sponsor.id = said.id and sponsor.version = said.version`
  const restoredIds = image.changed.map(({ id }) => id)
  await restoreContacts(tx, author, image.changed)
  await followOwnLines(tx, author, restoredIds)
  await followStatements(tx, author, restoredIds)
  return count === image.added.length && restored === image.changed.length
}

async function takeSupportBack(tx: Tx, listId: string): Promise<void> {
  const ofList = { recognition: { listId } }
  await tx.pledge.deleteMany({ where: { term: ofList } })
  await tx.supportTerm.deleteMany({ where: ofList })
}

/** What began with the list never held; what it ended holds on. */
async function takeFactsBack(
  tx: Tx,
  table: 'circumstance' | 'hardship_marking',
  facts: { ids: readonly string[]; at: Date; ended: readonly string[] },
): Promise<void> {
  const { at } = facts
  const [ids, ended] = [[...facts.ids], [...facts.ended]]
  if (table === 'circumstance') {
    await tx.$executeRaw`update circumstance set valid_to = valid_from
      where child_id = any(${ids}::uuid[]) and recorded_at = ${at} and valid_to is null`
    await tx.circumstance.updateMany({ where: { id: { in: ended } }, data: { validTo: null } })
  } else {
    await tx.$executeRaw`update hardship_marking set valid_to = valid_from
      where child_id = any(${ids}::uuid[]) and recorded_at = ${at} and valid_to is null`
    await tx.hardshipMarking.updateMany({ where: { id: { in: ended } }, data: { validTo: null } })
  }
}

async function takeEnrolmentsBack(
  tx: Tx,
  author: Author,
  { ids, at }: { ids: readonly string[]; at: Date },
  image: ChildrenImage,
): Promise<void> {
  const was = image.changed.filter(({ schoolClassId }) => schoolClassId !== null)
  const back = new Set(was.map(({ id }) => id))
  const away = ids.filter((id) => !back.has(id))
  await tx.enrolment.deleteMany({ where: { childId: { in: away }, recordedAt: at } })
  await tx.$executeRaw`
    update enrolment set school_class_id = said."schoolClassId", recorded_at = ${author.at}
    from jsonb_to_recordset(${JSON.stringify(was)}::jsonb) as said(id uuid, "schoolClassId" uuid)
    where enrolment.child_id = said.id and enrolment.recorded_at = ${at}`
}

async function restoreChildren(tx: Tx, { changed }: ChildrenImage): Promise<boolean> {
  const restored = await tx.$executeRaw`
    update child set full_name = was.full_name, search_key = was.search_key, sort_name = was.sort_name,
      born_on = was.born_on, born_year = was.born_year, sex = was.sex,
      personal_id_cipher = was.personal_id_cipher, personal_id_index = was.personal_id_index,
      moet_id = was.moet_id, village_id = was.village_id, guardian_name = was.guardian_name,
      guardian_phone = was.guardian_phone, note = was.note, version = child.version + 1
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as said(id uuid, version int, facts jsonb)
    cross join lateral jsonb_populate_record(null::child, said.facts) as was
    where child.id = said.id and child.version = said.version`
  return restored === changed.length
}
