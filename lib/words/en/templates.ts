import type { templates as vi } from '@/lib/words/vi/templates'

export const templates = {
  kinds: {
    plan: 'Plan of sponsorship',
    decision: 'Decision on assignments',
    minutes: 'Minutes of acceptance',
    open_letter: 'Open letter',
    thank_letter: 'Letter of thanks',
  },
  parts: {
    superior: 'Superior body',
    issuer: 'Issuing body',
    sign: 'Sign after the number',
    placeName: 'Place',
    subject: 'Subject',
    basis: 'Legal bases',
    body: 'Text',
    signerAuthority: 'Capacity of the signer',
    signerName: 'Name of the signer',
    recipients: 'Recipients',
  },
  changed: {
    superior: 'superior body',
    issuer: 'issuing body',
    sign: 'sign',
    placeName: 'place',
    subject: 'subject',
    basis: 'legal bases',
    body: 'text',
    signerAuthority: 'capacity of the signer',
    signerName: 'signer',
    recipients: 'recipients',
  },
  standings: {
    in_force: 'In force',
    coming: 'Coming',
    past: 'Over',
    replaced: 'Replaced before it began',
  },
  refusals: {
    unknown_field: ([name = '', nearest = '']) =>
      `This template has no field {${name}}. Did you mean {${nearest}}? The fields there are stand below the text.`,
    unclosed: ([line = '']) =>
      `A { } or [ ] lacks its other half in “${line}”. Close it or take it out.`,
    lacking: ([name = '']) =>
      `This template needs the field {${name}} on a line of its own: without it the document names no child.`,
    not_alone: ([name = '']) =>
      `The field {${name}} prints several lines and has to stand on a line of its own.`,
    no_field_here: ([line = '']) =>
      `Recipients are printed as they are written, without fields: write the words out in “${line}”.`,
    changed_meanwhile: () =>
      'Somebody has just recorded another version. Open the page again, look, and record yours if it is still needed.',
    too_far: () => 'The first day is too far from today. Look at the year again.',
  },
  issues: {
    sign_unclear:
      'Write the sign like KH-UBND (plan), QĐ-UBND (decision), BB-UBND (minutes): type of document, hyphen, issuing body.',
    day_unreadable: 'Write the day like 05/09/2026.',
  },
  title: 'Templates of documents',
  lead: 'Heading, text, signer and recipients as documents print them, in the form of Decree 30/2020/NĐ-CP.',
  tabs: 'Kind of document',
  fields: {
    unitName: 'name of the unit or person that supports',
    commune: 'kind and name, such as xã Việt An',
    communeKind: 'xã, phường or đặc khu',
    body: 'such as Ủy ban nhân dân xã Việt An',
    day: 'the day the document is downloaded',
    waiting: 'children without a sponsor; empty where so few that no number is told',
    leastAmount: 'the plan’s least per child and quarter; empty without a plan',
    helping: 'empty while the unit supports no child',
    promised: 'empty while nothing is promised, or once the unit supports children',
    children: 'number of children on the list',
    units: 'number of units on the list',
    planNumber: 'number and sign of the plan; empty until it is issued',
    planDay: 'day of the plan’s issue; empty until it is issued',
    firstQuarter: 'quarter support begins with; empty where children begin in different ones',
    roleOfUnit: '“nhận đỡ đầu” or “cùng nhận đỡ đầu”',
    approvedOn: 'day the leader approved the assignment',
    childFacts: 'name, code, birthday and village of the child; on a line of its own',
    period: 'from which day until when',
    pledged: 'what was promised; empty while nothing is recorded',
  },
  usedBy: {
    plan: 'A new version of the plan starts with this signer and these recipients. The plan’s file prints the heading; the annex of assignments carries the same sign.',
    decision: 'Decisions on the page of documents print the version of the day of approval.',
    minutes: 'The printed minutes and the Word file of each assignment.',
    open_letter: 'The Front’s open letter to one unit or to many.',
    thank_letter: 'The Front’s letter of thanks to one unit or to many.',
  },
  current: 'In force',
  usual: 'No template recorded yet: the usual words of communes are printed.',
  validFrom: 'From',
  source: 'Source or reason',
  recordedBy: 'Recorded by',
  standing: 'Standing',
  versionNo: 'Version',
  version: (no) => `Version ${no}`,
  coming: (no, day) => `Version ${no} from ${day} on`,
  newVersion: 'Record a new version',
  newVersionLead:
    'It is in force from the day below. What was issued stays as it is. After a mistake record the right version from the same day.',
  superiorHint: 'A commune’s committee names no superior body: leave it empty.',
  issuerHint:
    'One part a line, such as ỦY BAN NHÂN DÂN, then XÃ VIỆT AN. Capitals come by themselves.',
  signHint: (sign) => `Such as ${sign}. The clerk’s office gives the number when it is issued.`,
  placeNameHint: 'Stands before the day, such as Việt An',
  subjectHint: 'One sentence, such as Về việc phân công nhận đỡ đầu trẻ em.',
  basisHint: 'One basis a line. Semicolons and the last stop come by themselves.',
  bodyHint: {
    decision:
      'One article a line: “Điều 1.” is counted by the program. A line that begins with a hyphen is a point of the article above.',
    minutes:
      'Part II, one paragraph a line. Attendees, conclusion and signatures are set by the program.',
    open_letter: 'One paragraph a line. A line that begins with a hyphen is a point.',
    thank_letter: 'One paragraph a line. A line that begins with a hyphen is a point.',
  },
  fieldsTitle: 'Fields there are',
  fieldsLead:
    'Write the name of a field in { } and the ledger’s figure takes its place. Where the ledger has none, dots are printed to be filled in by hand, and where the document is downloaded it is said which.',
  choiceLead:
    'What stands in [ ] is printed only when every field in it has a value; [one way|another] prints the first way whose fields all have one.',
  previewFictional: 'The figures in the preview are examples.',
  childPlace: 'Attendees, set by the program',
  endPlace: 'Conclusion, two copies, signatures: set by the program',
  usualAgain: 'Fill in the usual words again',
  usualAgainLead:
    'The fields below hold the usual words. Nothing is recorded yet: look through them, then record a new version.',
  signerAuthorityHint:
    'One a line, such as TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH. Capitals come by themselves.',
  signerNameHint: 'Leave it empty while it is not known who signs.',
  recipientsHint: 'One recipient a line; the last one is the archive, such as Lưu: VT, PVH-XH.',
  sourceHint: 'Such as Decision 07/QĐ-UBND on the duties of the deputy chair',
  preview: 'Preview',
  previewLead: 'This is how the document will print. Looking here issues nothing.',
  content: 'Content of the document',
  save: 'Record the template',
  saved: (name) => `Recorded the new template of “${name}”.`,
  history: 'Versions recorded',
  noHistory: 'No version recorded yet',
  noHistoryText: 'Every version will stand here; none is ever changed or removed.',
} satisfies typeof vi
