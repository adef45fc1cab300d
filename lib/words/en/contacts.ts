import type { contacts as vi } from '@/lib/words/vi/contacts'

/** Who is asked for at a unit, and who pays in its name. */
export const contacts = {
  refusals: {
    not_found: () =>
      'This person or sponsor is no longer in the ledger. Open the sponsor’s page again.',
    already_ended: () =>
      'This person was changed just now, or has left. Open the sponsor’s page again to see the newest version.',
    payer_known: () =>
      'The sponsor has a payer already. Change that one, or record that it left and add another.',
    left_before_start: () => 'The last day cannot be before the first one.',
    left_in_future: () => 'The last day cannot be after today.',
  },
  issues: {
    phone_unclear: 'The number cannot be read, for example 0905 123 456.',
    email_unclear: 'The e-mail address cannot be read, for example name@unit.vn.',
    only_of_payer: 'An account holder is recorded for a payer only.',
  },
  parts: { contact: 'Contact', payer: 'Payer' },
  title: 'People to reach',
  lead: 'For the commune’s work only. Whoever leaves stays in the sponsor’s history.',
  empty: 'No contact person yet.',
  first: 'Ask first',
  since: (day: string) => `since ${day}`,
  account: (holder: string) => `Account holder: ${holder}`,
  nameless: 'Name not known',
  change: 'Change',
  changeOf: (name: string) => `Change ${name}`,
  noPayer: 'The sponsor pays itself.',
  addContact: 'Add a contact',
  addPayer: 'Record a payer',
  addTitle: { contact: 'Add a contact', payer: 'Record a payer' },
  addLead: {
    contact: 'Somebody of the sponsor whom the commune calls about the children it sponsors.',
    payer:
      'When the person or organisation that pays is not the sponsor itself, such as a higher union.',
  },
  changeTitle: (name: string) => `Change ${name}`,
  changeLead:
    'For the same person with another number or position. If somebody else takes over, record that this person left and add the new one.',
  name: 'Name of the person or organisation',
  role: 'Position or department',
  roleHint: 'For example: union chair, accountant',
  phone: 'Telephone',
  email: 'E-mail',
  accountHolder: 'Account holder',
  accountHolderHint:
    'The name a bank statement shows when the sponsor transfers money. Do not write the account number.',
  isFirst: 'Ask for this person first',
  isFirstNow: 'This person is asked for first.',
  save: 'Save',
  added: 'Added to the ledger.',
  changed: 'Saved. What stood before stays in the history.',
  endTitle: 'Has left',
  endLead:
    'This person is no longer a contact, or no longer pays. The name stays in the sponsor’s history.',
  leftOn: 'Left on',
  reason: 'Reason',
  reasonHint: 'For example: moved to another office, retired',
  end: 'Record as left',
  ended: 'Recorded. The person stays in the sponsor’s history.',
  others: 'Other contacts',
  payer: 'Payer',
} satisfies typeof vi
