import type { Viewer } from '@/lib/access/viewer'
import { recordPoverty } from '@/lib/children/commands/record-poverty'
import { valueOf } from '@/prisma/seed/done'

/** What the files of children hold beside their lists: for children of each unit at work. */
export async function fillChildFiles(
  officer: Viewer,
  children: readonly { childId: string }[],
): Promise<void> {
  for (const { childId } of children) {
    const finding = { childId, year: '2026', standing: 'near_poor', pointsB1: '130' }
    const decision = { decisionNumber: '118/QĐ-UBND', decidedOn: '15/10/2026' }
    valueOf(await recordPoverty(officer, { ...finding, ...decision }), 'record poverty')
  }
}
