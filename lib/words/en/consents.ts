import type { ConsentChannel, ConsentPurpose, ConsentRefusal } from '@/lib/children/consent'
import type { consents as vi } from '@/lib/words/vi/consents'

const purposes: Record<ConsentPurpose, string> = {
  support: 'Assessment and support',
  sponsor: 'Sharing with the sponsor',
  photos_kept: 'Photographs kept inside',
  photos_public: 'Photographs, story in public',
  messages: 'Messages by Zalo, SMS',
  other_body: 'Sharing with another body',
}

const channels: Record<ConsentChannel, string> = {
  paper: 'Signed paper',
  electronic: 'Electronically',
  voice: 'Voice recording',
}

const refusals: Record<ConsentRefusal, () => string> = {
  not_found: () => 'This line is no longer in the ledger. Open the page again.',
  given_later: () => 'This day has not come yet, or is before the consent.',
  child_must_sign: () =>
    'From seven years on the child has to sign too before a photograph or story is published.',
  text_unknown: () => 'The ledger does not know this version of the form.',
  withdrawn_already: () => 'This consent was withdrawn already.',
}

export const consents = {
  purposes,
  channels,
  refusals,
  title: 'Consents of the family',
  manage: 'Record consents',
  lead: 'Each purpose by itself. What is not recorded is not agreed to.',
  none: 'No consent is recorded.',
  printForm: 'Print the consent form',
  formTitle: 'Consent form',
  purpose: 'Purpose',
  textVersion: 'Version of the form',
  givenOn: 'Given on',
  channel: 'How',
  representativeName: 'The child’s representative',
  representativeRelation: 'Relation to the child',
  childSigned: 'The child agreed and signed too',
  childSignedHint: 'Needed to publish a photograph or story of a child of seven or older.',
  record: 'Record',
  recorded: 'The consent is recorded.',
  given: (day: string, name: string, relation: string) => `on ${day} by ${name} (${relation})`,
  withChild: 'signed by the child too',
  version: (version: number) => `form version ${version}`,
  withdrawn: (day: string, name: string) => `withdrawn by ${name} on ${day}`,
  withdrawnOn: 'Withdrawn on',
  withdrawer: 'By whom',
  withdraw: 'Withdraw',
  withdrawDone: 'The withdrawal is recorded.',
  living: 'Holding now',
} satisfies typeof vi
