import type { Viewer } from '@/lib/access/viewer'
import { day } from '@/lib/calendar/day'
import { mergeChildren } from '@/lib/children/commands/merge-children'
import { tellApart } from '@/lib/children/commands/tell-apart'
import { undoMergerOfChildren } from '@/lib/children/commands/undo-merger'
import { addChildren } from '@/lib/children/records'
import { now, today } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { newId } from '@/lib/platform/new-id'
import { valueOf } from '@/prisma/seed/done'

const NAMES = ['Bùi Thị Dậu', 'Bùi Văn Tuất', 'Bùi Thị Hợi', 'Bùi Văn Tý', 'Bùi Thị Sửu'] as const
const TOLD_APART = ['Bùi Văn Dần', 'Bùi Thị Mão'] as const
const MERGED = ['Bùi Văn Thìn', 'Bùi Thị Tỵ', 'Bùi Văn Ngọ'] as const
const UNDONE = 'Bùi Thị Mùi'

/** Children who stand in the list twice: some asked about, some told apart, some merged, one not after all. */
export async function fillDoubles(officer: Viewer, prefix: string): Promise<void> {
  for (const name of NAMES) await addTwice(officer, prefix, name)
  for (const name of TOLD_APART) {
    const [oneId, otherId] = await addTwice(officer, prefix, name)
    valueOf(await tellApart(officer, { oneId, otherId, reason: 'Hai chị em họ' }), 'tell apart')
  }
  for (const name of MERGED) await merge(officer, await addTwice(officer, prefix, name))
  const mergerId = await merge(officer, await addTwice(officer, prefix, UNDONE))
  valueOf(await undoMergerOfChildren(officer, { mergerId, reason: 'Là hai trẻ' }), 'undo a merger')
}

async function merge(officer: Viewer, [keptId, closedId]: [string, string]): Promise<string> {
  const versions = { keptVersion: 1, closedVersion: 1 }
  const asked = { keptId, closedId, ...versions, take: [], reason: 'Nhập hai lần' }
  return valueOf(await mergeChildren(officer, asked), 'merge two files').mergerId
}

async function addTwice(
  officer: Viewer,
  prefix: string,
  fullName: string,
): Promise<[string, string]> {
  const ids: [string, string] = [newId(), newId()]
  const facts = {
    ...{ fullName, bornOn: day('2015-05-06'), bornYear: 2015, sex: null, personalId: null },
    ...{ moetId: null, villageId: null, guardianName: null, guardianPhone: null, note: null },
  }
  const author = { communeId: officer.communeId, personId: officer.personId, at: now() }
  const accepted = { on: today(), prefix, listId: null }
  const children = ids.map((id) => ({ ...facts, id }))
  await inCommune(officer, (tx) => addChildren(tx, author, children, accepted))
  return ids
}
