import type { Viewer } from '@/lib/access/viewer'
import { addGuardian } from '@/lib/children/commands/add-guardian'
import { joinHousehold } from '@/lib/children/commands/join-household'
import { recordCircumstance } from '@/lib/children/commands/record-circumstance'
import { recordInsurance } from '@/lib/children/commands/record-insurance'
import { recordNeed } from '@/lib/children/commands/record-need'
import { recordPoverty } from '@/lib/children/commands/record-poverty'
import { readCircumstancesOf, readFactsOf } from '@/lib/children/part-queries'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'
import { valueOf } from '@/prisma/seed/done'

/** What the files of children hold beside their lists: for children of each unit at work. */
export async function fillChildFiles(
  officer: Viewer,
  children: readonly { childId: string }[],
): Promise<void> {
  const [one, other] = children
  const ofOther = await readFactsOf(officer, other?.childId ?? '')
  const siblings = { childId: one?.childId, siblingCode: ofOther?.child.code }
  valueOf(await joinHousehold(officer, siblings), 'join a household')
  for (const { childId } of children) {
    const finding = { childId, year: '2026', standing: 'near_poor', pointsB1: '130' }
    const decision = { decisionNumber: '118/QĐ-UBND', decidedOn: '15/10/2026' }
    valueOf(await recordPoverty(officer, { ...finding, ...decision }), 'record poverty')
    const mother = { childId, relation: 'mother', fullName: 'Nguyễn Thị Mẹ', phone: '0905 123 456' }
    valueOf(await addGuardian(officer, mother), 'add a guardian')
    const side = { childId, category: await missingOf(officer, childId), from: '12/11/2026' }
    const seen = {
      evidence: 'Xác nhận của thôn',
      verifiedBy: 'Trưởng thôn',
      verifiedOn: '12/11/2026',
    }
    valueOf(await recordCircumstance(officer, { ...side, ...seen }), 'record a circumstance')
    const need = { childId, kind: 'learning_tools', note: 'Sách lớp 5' }
    valueOf(await recordNeed(officer, need), 'record a need')
    const found = { childId, hasCard: 'yes', group: 'near_poor', validTo: '31/12/2026' }
    const source = { source: 'VssID', checkedOn: '12/11/2026' }
    valueOf(await recordInsurance(officer, { ...found, ...source }), 'record insurance')
  }
}

/** A circumstance the child does not have yet. */
async function missingOf(officer: Viewer, childId: string) {
  const living = (await readCircumstancesOf(officer, childId))?.part.living ?? []
  return PROGRAMME_CATEGORIES.find((one) => !living.some(({ category }) => category === one))
}
