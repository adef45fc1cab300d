import { confirmationOf } from '@/lib/access/factor-rules'
import { passwordInput } from '@/lib/access/input'
import { command } from '@/lib/platform/command'
import { examineChain } from '@/lib/platform/entries/chain'
import { leaveTraceOfAll } from '@/lib/platform/entries/leave-trace'
import { confirmPassword } from '@/lib/platform/gate/confirm-password'
import { done } from '@/lib/platform/outcome'
import type { TakeoutRefusal } from '../takeout'

type Taken = { at: Date; children: number; seal: string }

/**
 * Allows everything the commune owns to leave the house: by its administrator, with the password once
 * more. It is a line of the record that the leader is told of, and a trace for every child.
 */
export const takeOut = command<typeof passwordInput, Taken, TakeoutRefusal, undefined>({
  act: 'reports/take-out',
  right: 'commune.take',
  input: passwordInput,
  async prepare({ accountId }, typed) {
    return confirmationOf(await confirmPassword({ accountId, ...typed }))
  },
  async run({ viewer, tx, now, enter }) {
    const children = await leaveTraceOfAll(tx, viewer, 'export')
    const { lines, seal } = await examineChain(tx)
    enter({
      subject: { kind: 'commune', id: viewer.communeId },
      details: { total: children, lines, seal },
    })
    return done({ at: now, children, seal })
  },
})
