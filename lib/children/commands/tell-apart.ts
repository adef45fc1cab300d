import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { distinctionInput } from '../double-input'
import { lastDistinction, recordDistinction } from '../distinction-records'
import type { DistinctionRefusal } from '../merger'

type Told = { one: string; other: string }

/** Says that two files which look alike are two children: nobody is asked about them again. */
export const tellApart = command<typeof distinctionInput, Told, DistinctionRefusal>({
  act: 'children/tell-apart',
  right: 'child.merge',
  input: distinctionInput,
  constraints: { distinction_once: 'told_already', distinction_in_order: 'not_found' },
  async run({ viewer, tx, now: at, enter }, { oneId, otherId, reason = null }) {
    const select = { id: true, code: true } as const
    const children = await tx.child.findMany({ where: { id: { in: [oneId, otherId] } }, select })
    const codeOf = (id: string) => children.find((child) => child.id === id)?.code
    const [one, other] = [codeOf(oneId), codeOf(otherId)]
    if (one === undefined || other === undefined) return refused('not_found')
    const last = await lastDistinction(tx, oneId, otherId)
    if (last?.holds) return refused('told_already')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    const turn = (last?.turn ?? 0) + 1
    await recordDistinction(tx, by, { one: oneId, other: otherId, turn, reason })
    enter({
      subject: { kind: 'child', id: oneId },
      details: { child: one, otherFile: other },
    })
    return done({ one, other })
  },
})
