import type { EndingReason, EndingRefusal } from '@/lib/assignments/ending'
import type { endings as vi } from '@/lib/words/vi/endings'

const reasons: Record<EndingReason, string> = {
  turned_sixteen: 'The child reached the end age',
  moved_away: 'The child moved away',
  circumstances_changed: 'The child’s circumstances changed',
  family_declined: 'The family declines',
  sponsor_withdrew: 'The sponsor withdrew',
  sponsor_unable: 'The sponsor cannot help any more',
  deceased: 'The child died',
  other: 'Another reason',
}
const refusals: Record<EndingRefusal, (about: string[]) => string> = {
  not_found: () => 'This assignment is not there any more. Open the page again.',
  already_ended: () => 'This support has been ended already. Open the page again.',
  change_unexplained: () => 'Explain why the recorded ending is changed.',
  after_agreed_end: () => 'This day is after the end that was agreed.',
  too_far_ahead: () => 'This day is more than a year ahead.',
  ahead: () => 'This day has not come yet.',
  not_sixteen: () =>
    'By the birth in the ledger the child has not reached the end age on this day.',
  given_after: (quarters) =>
    `The sponsor has given something for a quarter after this day (${quarters.join(', ')}). Choose a later last day, or reverse the wrong payment first.`,
  not_ended: () => 'This support has not ended, or its ending was undone.',
  too_late_to_undo: () =>
    'More than 24 hours have passed. If the sponsor takes the child again, propose a new assignment.',
  followed: () =>
    'The child has another sponsor, is kept for one or has a proposal since, so this can be neither undone nor put off.',
  child_off_list: () => 'The child is not on the list any more. Put it back on the list first.',
}

export const endings = {
  reasons,
  refusals,
  title: 'End support',
  lead: 'For when a sponsorship stops. What was given stays in the ledger; a child on the list waits for another sponsor.',
  of: (child, sponsor) => `${sponsor} for ${child}`,
  reason: 'Reason',
  lastDay: 'Last day of support',
  lastDayHint:
    'The quarter of this day stays due in full. To stop with the beginning of a quarter give the last day of the one before; a day before the beginning takes the sponsorship back entirely.',
  note: 'Explanation',
  noteHint: 'Needed when circumstances changed or for another reason',
  submit: 'Record the ending',
  recorded: 'The ending was recorded.',
  by: 'Recorded by',
  freedTitle: 'The sponsor still wants to help',
  freed: (sponsor) => `${sponsor} can be offered another child that waits.`,
  offer: 'Offer another child',
  change: 'Change the recorded ending',
  changeLead: (day) =>
    `The last day of support is recorded as ${day}, which has not come. Record reason and last day anew; the record of acts keeps both.`,
  changeNote: 'Needed: why it is changed',
  undo: 'Undo a wrong ending',
  undoLead:
    'Within 24 hours and while there is no other assignment: the support goes on as before.',
  undoReason: 'Why',
  undone: 'The ending was undone. The support goes on as before.',
} satisfies typeof vi
