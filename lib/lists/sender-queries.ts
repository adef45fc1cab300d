import type { CommuneContext } from '@/lib/platform/db/transaction'
import { digestOf } from '@/lib/platform/digest'
import { inCommune } from '@/lib/platform/db/transaction'
import type { Tx } from '@/lib/platform/db/client'
import { headingOf } from './heading'
import type { ColumnsSaid } from './columns-said'
import type { OfficeList } from './list'
import { senderKey, type SenderChoice, type SenderSaid } from './sender'

/** Whose lists one may take in: the schools and living villages, and offices that sent one before. */
export function listSenders(viewer: CommuneContext): Promise<SenderChoice[]> {
  return inCommune(viewer, async (tx) => {
    const named = { select: { id: true, name: true }, orderBy: [{ name: 'asc' as const }] }
    const schools = await tx.school.findMany(named)
    const villages = await tx.village.findMany({ ...named, where: { mergerId: null } })
    const offices = await tx.listSender.findMany({ ...named, where: { name: { not: null } } })
    return [
      ...schools.map(({ id, name }) => ({ kind: 'school' as const, value: `school:${id}`, name })),
      ...villages.map(({ id, name }) => ({
        ...{ kind: 'village' as const, value: `village:${id}`, name },
      })),
      ...offices.map(({ id, name }) => ({
        ...{ kind: 'office' as const, value: `office:${id}`, name: name ?? '' },
      })),
    ]
  })
}

/** A sender as a form chooses it. */
export async function senderChoiceIn(tx: Tx, senderId: string): Promise<SenderChoice | null> {
  const name = { select: { name: true } }
  const row = await tx.listSender.findFirst({
    where: { id: senderId },
    include: { school: name, village: name },
  })
  if (!row) return null
  if (row.school) return { kind: 'school', value: `school:${row.schoolId}`, name: row.school.name }
  if (row.village) {
    return { kind: 'village', value: `village:${row.villageId}`, name: row.village.name }
  }
  return { kind: 'office', value: `office:${row.id}`, name: row.name ?? '' }
}

/** What was last said of the columns of this sender's sheets with these headers, sheet by sheet. */
export function recallMeanings(
  viewer: CommuneContext,
  said: SenderSaid,
  list: OfficeList,
): Promise<ColumnsSaid> {
  return inCommune(viewer, async (tx) => {
    const sender = await tx.listSender.findFirst({ where: whereOf(said), select: { id: true } })
    if (!sender) return {}
    const recalled: Record<string, Record<string, string | null>> = {}
    for (const sheet of list.sheets) {
      const rows = await tx.columnMeaning.findMany({
        where: { senderId: sender.id, heading: digestOf(headingOf(list.kind, sheet)) },
        select: { letter: true, field: true },
        orderBy: [{ saidAt: 'asc' }, { id: 'asc' }],
      })
      if (rows.length === 0) continue
      recalled[sheet.name] = Object.fromEntries(rows.map(({ letter, field }) => [letter, field]))
    }
    return recalled
  })
}

function whereOf(said: SenderSaid) {
  if (said.kind === 'named') return { nameKey: senderKey(said.name) }
  if (said.kind === 'school') return { schoolId: said.id }
  return said.kind === 'village' ? { villageId: said.id } : { id: said.id }
}
