import type { Viewer } from '@/lib/access/viewer'
import { addProspect } from '@/lib/mobilisation/commands/add-prospect'
import { noteTalk } from '@/lib/mobilisation/commands/note-talk'
import { recordNaming } from '@/lib/mobilisation/commands/record-naming'
import { reverseStep } from '@/lib/mobilisation/commands/reverse-step'
import { withdrawNaming } from '@/lib/mobilisation/commands/withdraw-naming'
import { openUnit } from '@/lib/mobilisation/queries'
import { valueOf } from '@/prisma/seed/done'

/** Enough that each act of the walk may use one up, and the next act still meets one. */
const OF_EACH = 8

/** Units with steps that stand and steps that were reversed, consents that stand and others withdrawn. */
export async function fillMobilisation(keeper: Viewer): Promise<void> {
  for (let nth = 1; nth <= OF_EACH; nth += 1) {
    const prospect = {
      ...{
        name: `Doanh nghiệp Đá Bàn ${nth}`,
        kind: 'business',
        note: 'Hay ủng hộ dịp khai giảng',
      },
      ...{ contactName: 'Người đầu mối', contactPhone: '0905 000 111' },
    }
    const { id } = valueOf(await addProspect(keeper, prospect), 'add a unit')
    await note(keeper, id, { kind: 'approached' })
    await note(keeper, id, { kind: 'promised', promisedChildren: '2' })
    const steps = (await openUnit(keeper, id))?.steps ?? []
    const reversal = { stepId: steps.at(-1)?.id, reason: 'Ghi nhầm đơn vị' }
    valueOf(await reverseStep(keeper, reversal), 'reverse a step')
    await name(keeper, id)
    const consentId = (await openUnit(keeper, id))?.naming?.id
    const withdrawal = { consentId, reason: 'Đơn vị đổi ý' }
    valueOf(await withdrawNaming(keeper, withdrawal), 'withdraw a consent')
    await name(keeper, id)
    // One that nobody asked yet.
    await addProspect(keeper, { ...prospect, name: `Nhóm Đá Bàn ${nth}` })
  }
}

async function note(keeper: Viewer, sponsorId: string, change: object): Promise<void> {
  const talk = {
    ...{ sponsorId, channel: 'phone', doneOn: '2026-11-12', contactName: 'Người bên kia' },
    ...{ note: 'Sẽ trả lời', nextStep: 'Gọi lại', nextOn: '2026-12-31' },
  }
  valueOf(await noteTalk(keeper, { ...talk, ...change }), 'note a talk')
}

async function name(keeper: Viewer, sponsorId: string): Promise<void> {
  const consent = { namedAs: 'Nhà hảo tâm Đá Bàn', givenByName: 'Người đồng ý' }
  const naming = { ...consent, sponsorId, consentedOn: '2026-11-12' }
  valueOf(await recordNaming(keeper, naming), 'record a consent')
}
