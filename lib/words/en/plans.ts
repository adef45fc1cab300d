import type { PlanRefusal } from '@/lib/plans/rules'
import type { PlanDecisionOutcome, PlanReviewOutcome, PlanStatus } from '@/lib/plans/status'
import type { plans as vi } from '@/lib/words/vi/plans'

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
]

const refusals: Record<PlanRefusal, (about: string[]) => string> = {
  plan_changed: () =>
    'Somebody else has just changed the plan. Open the page again to see the new version.',
  plan_not_found: () => 'This version of the plan was not found.',
  own_plan: () => 'You drafted this version yourself: somebody else has to look at it.',
  already_reviewed: () => 'The office head has already spoken on this version.',
  not_reviewed: () =>
    'The office head has not passed this version on, so it cannot be decided yet.',
  already_decided: () => 'A leader has already decided on this version.',
  not_approved: () => 'No leader has approved this version, so it gets no number yet.',
  already_issued: () => 'This version of the plan already has its number and day.',
  number_taken: () => 'This number is already used for another version of the plan.',
  issued_in_future: () => 'The day of issue cannot lie in the future.',
}

const status: Record<PlanStatus, string> = {
  proposed: 'With the office head',
  reviewed: 'With the leader',
  returned_by_head: 'Returned by the office head',
  returned_by_leader: 'Returned by the leader',
  replaced: 'Replaced by a later version',
  taken_over: 'In force from before approvals, waiting for its number',
  approved: 'Approved, waiting for its number',
  issued: 'Issued',
}
const next: Partial<Record<PlanStatus, string>> = {
  proposed: 'The office head looks at it before it goes to the leader. It is not in force yet.',
  reviewed: 'The office head has passed it on. It is in force from the day the leader approves it.',
  returned_by_head: 'The officer puts it right for the reason below and sends it again.',
  returned_by_leader: 'The officer puts it right for the reason below and sends it again.',
}
const reviewed: Record<PlanReviewOutcome, string> = {
  passed: 'The version is passed on to the leader.',
  returned: 'The version is returned to the officer.',
}
const decided: Record<PlanDecisionOutcome, (versionNo: number) => string> = {
  approved: (versionNo) => `Version ${versionNo} is approved. It is in force from today.`,
  returned: (versionNo) => `Version ${versionNo} is returned to the officer.`,
}

export const plans = {
  refusals,
  issues: {
    reason_required: 'Say why it is returned, so that the officer knows what to put right.',
    day_unreadable: 'Write the day like 05/09/2026.',
    amount_unclear: 'The amount could not be read. Write it like 1.000.000 or 1tr.',
    number_unclear: 'Write the number like 12/KH-UBND, or just 12.',
  },
  title: 'Plan of support and sponsorship',
  lead: 'Every check of the ledger reads the version a leader approved.',
  emptyTitle: 'The commune has no plan yet',
  emptyText:
    'Enter its main points once; the situation is computed from the ledger on that day. Number and day stay blank until issued.',
  emptyReader: 'The Culture and Social Affairs officer drafts the plan; it will appear here.',
  draftIt: 'Draft the plan',
  revise: 'Change into a new version',
  version: (number: number) => `Version ${number}`,
  status,
  next,
  reviewed,
  decided,
  notInForce: 'No version is in force: the minimum and the time of support are not counted yet.',
  pending: (version: string) => `${version} under way`,
  answer: 'Put right and send again',
  reviewTitle: 'The office head’s word',
  passOn: 'Pass on to the leader',
  decideTitle: 'The leader’s decision',
  approve: 'Approve the plan',
  sendBack: 'Return',
  reason: 'Why it is returned',
  reasonHint: 'Only when it is returned.',
  returnedBecause: (why: string) => `Returned because: ${why}`,
  changes: 'Different from the version in force',
  noChanges: 'It says what the version in force says.',
  change: (before: string, after: string) => `${before} → ${after}`,
  inFull: 'the whole quarter',
  untilBirthday: 'until the day before the birthday',
  birthdayQuarterShort: 'Quarter of the last birthday',
  number: 'Number',
  issuedOn: 'Day of issue',
  blankUntilIssued: 'blank until issued',
  plannedFor: (month: number, year: number) => `${MONTHS[month - 1] ?? ''} ${year}`,
  planned: 'Drafted for',
  plannedMonth: 'Month',
  plannedYear: 'Year',
  startQuarter: 'Support starts in',
  startQuarterHint: 'Pledges and the minimum are counted from the first day of this quarter.',
  minimum: 'Minimum',
  minimumField: 'Minimum support for a child in a quarter (đồng)',
  minimumHint: 'For example 1.000.000. Less can still be recorded; it is only pointed out.',
  perChildQuarter: (amount: string) => `${amount} per child and quarter`,
  endAge: 'Ends at',
  endAgeField: 'Ends when the child turns (years)',
  endAgeHint: 'Such as 16: support until the day the child turns 16.',
  years: (age: number) => `${age} years or when circumstances change`,
  birthdayQuarter: 'The quarter of that birthday is supported in full',
  birthdayQuarterHint: 'Not ticked: counted only up to the birthday.',
  categories: 'Who is helped',
  categoriesHint:
    'Each child has one main group. “Especially difficult” is no group but a mark of its own: such children come first, whatever their group.',
  recipients: 'Recipients',
  recipientsHint: 'One recipient a line; the last line is the archive.',
  fromTemplate: (on: string) => `Taken from the template in force from ${on}.`,
  signer: 'Signed by',
  signerAuthority: 'Signing authority',
  signerAuthorityHint: 'One line each, as printed above the name',
  signerName: 'Name of the signer',
  save: 'Save and send to the office head',
  saved: (versionNo: number) =>
    `Version ${versionNo} is saved and with the office head. It is in force once a leader approves it.`,
  editLead:
    'The office head looks at it, a leader approves it, then the clerk gives number and day. The situation stays that of the day of the first version.',
  issueTitle: 'The clerk’s number and day',
  issueLead: 'Enter them once they are given. From then on documents no longer say draft.',
  issueNumberHint: 'For example 12/KH-UBND',
  issue: 'Record number and day',
  issued: (number: string) => `The plan’s number ${number} is recorded.`,
  download: 'Download the plan (.docx)',
  situation: {
    title: 'The situation at the start and today',
    then: 'Start',
    now: 'Today',
    days: (then: string, now: string) => `Start: ${then} · Today: ${now}`,
    later: 'Units that joined later',
    total: 'Children in hardship',
    supported: 'With a sponsor',
    waiting: 'Without a sponsor',
    waitingEspeciallyDifficult: 'of these especially difficult',
    figure: 'Figure',
    level: (amount: string, rhythm: string) => `${amount} ${rhythm}`,
    range: (from: string, to: string, rhythm: string) => `${from} – ${to} ${rhythm}`,
  },
  history: 'Versions',
  headSaid: (what: string) => `The office head: ${what}`,
  leaderSaid: (what: string) => `The leader: ${what}`,
  inForceFrom: (on: string) => `In force from ${on}`,
  draftedOn: (on: string) => `Drafted on ${on}`,
  versionSays: (from: string, minimum: string) => `Support from ${from} · at least ${minimum}`,
} satisfies typeof vi
