import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { newId } from '@/lib/platform/new-id'
import { keepKeys } from './key-records'
import type { MergedFact, MergingFile } from './merger'
import { holdFiles } from './records'

/** Closes a file into another one; what was chosen goes over, everything else stays where it is. */
export async function recordMerger(
  tx: Tx,
  { communeId, personId, at }: Author,
  { kept, closed }: { kept: MergingFile; closed: MergingFile },
  { taken, on, reason }: { taken: readonly MergedFact[]; on: Day; reason: string | null },
): Promise<string> {
  const id = newId()
  const before = await tx.childMerger.count({ where: { closedId: closed.id } })
  await tx.childMerger.create({
    data: {
      ...{ communeId, id, keptId: kept.id, closedId: closed.id, turn: before + 1 },
      ...{ mergedOn: columnOf(on), reason, taken: [...taken] },
      keptBornYear: taken.includes('birth') ? kept.bornYear : null,
      ...{ recordedBy: personId, recordedAt: at },
    },
  })
  await takeOver(tx, { from: closed.id, to: kept.id }, taken)
  await moveRows(tx, { communeId, mergerId: id, from: closed.id, to: kept.id }, taken)
  await keepKeys(tx, [kept.id])
  return id
}

/** Columns of the closed file into the empty ones of the kept one. A number can stand only once. */
async function takeOver(
  tx: Tx,
  { from, to }: { from: string; to: string },
  taken: readonly MergedFact[],
): Promise<void> {
  const has = (fact: MergedFact) => taken.includes(fact)
  if (!COLUMNS.some(has)) return
  const [number] = has('personal_id')
    ? await tx.$queryRaw<{ cipher: Uint8Array; index: Uint8Array }[]>`
        select personal_id_cipher as cipher, personal_id_index as index from child
        where id = ${from}::uuid`
    : []
  if (number) await giveUpNumber(tx, from)
  await tx.$executeRaw`
    update child k set
      born_on = case when ${has('birth')} then c.born_on else k.born_on end,
      born_year = case when ${has('birth')} then c.born_year else k.born_year end,
      sex = case when ${has('sex')} then c.sex else k.sex end,
      personal_id_cipher = coalesce(${number?.cipher ?? null}, k.personal_id_cipher),
      personal_id_index = coalesce(${number?.index ?? null}, k.personal_id_index),
      moet_id = case when ${has('moet_id')} then c.moet_id else k.moet_id end,
      village_id = case when ${has('village')} then c.village_id else k.village_id end,
      guardian_name = case when ${has('guardian_name')} then c.guardian_name else k.guardian_name end,
      guardian_phone = case when ${has('guardian_phone')} then c.guardian_phone else k.guardian_phone end,
      note = case when ${has('note')} then c.note else k.note end,
      version = k.version + 1
    from child c where k.id = ${to}::uuid and c.id = ${from}::uuid`
}

const COLUMNS: readonly MergedFact[] = [
  'birth',
  'sex',
  'personal_id',
  'moet_id',
  'village',
  'guardian_name',
  'guardian_phone',
  'note',
]

async function giveUpNumber(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`
    update child set personal_id_cipher = null, personal_id_index = null, version = version + 1
    where id = ${id}::uuid`
}

/** Circumstances and marking as a whole, enrolments of the years the kept file has none of. */
async function moveRows(
  tx: Tx,
  merger: { communeId: string; mergerId: string; from: string; to: string },
  taken: readonly MergedFact[],
): Promise<void> {
  const { communeId, mergerId, from, to } = merger
  const data: { communeId: string; mergerId: string; [row: string]: string }[] = []
  const note = (column: string, rows: readonly { id: string }[]) => {
    for (const { id } of rows) data.push({ communeId, mergerId, [column]: id })
  }
  if (taken.includes('circumstance')) {
    note(
      'circumstanceId',
      await tx.$queryRaw`update circumstance set child_id = ${to}::uuid
        where child_id = ${from}::uuid returning id`,
    )
  }
  if (taken.includes('marking')) {
    note(
      'markingId',
      await tx.$queryRaw`update hardship_marking set child_id = ${to}::uuid
        where child_id = ${from}::uuid returning id`,
    )
  }
  if (taken.includes('enrolment')) {
    note(
      'enrolmentId',
      await tx.$queryRaw`update enrolment e set child_id = ${to}::uuid
        where e.child_id = ${from}::uuid and not exists (select from enrolment k
          where k.child_id = ${to}::uuid and k.school_year_id = e.school_year_id) returning id`,
    )
  }
  await tx.childMergerMove.createMany({ data })
}

/** A merger as its undoing needs it, held until the transaction ends. */
export async function holdMergerOfChildren(tx: Tx, id: string) {
  const merger = await tx.childMerger.findFirst({ where: { id } })
  if (!merger) return null
  await holdFiles(tx, [merger.keptId, merger.closedId])
  const include = {
    moves: true,
    reversal: { select: { id: true } },
    kept: { select: { code: true } },
    closed: { select: { code: true } },
  }
  return tx.childMerger.findFirst({ where: { id }, include })
}

/**
 * Undoes a merger: the closed file stands again with everything it had. What the kept file took over goes
 * back, unless somebody has written something else there since.
 */
export async function undoMerger(
  tx: Tx,
  { communeId, personId, at }: Author,
  merger: NonNullable<Awaited<ReturnType<typeof holdMergerOfChildren>>>,
  reason: string,
): Promise<void> {
  const { id: mergerId, keptId, closedId, keptBornYear, moves } = merger
  const has = (fact: MergedFact) => merger.taken.includes(fact)
  await tx.childMergerReversal.create({
    data: { communeId, mergerId, reason, reversedBy: personId, reversedAt: at },
  })
  if (COLUMNS.some(has)) {
    const [number] = has('personal_id')
      ? await tx.$queryRaw<{ cipher: Uint8Array | null; index: Uint8Array | null }[]>`
          select personal_id_cipher as cipher, personal_id_index as index from child
          where id = ${keptId}::uuid`
      : []
    if (number?.index) await giveUpNumber(tx, keptId)
    await tx.$executeRaw`
      update child k set
        born_on = case when ${has('birth')} and k.born_on = c.born_on then null else k.born_on end,
        born_year = case when ${has('birth')} and k.born_on is not distinct from c.born_on
          and k.born_year = c.born_year then ${keptBornYear}::int else k.born_year end,
        sex = case when ${has('sex')} and k.sex = c.sex then null else k.sex end,
        moet_id = case when ${has('moet_id')} and k.moet_id = c.moet_id then null else k.moet_id end,
        village_id = case when ${has('village')} and k.village_id = c.village_id then null else k.village_id end,
        guardian_name = case when ${has('guardian_name')} and k.guardian_name = c.guardian_name
          then null else k.guardian_name end,
        guardian_phone = case when ${has('guardian_phone')} and k.guardian_phone = c.guardian_phone
          then null else k.guardian_phone end,
        note = case when ${has('note')} and k.note = c.note then null else k.note end,
        version = k.version + 1
      from child c where k.id = ${keptId}::uuid and c.id = ${closedId}::uuid`
    if (number?.index) {
      await tx.$executeRaw`
        update child set personal_id_cipher = ${number.cipher}, personal_id_index = ${number.index},
          version = version + 1 where id = ${closedId}::uuid`
    }
  }
  const rows = (column: 'enrolmentId' | 'circumstanceId' | 'markingId') =>
    moves.flatMap((move) => move[column] ?? [])
  const back = { where: { childId: keptId }, data: { childId: closedId } }
  const among = (ids: string[]) => ({ ...back, where: { ...back.where, id: { in: ids } } })
  await tx.enrolment.updateMany(among(rows('enrolmentId')))
  await tx.circumstance.updateMany(among(rows('circumstanceId')))
  await tx.hardshipMarking.updateMany(among(rows('markingId')))
  await keepKeys(tx, [keptId, closedId])
}
