/** How somebody stands to the child (quan hệ với trẻ). */
export const GUARDIAN_RELATIONS = [
  'mother',
  'father',
  'grandparent',
  'aunt_uncle',
  'sibling',
  'foster',
  'institution',
  'other',
] as const
export type GuardianRelation = (typeof GUARDIAN_RELATIONS)[number]

/** Somebody who may be called beside the main guardian. */
export type OtherGuardian = {
  id: string
  relation: GuardianRelation
  fullName: string
  phone: string | null
}

/** A child of the same household. */
export type Sibling = { id: string; code: string; fullName: string }

/** Why a change of the family is not written (lý do từ chối). */
export type FamilyRefusal =
  | 'not_found'
  | 'sibling_unknown'
  | 'same_child'
  | 'already_siblings'
  | 'no_household'
  | 'changed_meanwhile'

/** Whether a child may join another's household; each in none, in the same or in different ones so far. */
export function decideJoining(
  child: { id: string; householdId: string | null },
  sibling: { id: string; householdId: string | null } | null,
): FamilyRefusal | null {
  if (sibling === null) return 'sibling_unknown'
  if (sibling.id === child.id) return 'same_child'
  const isSame = child.householdId !== null && child.householdId === sibling.householdId
  return isSame ? 'already_siblings' : null
}
