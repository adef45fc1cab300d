import type { NameDeviation, NameLikeness } from '@/lib/people/name-likeness'
import type { BirthLikeness } from './birth-likeness'
import type { GuardianLikeness } from './guardian-likeness'
import type { Identity } from './identity-likeness'

/** What speaks for one child. */
export const LIKE_REASONS = [
  'same_personal_id',
  'personal_id_slip',
  'same_name',
  'same_birth_day',
  'birth_day_month_turned',
  'birth_slip',
  'birth_near',
  'same_birth_year',
  'same_village',
  'same_guardian',
  'guardian_near',
] as const

/** What speaks for two children. */
export const UNLIKE_REASONS = [
  'other_personal_id',
  'parents_personal_id',
  'rival_given',
  'rival_middle',
  'rival_family',
  'other_name',
  'other_birth',
  'other_sex',
  'other_village',
  'other_guardian',
] as const

export type DoubleReason =
  | (typeof LIKE_REASONS)[number]
  | NameDeviation
  | (typeof UNLIKE_REASONS)[number]

/** Whether two files say the same of one thing; unknown when one of them says nothing. */
export type Known = 'same' | 'other' | 'unknown'

/** Everything two files were compared in. */
export type DoubleFacts = {
  identity: Identity
  name: NameLikeness
  birth: BirthLikeness
  village: Known
  guardian: GuardianLikeness
  sex: Known
}

/** What speaks for one child and what against, in the order of a file. */
export function reasonsOf(facts: DoubleFacts): DoubleReason[] {
  const { identity, name, birth, village, guardian, sex } = facts
  const said: (DoubleReason | readonly DoubleReason[] | null)[] = [
    IDENTITY_SAID[identity],
    name.kind === 'same' ? 'same_name' : null,
    name.kind === 'near' ? name.deviations : null,
    name.kind === 'other' ? 'other_name' : null,
    name.kind.startsWith('rival') ? (name.kind as DoubleReason) : null,
    BIRTH_SAID[birth.kind],
    village === 'same' ? 'same_village' : village === 'other' ? 'other_village' : null,
    GUARDIAN_SAID[guardian.kind],
    sex === 'other' ? 'other_sex' : null,
  ]
  return said.flatMap((each) => each ?? [])
}

const IDENTITY_SAID: Readonly<Record<Identity, DoubleReason | null>> = {
  same: 'same_personal_id',
  slip: 'personal_id_slip',
  parents: 'parents_personal_id',
  other: 'other_personal_id',
  unknown: null,
}
const BIRTH_SAID: Readonly<Record<BirthLikeness['kind'], DoubleReason | null>> = {
  same_day: 'same_birth_day',
  day_month_turned: 'birth_day_month_turned',
  slip: 'birth_slip',
  near: 'birth_near',
  same_year: 'same_birth_year',
  year_off: 'other_birth',
  other: 'other_birth',
  unknown: null,
}
const GUARDIAN_SAID: Readonly<Record<GuardianLikeness['kind'], DoubleReason | null>> = {
  same: 'same_guardian',
  near: 'guardian_near',
  other: 'other_guardian',
  unknown: null,
}
