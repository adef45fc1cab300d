import type { Day } from '@/lib/calendar/day'
import type { Rhythm } from '@/lib/plans/rhythm'
import type { SupportForm } from '@/lib/sponsors/sponsor'
import { formatDay, formatVnd } from '@/lib/words/format'
import type { pledges as vi } from '@/lib/words/vi/pledges'
import { support } from './support'

const { forms } = support

const rhythms: Record<Rhythm, string> = {
  monthly: 'Monthly',
  quarterly: 'Quarterly',
  school_year: 'Per school year (9 months)',
  once: 'Once',
}

const per: Record<Rhythm, string> = {
  monthly: ' a month',
  quarterly: ' a quarter',
  school_year: ' a month of the school year',
  once: ' once',
}

export const pledges = {
  refusals: {
    not_found: () => 'This child is not among those you support.',
    pledge_outside_term: () =>
      'The first day lies outside the time this child is supported. Please choose another quarter.',
    pledge_in_past_quarter: () =>
      'A past quarter cannot be changed. Choose this quarter or the next; the commune officer can correct older ones.',
    pledge_not_open: () =>
      'The pledge to replace has ended. Open the page again to see the latest one.',
    pledge_before_replaced: () => 'The new pledge cannot begin before the one it replaces.',
    pledge_change_within_quarter: () =>
      'A quarterly pledge changes on the first day of a quarter only, so that no quarter counts twice.',
    already_pledged: () =>
      'This child already has a pledge of this form for that time. Choose to replace it.',
  },
  issues: {
    amount_unreadable:
      'The amount could not be read. Write it in figures, such as 1.000.000, 500k or 1tr2, not in words.',
    amount_not_positive: 'The amount must be more than 0.',
    amount_too_big: 'The amount is over 10 thousand million đồng. Please check the zeros.',
    amount_needed: 'A cash pledge needs an amount.',
    item_needed: 'Please say what is given, such as rice and milk, or a health-insurance card.',
    day_unreadable: 'The day could not be read. Write day/month/year, such as 05/09/2026.',
  },
  forms,
  rhythms,
  title: 'Record a pledge',
  lead: (child: string) => `What the unit promises ${child}, how much, and from when.`,
  inShort: (amountVnd: number, rhythm: Rhythm, form: SupportForm, item: string | null) =>
    [
      amountVnd > 0 ? `${formatVnd(amountVnd, 'en')}${per[rhythm]}` : rhythms[rhythm],
      item ?? forms[form],
    ].join(' · '),
  fromTo: (from: Day, to: Day | null) =>
    to === null ? `from ${formatDay(from)}` : `from ${formatDay(from)} until ${formatDay(to)}`,
  takenBack: 'taken back, never in force',
  existing: 'Pledges on record',
  noneYet: 'No pledge yet.',
  replaces: 'This new pledge',
  replacesNone: 'Stands beside the present ones',
  replacesOne: (pledge: string) => `Replaces: ${pledge}`,
  form: 'Form',
  formHint: 'One form for each pledge. Money and goods are two pledges.',
  rhythm: 'Rhythm',
  rhythmHint: 'How often it is handed over. School year: once a month, not from June to August.',
  amount: 'Amount or value each time',
  amountHint: 'Goods and insurance: what they are worth. Visits without a value: leave empty.',
  item: 'What is given',
  itemHint: 'Only when it is not cash, such as 10 kg of rice and 2 boxes of milk.',
  from: 'Begins on',
  fromHint: 'The first day of a quarter. Help given once: the day it will be given.',
  submit: 'Record the pledge',
  done: 'The pledge is recorded.',
  belowMinimum: (minimumVnd: number) =>
    `The plan's least is ${formatVnd(minimumVnd, 'en')} per child and quarter. Less can be recorded; the ledger marks it.`,
} satisfies typeof vi
