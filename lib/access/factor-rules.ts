/** Why a way of signing in cannot be changed as asked (lý do từ chối). */
export type FactorRefusal =
  | 'not_found'
  | 'no_login'
  | 'wrong_code'
  | 'wrong_password'
  | 'wait'
  | 'already_set_up'
  | 'not_set_up'
  | 'step_required'
  | 'own_factors'
  | 'serves_elsewhere'
  | 'passkey_unclear'
  | 'passkey_gone'
  | 'session_gone'

/**
 * Whether an administrator may take somebody's second step away: never one's own, which the password
 * does at one's own page, and never that of an account another commune relies on too.
 */
export function decideRemoval(facts: {
  isOwn: boolean
  servesElsewhere: boolean
  hasFactor: boolean
}): FactorRefusal | null {
  if (facts.isOwn) return 'own_factors'
  if (!facts.hasFactor) return 'not_set_up'
  return facts.servesElsewhere ? 'serves_elsewhere' : null
}

/** Whether a person may do without: not while the commune asks the person's roles for a second step. */
export function decideSwitchOff(facts: {
  hasFactor: boolean
  isAsked: boolean
}): FactorRefusal | null {
  if (!facts.hasFactor) return 'not_set_up'
  return facts.isAsked ? 'step_required' : null
}

/** Whether a passkey may go: not the last second step while the commune asks for one. */
export function decidePasskeyRemoval(facts: {
  isAsked: boolean
  hasApp: boolean
  passkeys: number
}): FactorRefusal | null {
  return facts.isAsked && !facts.hasApp && facts.passkeys <= 1 ? 'step_required' : null
}

/** What asking for the password once more comes to. */
export function confirmationOf(
  confirmation: { kind: 'fits' } | { kind: 'wrong' } | { kind: 'wait'; seconds: number },
):
  | { kind: 'done'; value: undefined }
  | { kind: 'refused'; refusal: 'wrong_password' }
  | { kind: 'refused'; refusal: 'wait'; about: string[] } {
  if (confirmation.kind === 'fits') return { kind: 'done', value: undefined }
  if (confirmation.kind === 'wrong') return { kind: 'refused', refusal: 'wrong_password' }
  return { kind: 'refused', refusal: 'wait', about: [String(confirmation.seconds)] }
}
