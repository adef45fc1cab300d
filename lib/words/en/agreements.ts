import type { DataEnd, KeptUntil } from '@/lib/agreements/agreement'
import { formatDay } from '@/lib/words/format'
import type { agreements as vi } from '../vi/agreements'

const dataEnds: Record<DataEnd, string> = { deleted: 'Deleted', returned: 'Returned' }

export const agreements = {
  refusals: {
    not_found: () => 'This sponsor or agreement is not there any more. Please open the page again.',
    signed_ahead: () => 'The day of signing is still to come.',
    over_before_signed: () => 'The agreement ends before it was signed.',
    data_end_before_signed: () => 'The data would have to go before the agreement was signed.',
    older_than_newest: () =>
      'The book has an agreement that was signed later. If its day was recorded wrongly, end it first, then record the right one.',
    recorded_meanwhile: () =>
      'Somebody has just recorded an agreement of this sponsor. Please open the page again and look before you add another.',
    not_newest: () => 'A newer agreement has taken the place of this one.',
    already_ended: () => 'This agreement has been ended already.',
    ended_ahead: () => 'That day is still to come. Record the end once the agreement is over.',
    ended_before_signed: () => 'The agreement ends before it was signed.',
  },
  issues: {
    scan_missing: 'Please choose a photograph or scan of the agreement.',
    visitors_missing:
      'Please name at least one person who may meet the children, or choose no visits.',
    visitors_not_allowed: 'Without visits this stays empty.',
    visitors_too_many: 'No more than 20 people.',
    days_unclear: 'Please write a number of days, such as 30.',
    until_missing: 'Please give the days after support has ended, or one day.',
    until_twice: 'Only one of the two: a number of days, or one day.',
  },
  manners: {
    none: 'No visits; children are met at gatherings of the commune or the school only',
    at_school: 'Through the school, with somebody of the school present',
    with_commune: 'With an officer of the commune present',
    either: 'Through the school, or with an officer of the commune present',
  },
  data: {
    code: 'Code of the child',
    given_name: 'Given name (no family name)',
    age: 'Age',
    school_level: 'School level',
    needs: 'Needs',
    meeting: 'Through whom the child is met',
  },
  dataEnds,
  standings: {
    none: 'No agreement',
    expired: 'Agreement has run out',
    expiring: 'Agreement runs out soon',
    in_force: 'Agreement in force',
  },
  inTable: {
    none: 'None',
    expired: 'Run out',
    expiring: 'Runs out soon',
    in_force: 'In force',
  },
  title: 'Safeguarding agreement',
  pageLead:
    'Who of the sponsor may meet children, what is handed over about them, what for and until when.',
  column: 'Agreement',
  until: (day: string) => `until ${day}`,
  endsOn: (day: string) => `until ${day}`,
  untilEnded: 'until one side ends it',
  open: 'Open the agreement',
  record: 'Record a signed agreement',
  none: 'The sponsor has signed no safeguarding agreement with the commune.',
  noneText:
    'The law asks for a paper before anything about a child is handed to a sponsor: what for, which data, how long they are kept and how they are deleted.',
  wasEnded: (day: string) => `The agreement before was ended from ${day} on.`,
  newestTitle: 'The agreement now',
  earlierTitle: 'Earlier ones',
  signedOn: 'Signed on',
  unitSigner: 'Signed for the sponsor by',
  communeSigner: 'Signed for the People’s Committee by',
  visits: 'Visits',
  visitors: 'Who may meet the children',
  visitorsHint: 'One person a line. Leave it empty where there are no visits.',
  handedOver: 'Data handed over',
  handedOverHint:
    'Code and needs are always handed over. Full name, home, family, illnesses and numbers of papers are not handed over by this agreement.',
  handedOverAlways: 'The child’s code and needs always are.',
  purpose: 'What the data are for',
  purposeUsual:
    'To support and visit the children assigned and to hand support over to them; nothing else.',
  dataEnd: 'When they may be kept no longer they are',
  keptUntil: 'Data are kept until',
  afterDays: 'Days after support of the child has ended',
  afterDaysHint: 'Such as 30. Leave it empty where you name one day.',
  dataEndsOn: 'Or one day',
  kept: (end: DataEnd, until: KeptUntil) => `${dataEnds[end]} ${keptTold(until)}`,
  validUntil: 'Last day of the agreement',
  validUntilHint: 'Leave it empty where it holds until one side ends it.',
  scan: 'The signed agreement',
  scanHint: 'One PDF file or JPG, PNG picture, 10 MB at most.',
  tooLarge: 'The file is too large: 10 MB at most. Please photograph or scan it smaller.',
  openScan: 'Open the signed agreement',
  dataEndPassed: (day: string) =>
    `The data had to go by ${day}, so no sheet is made any more. To hand data over again, sign a new agreement.`,
  recordTitle: 'Record a new agreement',
  recordLead:
    'What is recorded is not changed; signed anew or recorded wrongly, a new one is recorded and takes its place. If the recorded day of signing is later than the true one, end the wrong agreement first.',
  save: 'Record the agreement',
  recorded: 'The safeguarding agreement is recorded.',
  recordedBy: 'Recorded by',
  byOn: (by: string, day: string) => `${by}, ${day}`,
  end: 'End the agreement',
  endLead: 'Before its time: from that day on the sponsor has no agreement.',
  endedOn: 'Ended from',
  reason: 'Reason',
  ended: 'The end of the agreement is recorded.',
  endedLine: (day: string, by: string) => `Ended from ${day} on, recorded by ${by}`,
  earlierLine: (signed: string, until: string) => `Signed on ${signed}, ${until}`,
  whoTitle: 'Who signed, and when',
  visitTitle: 'Visits',
  dataTitle: 'Data of children',
  lasting: 'How long it holds, and the scan',

  handover: 'Sheet of data handed over',
  handoverOpen: 'Open the sheet to print',
  handoverNone: 'There is no sheet yet',
  handoverNoneText:
    'A sheet is made only while the sponsor has a safeguarding agreement in force, and until the day its data have to go. Please record the agreement first.',
  handoverNobody: 'The sponsor supports no child yet, so there is nothing to hand over.',
  handoverHint:
    'Of a child whose family has not agreed to share with the sponsor the sheet has the code and one need alone, and none that tells of health. Each opening of the sheet is noted in the record of openings.',

  list: 'Sponsors that need an agreement',
  listLead:
    'Sponsors that support children or have promised to, without a safeguarding agreement, or with one that has run out or does so within 60 days.',
  listEmpty: 'Every sponsor has an agreement in force',
  listEmptyText: 'New sponsors, and those whose agreement runs out soon, will stand here.',
  listOpen: (count: string) => `Sponsors that need an agreement (${count})`,
  children: 'Children supported',
} satisfies typeof vi

function keptTold(until: KeptUntil): string {
  if ('on' in until) return `by ${formatDay(until.on)}`
  return until.afterDays === 0
    ? 'as soon as support of the child ends'
    : `within ${until.afterDays} days after support of the child has ended`
}
