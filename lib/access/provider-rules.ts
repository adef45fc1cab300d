/** Why a link with the sign-in provider cannot be made or taken off as asked (lý do từ chối). */
export type ProviderRefusal =
  | 'not_found'
  | 'no_login'
  | 'provider_off'
  | 'provider_unclear'
  | 'provider_cancelled'
  | 'provider_down'
  | 'subject_taken'
  | 'already_linked'
  | 'link_gone'
  | 'own_link'
  | 'serves_elsewhere'

/**
 * Whether an administrator may take somebody's link off: never one's own, which is done at one's own page,
 * and never that of an account another commune relies on too.
 */
export function decideLinkRemoval(facts: {
  isOwn: boolean
  servesElsewhere: boolean
}): ProviderRefusal | null {
  if (facts.isOwn) return 'own_link'
  return facts.servesElsewhere ? 'serves_elsewhere' : null
}
