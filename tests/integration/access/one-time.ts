import type { Slip } from '@/lib/access/one-time-code'
import { activateAccount } from '@/lib/platform/gate/activate'
import type { Once } from '@/lib/platform/outcome'

export const NEW_PASSWORD = 'một câu dài dễ nhớ của tôi'

type Given = { personId: string; slip: Once<Slip> | null }

/** The slip an act has just shown. */
export function slipIn(outcome: { kind: string; value?: Given }): { personId: string; slip: Slip } {
  const slip = outcome.value?.slip?.show()
  if (!slip) throw new Error(`No slip: ${JSON.stringify(outcome)}`)
  return { personId: outcome.value?.personId ?? '', slip }
}

/** One try with a slip, as its owner makes it. */
export function activate(
  { username, code }: Pick<Slip, 'username' | 'code'>,
  typed: { password?: string; again?: string; address?: string } = {},
) {
  const { password = NEW_PASSWORD, again = password, address = '127.0.0.1' } = typed
  return activateAccount({ username, code, password, again, address })
}
