import type { assignments as vi } from '@/lib/words/vi/assignments'

const statuses = {
  proposed: 'With the office head',
  reviewed: 'With the leader',
  returned_by_head: 'Returned by the office head',
  returned_by_leader: 'Returned by the leader',
  answered: 'Changed and sent again',
  refused: 'Refused',
  approved: 'Approved',
}
const roles = { lead: 'Lead sponsor', co: 'Co-sponsor' }
const warnings = {
  over_promise: 'More children than the unit promised',
  no_agreement: 'The unit has no safeguarding agreement',
  agreement_expired: 'The safeguarding agreement has run out, or does so before support begins',
  no_promise: 'The unit has not said how many children it takes',
  below_minimum: 'The usual level may lie below the plan’s minimum',
  sibling_elsewhere: 'A brother or sister has another unit, or is proposed to one',
  not_in_charge: 'The unit is not in charge of the child’s village or school',
  reaches_end_age: 'The child has reached the age at which support ends',
}
const refusals = {
  not_found: (codes: string[]) =>
    `This proposal, child or unit is no longer there${of(codes)}. Open the page again to see the latest list.`,
  not_on_list: (codes: string[]) => `The child is not on the commune’s list${of(codes)}.`,
  quarter_not_open: (codes: string[]) =>
    `Support cannot begin in that quarter${of(codes)}. Choose this quarter or the next.`,
  already_has_lead: (codes: string[]) =>
    `The child already has a lead sponsor${of(codes)}. Nothing was recorded.`,
  already_with_sponsor: (codes: string[]) => `The unit already supports this child${of(codes)}.`,
  already_proposed: (codes: string[]) =>
    `The unit is already proposed for this child and waits for a decision${of(codes)}.`,
  held_for_other: (codes: string[]) =>
    `The child is kept for another sponsor${of(codes)}. Choose that one, or give the child free first.`,
  not_returned: (codes: string[]) =>
    `The proposal was not returned, so it cannot be changed${of(codes)}.`,
  already_answered: (codes: string[]) =>
    `The proposal was already changed and sent again${of(codes)}.`,
  no_longer_waiting: (codes: string[]) =>
    `The child no longer waits: there is another proposal${of(codes)}. Nothing was sent; untick those lines and send again.`,
  own_proposal: (codes: string[]) => `Nobody reviews or decides on an own proposal${of(codes)}.`,
  already_reviewed: (codes: string[]) =>
    `The proposal already has its review${of(codes)}. Open the page again.`,
  not_reviewed: (codes: string[]) => `The office head has not passed this on${of(codes)}.`,
  already_decided: (codes: string[]) =>
    `The proposal is already decided${of(codes)}. Open the page again.`,
}
const issues = {
  nothing_chosen: 'Nothing is chosen yet.',
  reason_required: 'Say why it is returned or refused.',
  quarters_reversed: 'The last quarter has to be the first one or a later one.',
  co_reason_required: 'Say why a second sponsor is needed.',
}

export const assignments = {
  statuses,
  roles,
  warnings,
  refusals,
  issues,
  title: 'Assignments',
  lead: 'The officer proposes, the office head reviews, the leader decides. A child has one lead sponsor.',
  tabs: 'Parts of the assignments',
  tabWork: 'To do',
  tabAll: 'All proposals',
  coverage: 'Children with a lead sponsor',
  coverageOf: (supported: string, total: string) => `${supported}/${total}`,
  waitingFigure: 'Children waiting for a unit',
  toReviewFigure: 'With the office head',
  toDecideFigure: 'With the leader',
  returnedFigure: 'Returned',

  waitingTitle: 'Children waiting for a sponsor',
  waitingLead:
    'By priority: especially difficult first, then orphans of both parents and the groups of the plan. Whoever has waited more than a quarter rises by one level; within a level and a group the longest wait comes first.',
  onlyDifficult: 'Especially difficult',
  allWaiting: 'All waiting',
  waitingTabs: 'Groups of children waiting',
  waitingEmpty: 'No child is waiting',
  waitingEmptyText: 'Every child on the list has a sponsor or has been proposed.',
  difficultEmpty: 'No especially difficult child is waiting',
  difficultEmptyText: 'Go on with the other children who wait.',
  noChildren: 'No children on the list yet',
  noChildrenText: 'Take in the list of children first, then come back to propose units.',
  takeList: 'Take in a list',
  noSponsors: 'No sponsors in the ledger yet',
  noSponsorsText: 'Take in the list of units or add a unit, then come back.',
  addSponsor: 'Add a sponsor',
  difficult: 'Especially difficult',
  noVillage: 'village not known',
  noSchool: 'school not known',
  schoolAndClass: (school: string, schoolClass: string) => `${school}, class ${schoolClass}`,
  noCategory: 'circumstance not recorded',
  bornOn: (day: string) => `born ${day}`,

  fromQuarter: 'Support from',
  toQuarter: 'Until the end of',
  toQuarterHint: 'Left open, support goes on until the child no longer falls under the plan.',
  toQuarterOpen: 'Open',
  fromQuarterHint: 'Support counts from the first day of the quarter chosen.',
  chooseSponsor: 'Leave for later',
  sponsorFor: (child: string) => `Unit for ${child}`,
  inChargeGroup: 'In charge of the child’s village or school',
  roomGroup: 'With room',
  fullGroup: 'Full, or nothing promised',
  sponsorWithRoom: (name: string, room: string, promised: string) =>
    `${name} – room for ${room} of ${promised}`,
  sponsorFull: (name: string, promised: string) => `${name} – full with ${promised}`,
  sponsorUnpromised: (name: string) => `${name} – nothing promised`,
  heldFor: (sponsor, day) => `Kept for ${sponsor} until the end of ${day}`,
  note: 'Note for the office head and the leader',
  noteShort: 'Add a note',
  chosen: 'A unit is chosen for',
  chosenOf: 'children on this page',
  send: 'Send to the office head',
  sent: (count: string) => `${counted(count, 'proposal')} sent to the office head.`,

  unitsTitle: 'Units with room',
  room: 'Room',
  promisedShort: 'Promised',
  loadShort: 'Has',
  chosenShort: 'Chosen',
  unitLoad:
    'Has: children approved or under way. Children recognised from before do not use the promise.',
  inChargeOf: (places: string) => `In charge of ${places}`,

  returnedTitle: 'Returned, another unit is needed',
  returnedLead: 'See why, choose another unit and send it again.',
  returnedBy: (by: string, day: string) => `${by}, ${day}`,
  answer: 'Change',
  answerFor: (code: string) => `Change the proposal for child ${code}`,
  answerTitle: (code: string) => `Change the proposal for child ${code}`,
  answerLead: 'The old proposal stays in the ledger; the new one answers it.',
  sponsor: 'Sponsor',
  child: 'Child',
  reason: 'Reason',
  sendAgain: 'Send to the office head again',
  backToWork: 'Assignments',

  coTitle: 'Add a co-sponsor',
  coLead:
    'Where one unit cannot meet all a child needs, a second may join. Say why; the lead sponsor stays.',
  coChild: 'Child with a lead sponsor',
  coSponsorHint: 'Helps beside the lead sponsor, not in its place.',
  coReason: 'Why a second unit is needed',
  coReasonHint: 'For example: the child also needs books and an insurance card',
  coEmpty: 'No child has a lead sponsor yet',
  coEmptyText: 'A co-sponsor joins only after the child has a lead sponsor.',

  reviewTitle: 'Proposals for the office head',
  reviewLead: 'Every line is set to “Pass to the leader”. To return one, say why.',
  reviewEmpty: 'No proposal waits for review',
  reviewEmptyText: 'New proposals of the officers appear here.',
  pass: 'Pass to the leader',
  return: 'Return',
  later: 'Later',
  approve: 'Approve',
  refuse: 'Refuse',
  reasonField: (code: string) => `Why it is returned or refused (${code})`,
  answerOf: (code: string) => `Answer about child ${code}`,
  sendReviews: 'Send',
  reviewed: (passed: string, returned: string) =>
    returned === '0'
      ? `${counted(passed, 'proposal')} passed to the leader.`
      : `${counted(passed, 'proposal')} passed to the leader, ${returned} returned.`,

  sittingTitle: 'Proposals for the leader',
  sittingLead:
    'Every line is set to “Approve”. To return or refuse one, say why. One button at the end for the whole list.',
  sittingEmpty: 'No proposal waits for a decision',
  sittingEmptyText: 'Proposals appear here once the office head passed them on.',
  decide: 'Record the decisions',
  decided: (approved: string, other: string) =>
    other === '0'
      ? `${counted(approved, 'assignment')} approved.`
      : `${counted(approved, 'assignment')} approved; ${counted(other, 'proposal')} returned or refused.`,
  hasLeadAlready: 'The child already has a lead sponsor from another proposal',
  secondInList: 'Another proposal for this child stands above; only one can be approved',
  effectTitle: 'If decided as chosen now',
  effectCoverage: 'Children with a lead sponsor',
  effectUnits: 'Children of each unit',
  now: 'Now',
  after: 'then',
  proposedBy: (by: string, day: string) => `proposed by ${by} on ${day}`,
  answersBefore: (sponsor: string, reason: string) =>
    `Answers a returned proposal (${sponsor}): ${reason}`,
  circumstance: 'Circumstance',
  from: (quarter: string) => `from ${quarter}`,
  fromTo: (from: string, to: string) => `from ${from} to the end of ${to}`,
  because: (reasons: string) => `Because: ${reasons}`,
  noted: (note: string) => `Note: ${note}`,
  coBecause: (reason: string) => `Co-sponsor because: ${reason}`,

  allTitle: 'All proposals',
  allEmpty: 'No proposals yet',
  allEmptyText: 'Every proposal, review and decision is kept here.',
  filterLabel: 'Filter by standing',
  status: 'Standing',
  standings: {
    toReview: 'With the office head',
    toDecide: 'With the leader',
    returned: 'Returned',
    open: 'Not closed',
    approved: 'Approved',
    refused: 'Refused',
  },
  count: (count: string): string => counted(count, 'proposal'),
  proposed: 'Proposed',
  quarterColumn: 'From',
  nothingToDo: 'Nothing waits for you here',
  nothingToDoText: 'See every proposal and decision under “All proposals”.',
} satisfies typeof vi

function of(codes: string[]): string {
  return codes.length > 0 ? `: ${codes.join(', ')}` : ''
}

function counted(count: string, one: string): string {
  return `${count} ${count === '1' ? one : `${one}s`}`
}
