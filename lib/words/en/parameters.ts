import type { parameters as vi } from '@/lib/words/vi/parameters'

export const parameters = {
  names: {
    proposal_late_days: 'A proposal waits too long',
    hold_days: 'A child kept for a sponsor',
    quarter_reminder_days: 'Reminder before the quarter ends',
    school_age: 'Age of the first class',
    offer_contact_days: 'Contacts of declined offers are kept',
    giver_contact_days: 'Contacts of givers behind programmes are kept',
    offer_late_days: 'An offer of help waits too long',
    public_least_count: 'Smallest public count',
    export_asked_above: 'Files of many children ask for the password',
    delegation_days: 'Longest delegation',
    code_days: 'A one-time code holds',
    quiet_account_days: 'Accounts nobody uses',
    backup_late_days: 'A backup is late',
  },
  about: {
    proposal_late_days: 'A proposal that waits longer for the office head or the leader is late.',
    hold_days:
      'A child is kept for one sponsor for so many days, unless the officer says otherwise.',
    quarter_reminder_days:
      'So many days before the end, units that have not given enough are reminded.',
    school_age: 'From the year of this age on, a child without a known school is work that waits.',
    offer_contact_days:
      'So many days after an offer was declined, the sender’s name and contact are removed.',
    giver_contact_days:
      'So many days after the last child, the giver’s name and telephone are removed.',
    offer_late_days: 'An offer of help that waits longer than this for an answer is late.',
    public_least_count:
      'The public page withholds counts of children below it, so that nobody can be guessed.',
    export_asked_above: 'A file with more children asks whoever takes it for the password.',
    delegation_days: 'A role is lent for so many days at most.',
    code_days: 'The code printed on a slip ends after so many days.',
    quiet_account_days:
      'The administrator is told of people who hold a role and were not here for longer.',
    backup_late_days: 'The administrator is told once the newest backup is older.',
  },
  usualSources: {
    proposal_late_days: 'Practice: a working week',
    hold_days: 'Practice: two weeks for a sponsor to answer',
    quarter_reminder_days: 'Practice: two weeks before the quarter ends',
    school_age: 'Law on Education 2019, Article 28: six at the first class, counted by years',
    offer_contact_days:
      'Law on personal data protection 2025: kept while needed; practice: a quarter',
    giver_contact_days:
      'Law on personal data protection 2025: kept while needed; practice: two years',
    offer_late_days: 'Practice: three days',
    public_least_count: 'Practice of statistics: counts below five can point at somebody',
    export_asked_above: 'Safety rule of Lá Lành: a hundred children at most',
    delegation_days: 'Practice: a quarter at most',
    code_days: 'Safety rule of Lá Lành: seven days at most',
    quiet_account_days: 'Practice: two months',
    backup_late_days: 'Practice: a backup every night, one of which may fail',
  },
  units: {
    days: (value) => `${value} days`,
    children: (value) => `${value} children`,
    years: (value) => `${value} years`,
  },
  standings: {
    in_force: 'In force',
    coming: 'Coming',
    past: 'Over',
    replaced: 'Replaced before it began',
  },
  refusals: {
    changed_meanwhile: () =>
      'Somebody has just recorded another value. Open the page again, look, and record yours if it is still needed.',
    checked_later: () => 'The day of checking cannot be after today.',
    too_far: () => 'A day is too far from today. Look at the year again.',
  },
  issues: {
    whole_number: 'Write a whole number, such as 14.',
    out_of_bounds: 'The value is outside the bounds named below the field.',
  },
  title: 'Parameters',
  lead: 'The figures the product goes by: each has a source, the day it begins and the day it was checked.',
  name: 'Parameter',
  value: 'Value',
  validFrom: 'From',
  source: 'Source',
  checkedOn: 'Checked on',
  recordedBy: 'Recorded by',
  standing: 'Standing',
  usual: 'Usual value',
  usualFrom: 'From the start',
  usualBy: 'Lá Lành',
  ofLaw: 'Law',
  ofPractice: 'Practice',
  kind: 'Kind',
  bounds: (least, most) => `From ${least} to ${most}.`,
  allowed: 'Bounds',
  from: (least, most) => `${least} to ${most}`,
  coming: (value, day) => `${value} from ${day} on`,
  allHistory: 'See all changes',
  historyTitle: 'Changes of parameters',
  historyLead:
    'Every value that was recorded, the newest first. No line is ever changed or removed.',
  ownHistory: 'Values recorded',
  noHistory: 'No value recorded yet',
  noHistoryText: 'The product goes by the usual value.',
  noChanges: 'No changes yet',
  noChangesText: 'Every parameter has its usual value.',
  current: 'In force',
  newValue: 'Record a new value',
  newValueLead:
    'It takes the place of the old one from its day on. After a mistake record the right value from the same day.',
  sourceHint: 'Number and day of the document, such as 12/UBND of 05/01/2027',
  save: 'Record the value',
  saved: (name) => `Recorded the new value of “${name}”.`,
} satisfies typeof vi
