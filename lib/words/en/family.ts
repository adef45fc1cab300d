import type { FamilyRefusal, GuardianRelation } from '@/lib/children/family'
import type { family as vi } from '@/lib/words/vi/family'

const relations: Record<GuardianRelation, string> = {
  mother: 'Mother',
  father: 'Father',
  grandparent: 'Grandparent',
  aunt_uncle: 'Aunt or uncle',
  sibling: 'Brother or sister',
  foster: 'Foster carer',
  institution: 'Care institution',
  other: 'Somebody else',
}

const refusals: Record<FamilyRefusal, (about: string[]) => string> = {
  not_found: () => 'This line is no longer in the ledger. Open the page again.',
  sibling_unknown: ([code = '']) => `There is no child with the code ${code}.`,
  same_child: () => 'This is the code of this very child.',
  already_siblings: () => 'Both children already live in one household in the ledger.',
  no_household: () => 'The child is in no household in the ledger.',
  changed_meanwhile: () =>
    'Somebody has just recorded something for this child. Open the page again and look.',
}

export const family = {
  relations,
  refusals,
  title: 'Family',
  manage: 'Record family',
  lead: 'Children of one household are siblings; relatives who can be called.',
  siblings: 'Same household',
  noSiblings: 'No other child of the household is recorded.',
  siblingCode: 'Code of the other child',
  siblingHint: 'such as VA-0012',
  join: 'Record as one household',
  joined: (code: string) => `Recorded in one household with ${code}.`,
  leave: 'No longer in this household',
  left: 'The child is no longer recorded in this household.',
  guardians: 'Other relatives',
  noGuardians: 'No other relative is recorded.',
  relation: 'Relation to the child',
  fullName: 'Full name',
  phone: 'Telephone',
  add: 'Add a relative',
  added: 'The relative is added.',
  end: 'Take off the file',
  ended: 'Taken off the file.',
  main: (relation: string | null) => (relation === null ? 'main guardian' : relation),
} satisfies typeof vi
