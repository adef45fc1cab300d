import type { ArchivalReason, ArchivalRefusal } from '@/lib/children/archival'
import type { archivals as vi } from '@/lib/words/vi/archivals'

const reasons: Record<ArchivalReason, string> = {
  moved_away: 'Moved away',
  turned_sixteen: 'Turned sixteen',
  out_of_hardship: 'No longer in hardship',
  deceased: 'Died',
  entered_by_mistake: 'Entered by mistake',
  other: 'Another reason',
}

const refusals: Record<ArchivalRefusal, () => string> = {
  not_found: () => 'This child is not in the ledger.',
  not_on_list: () => 'The child is not on the list yet.',
  archived_already: () => 'The child is off the list already.',
  not_archived: () => 'The child is on the list.',
  ahead: () => 'This day has not come yet.',
  before_acceptance: () => 'This day is before the child came on the list.',
  still_supported: () => 'The child has a sponsor. End the sponsorship first.',
  proposal_open: () => 'A proposal for the child waits. Settle it first.',
  still_held: () => 'The child is kept for a sponsor. Give it free first.',
  not_sixteen: () => 'By the birth in the ledger the child is not sixteen on this day.',
}

export const archivals = {
  reasons,
  refusals,
  title: 'Take off the list',
  manage: 'Take off the list',
  lead: 'From this day on the child is not on the list; the file stays in the ledger.',
  reason: 'Reason',
  on: 'From',
  note: 'Details',
  submit: 'Take off the list',
  archived: 'The child is off the list.',
  standing: (reason: string, day: string) => `Off the list from ${day}: ${reason}.`,
  undoTitle: 'Put back on the list',
  undoLead: 'As if the child had never been off it; the record of acts keeps both.',
  undoReason: 'Why',
  undo: 'Put back',
  undone: 'The child is on the list again.',
  tied: 'Not possible yet',
} satisfies typeof vi
