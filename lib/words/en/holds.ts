import type { HoldRefusal } from '@/lib/assignments/hold'
import { day as dayOf } from '@/lib/calendar/day'
import { formatDay } from '@/lib/words/format'
import type { holds as vi } from '@/lib/words/vi/holds'

const refusals: Record<HoldRefusal, (about: string[]) => string> = {
  not_found: () => 'This child or sponsor is not there any more. Open the page again.',
  not_on_list: () => 'The child is not on the commune’s list.',
  not_waiting: () => 'The child has a lead sponsor already.',
  already_proposed: () => 'A proposal for the child is under way: it need not be kept.',
  already_held: ([sponsor, day]) =>
    sponsor && day
      ? `The child is kept for ${sponsor} until the end of ${formatDay(dayOf(day))}. Nothing was written.`
      : 'Somebody else has just kept this child for a sponsor. Open the page again.',
  not_held: () => 'The child is not kept any more: the hold lapsed or was given up.',
}

export const holds = {
  refusals,
  title: 'Children kept for sponsors',
  lead: 'While a sponsor makes up its mind the child is proposed to that one alone. A hold lapses by itself.',
  formTitle: 'Keep a waiting child',
  child: 'Waiting child',
  sponsor: 'Keep it for',
  days: 'Days',
  daysHint: 'Today included, 60 days at most',
  submit: 'Keep the child',
  held: 'The child is kept for the sponsor.',
  listTitle: 'Kept now',
  until: 'Until the end of',
  release: 'Give free',
  released: 'The child is free and waits like the others.',
  empty: 'No child is kept',
  emptyText: 'Children kept for a sponsor stand here until their hold lapses.',
  freedTitle: 'Sponsors that can take another child',
  freedLead:
    'Support of a child has ended and the sponsor still wants to help. Choose a waiting child to offer.',
  freedSince: (day) => `since ${day}`,
  nobodyWaits: 'No child waits that could be kept',
} satisfies typeof vi
