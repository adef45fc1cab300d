import type { Tx } from '@/lib/platform/db/client'
import { insertRows } from '@/lib/platform/db/insert-rows'
import type { Author } from '@/lib/platform/entries/author'
import { digestOf } from '@/lib/platform/digest'
import { newId } from '@/lib/platform/new-id'
import { CHILD_FIELDS } from './child-fields'
import type { ColumnsSaid } from './columns-said'
import { headingOf } from './heading'
import type { OfficeList } from './list'
import { SPONSOR_FIELDS } from './listed-sponsor'
import { senderKey, type SenderSaid } from './sender'

/** The sender that was said, added where it is new; null when there is no such place or office. */
export async function keepSender(
  tx: Tx,
  { communeId, at }: Author,
  said: SenderSaid,
): Promise<string | null> {
  const place = await placeOf(tx, said)
  if (!place) return null
  // Two officers may name the same office at once: the second one finds the first one's.
  await tx.listSender.createMany({
    data: [{ communeId, addedAt: at, ...place }],
    skipDuplicates: true,
  })
  const { name: _, ...which } = place
  const found = await tx.listSender.findFirst({ where: which, select: { id: true } })
  return found?.id ?? null
}

type Place = { schoolId: string } | { villageId: string } | { name: string; nameKey: string }

async function placeOf(
  tx: Tx,
  said: SenderSaid,
): Promise<(Place & { id?: string; name?: string }) | null> {
  if (said.kind === 'named') return { name: said.name, nameKey: senderKey(said.name) }
  const where = { id: said.id }
  if (said.kind === 'school')
    return (await tx.school.count({ where })) === 1 ? { schoolId: said.id } : null
  if (said.kind === 'village') {
    const living = await tx.village.count({ where: { ...where, mergerId: null } })
    return living === 1 ? { villageId: said.id } : null
  }
  const office = await tx.listSender.findFirst({ where: { ...where, name: { not: null } } })
  if (office?.name == null || office.nameKey === null) return null
  return { name: office.name, nameKey: office.nameKey }
}

/** Notes whose list it is. */
export async function setSender(tx: Tx, listId: string, senderId: string): Promise<void> {
  await tx.listImport.updateMany({ where: { id: listId }, data: { senderId } })
}

/** Keeps what a person said of the columns, for the sender's next list with the same header. */
export async function rememberMeanings(
  tx: Tx,
  author: Author,
  { listId, senderId, list }: { listId: string; senderId: string; list: OfficeList },
  said: ColumnsSaid,
): Promise<void> {
  const known: readonly string[] = list.kind === 'children' ? CHILD_FIELDS : SPONSOR_FIELDS
  const isKnown = ([, field]: [string, string | null]) => field === null || known.includes(field)
  const rows = list.sheets.flatMap((sheet) =>
    Object.entries(said[sheet.name] ?? {})
      .filter(isKnown)
      .map(([letter, field]) => ({
        commune_id: author.communeId,
        id: newId(),
        sender_id: senderId,
        list_id: listId,
        heading: Buffer.from(digestOf(headingOf(list.kind, sheet))).toString('hex'),
        letter,
        field,
        said_by: author.personId,
        said_at: author.at.toISOString(),
      })),
  )
  await insertRows(tx, 'column_meaning', MEANING_COLUMNS, rows)
}

const MEANING_COLUMNS = {
  commune_id: 'uuid',
  id: 'uuid',
  sender_id: 'uuid',
  list_id: 'uuid',
  heading: 'bytea',
  letter: 'text',
  field: 'text',
  said_by: 'uuid',
  said_at: 'timestamptz',
} as const
