import { searchKey } from '@/lib/people/full-name'
import type { Tx } from '@/lib/platform/db/client'
import { insertRows } from '@/lib/platform/db/insert-rows'
import { newId } from '@/lib/platform/new-id'
import type { KeyedChild } from './review'

/** A child that was taken back with its list, and may come again with another one. */
export type Withdrawn = { id: string; version: number }

/**
 * Withdrawn children by name and birth. A row that names one of them brings the same file back, with its
 * code and what happened before, instead of making a second one.
 */
export async function withdrawnChildren(tx: Tx): Promise<ReadonlyMap<string, Withdrawn>> {
  const rows = await tx.$queryRaw<(Withdrawn & { key: string })[]>`
    select c.id, c.version, concat_ws(' ', c.search_key, coalesce(c.born_on::text, c.born_year::text)) as key
    from child_withdrawal w
    join child c on c.commune_id = w.commune_id and c.id = w.child_id
    where w.returned_list_id is null`
  const byKey = new Map<string, Withdrawn>()
  const several = new Set<string>()
  for (const { key, ...child } of rows) {
    if (byKey.has(key)) several.add(key)
    byKey.set(key, child)
  }
  for (const key of several) byKey.delete(key)
  return byKey
}

/** The key a row of a list would find its withdrawn child by. */
export function withdrawnKey({ fullName, bornOn, bornYear }: KeyedChild): string {
  return [searchKey(fullName ?? ''), bornOn ?? bornYear].filter((part) => part !== null).join(' ')
}

/** Takes children out of the list again: their files are kept, with name, birth and code only. */
export async function withdrawChildren(
  tx: Tx,
  communeId: string,
  undoingId: string,
  children: readonly Withdrawn[],
): Promise<boolean> {
  const rows = children.map(({ id }) => ({
    ...{ commune_id: communeId, id: newId(), child_id: id, undoing_id: undoingId },
  }))
  await insertRows(tx, 'child_withdrawal', WITHDRAWAL_COLUMNS, rows)
  // The rest is in the list that is taken back; a number left here would keep another child from it.
  const blanked = await tx.$executeRaw`
    update child set sex = null, personal_id_cipher = null, personal_id_index = null, moet_id = null,
      village_id = null, guardian_name = null, guardian_phone = null, note = null, version = child.version + 1
    from jsonb_to_recordset(${JSON.stringify(children)}::jsonb) as said(id uuid, version int)
    where child.id = said.id and child.version = said.version`
  return blanked === children.length
}

/** Notes which list brought withdrawn children back. */
export async function returnChildren(
  tx: Tx,
  listId: string,
  childIds: readonly string[],
): Promise<void> {
  await tx.childWithdrawal.updateMany({
    where: { childId: { in: [...childIds] }, returnedListId: null },
    data: { returnedListId: listId },
  })
}

const WITHDRAWAL_COLUMNS = {
  commune_id: 'uuid',
  id: 'uuid',
  child_id: 'uuid',
  undoing_id: 'uuid',
} as const
