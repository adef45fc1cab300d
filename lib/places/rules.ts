/** Why a village or a school cannot be kept as asked (lý do từ chối). */
export type PlaceRefusal = 'not_found' | 'name_taken' | 'changed_meanwhile'

/**
 * Whether a place may be changed: not when somebody else changed it since the form was opened. Facts
 * are compared as texts, in the order of the form; null where the form knew of none.
 */
export function decideChange(
  now: readonly string[],
  seen: readonly (string | null | undefined)[],
): PlaceRefusal | null {
  return now.every((fact, index) => fact === seen[index]) ? null : 'changed_meanwhile'
}
