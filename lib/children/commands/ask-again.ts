import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { askAgainInput } from '../double-input'
import { lastDistinction, reverseDistinction } from '../distinction-records'
import type { DistinctionRefusal } from '../merger'

/** Takes back that two files are two children: they may be one after all. */
export const askAgain = command<
  typeof askAgainInput,
  { oneId: string; otherId: string },
  DistinctionRefusal
>({
  act: 'children/ask-again',
  right: 'child.merge',
  input: askAgainInput,
  constraints: { distinction_reversed_once: 'not_told' },
  async run({ viewer, tx, now: at, enter }, { oneId, otherId }) {
    const children = await tx.child.findMany({ where: { id: { in: [oneId, otherId] } } })
    const codeOf = (id: string) => children.find((child) => child.id === id)?.code
    const [one, other] = [codeOf(oneId), codeOf(otherId)]
    if (one === undefined || other === undefined) return refused('not_found')
    const last = await lastDistinction(tx, oneId, otherId)
    if (!last?.holds) return refused('not_told')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    await reverseDistinction(tx, by, last.id)
    enter({ subject: { kind: 'child', id: oneId }, details: { child: one, otherFile: other } })
    return done({ oneId, otherId })
  },
})
