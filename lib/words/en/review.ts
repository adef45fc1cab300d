import type { ChildField } from '@/lib/lists/child-fields'
import type { SponsorField } from '@/lib/lists/listed-sponsor'
import type { ChildChange, DoubtCode, NoticeCode, ReviewState } from '@/lib/lists/review'
import type { SponsorChange } from '@/lib/lists/review-sponsors'
import type { ListKind } from '@/lib/lists/list-kind'
import type { review as vi } from '../vi/review'

const states: Record<ReviewState, string> = {
  new: 'New',
  changed: 'Changed',
  same: 'The same',
  doubtful: 'Doubtful',
  wrong: 'Wrong',
}

const stateHints: Record<ReviewState, string> = {
  new: 'Not in the ledger yet: will be added.',
  changed: 'In the ledger; what differs will be brought up to date.',
  same: 'In the ledger and not different: nothing is written.',
  doubtful: 'Not certain. Choose for each row; rows without a choice are left out.',
  wrong: 'A cell could not be read. A row with a name can be written with that cell left empty.',
}

const childFields: Record<ChildField, string> = {
  fullName: 'Full name',
  bornOn: 'Birth date',
  bornYear: 'Birth year',
  sex: 'Sex',
  personalId: 'Personal ID',
  moetId: 'Ministry’s pupil number',
  village: 'Village',
  school: 'School',
  schoolClass: 'Class',
  circumstances: 'Circumstances',
  especiallyDifficult: 'Especially difficult',
  guardianName: 'Guardian',
  guardianPhone: 'Telephone',
  currentSponsor: 'Present sponsor',
  note: 'Note',
  ordinal: 'Number in the list',
  familyName: 'Family and middle names',
  givenName: 'Given name',
  bornDay: 'Birth date (day)',
  bornMonth: 'Birth date (month)',
  grade: 'Grade',
  fatherName: 'Father’s name',
  motherName: 'Mother’s name',
  supportLevel: 'Present level of support',
  relation: 'Relation to head of household',
  status: 'School status',
  decisionNumber: 'Number of the decision',
  decidedOn: 'Day of the decision',
  pointsB1: 'Points B1',
  pointsB2: 'Points B2',
}

const sponsorFields: Record<SponsorField, string> = {
  ordinal: 'Number in the list',
  name: 'Name of the unit',
  kind: 'Kind of unit',
  promisedChildren: 'Number of children promised',
  level: 'Level of support',
  rhythm: 'Rhythm',
  form: 'Form',
  villages: 'Villages in charge',
  contactName: 'Contact',
  contactPhone: 'Telephone',
  note: 'Note',
}

const changes: Record<ChildChange | SponsorChange, string> = {
  ...childFields,
  ...sponsorFields,
  birth: 'Birth date',
  poverty: 'Review of poor households',
}

const doubts: Record<DoubtCode, (row: string) => string> = {
  id_other_name: () => 'The personal ID belongs to a child of another name.',
  other_id: () => 'Same name and birth date, but another personal ID.',
  several: () => 'The ledger has several children of this name and birth year.',
  other_birth: () => 'Same name and village, but another birth date.',
  no_birth: () => 'Same name, but the birth year is unknown on one side.',
  other_village: () => 'Same name and birth year, but another village.',
  similar_name: () => 'The name differs in its marks only; same birth date.',
  near: () => 'Very likely in the ledger already, written otherwise.',
  near_in_list: (row) => `Very likely the same child as row ${row} of this list.`,
  double_in_list: (row) => `The same as row ${row} of this list.`,
  same_child_twice: (row) => `Row ${row} is this child already.`,
}

const notices: Record<NoticeCode, (value: string) => string> = {
  sponsor_vanished: (value) =>
    `The list names no sponsor any more. The support by ${value} stays in the ledger.`,
  other_sponsor: (value) =>
    `In the ledger it is ${value}. A sponsor is changed by an assignment, not by a list.`,
  sponsor_off_list: (value) =>
    `The child is not on the commune’s list, so the support by ${value} is not recognised from this file.`,
  level_differs: (value) =>
    `The level of ${value} differs from the ledger. If the list is right, change the pledge.`,
  left_poverty: (year) =>
    `The household left poverty in the review for ${year}. The child’s circumstance stays and is put up for review.`,
  left_poverty_unknown: (year) =>
    `The household left poverty in the review for ${year} and the child is not in the ledger: nothing is written.`,
  class_without_school: (value) => `Class ${value} without a school: the class is not written.`,
}

const titles: Record<ListKind, string> = {
  children: 'Review the list of children',
  sponsors: 'Review the list of units',
}

export const review = {
  titles,
  lead: (file: string, at: string, by: string) => `${file}, received ${at} by ${by}`,
  states,
  stateHints,
  childFields,
  sponsorFields,
  changes,
  doubts,
  notices,
  countsTitle: 'Held against the ledger',
  rows: (count: string) => `${count} rows`,
  findings: {
    supported: 'children with a sponsor already',
    waiting: 'children without',
    hard: 'of these especially difficult',
  },
  povertyTitle: 'Review of a list of poor and near-poor households',
  povertyFindings: {
    poor: 'children of poor households',
    near_poor: 'children of near-poor households',
    left_poverty: 'children of households that left poverty or near-poverty',
  },
  columnsTitle: 'Columns as understood',
  columnsLead: 'If a column was misunderstood, choose again and read anew. Nothing is written yet.',
  columnLabel: (letter: string, title: string) =>
    title ? `Column ${letter}: ${title}` : `Column ${letter}`,
  columnSamples: (samples: string) => `For example: ${samples}`,
  columnEmpty: 'No value in this column',
  columnUnused: 'Do not use this column',
  sheetHeader: (sheet: string, row: number) => `Sheet ${sheet}, titles in row ${row}`,
  converted: (cells: string) => `${cells} cells were turned from an old font into Unicode.`,
  recalled: (sender: string) =>
    `The columns are understood as they were the last time for ${sender}. Choose anew below where that is wrong.`,
  remembers: 'What you choose is remembered for this sender.',
  reread: 'Read anew',
  rereadDone: 'Read anew with the columns just chosen.',
  placesTitle: 'Will be added to the ledger',
  villages: (names: string) => `New villages: ${names}`,
  schools: (names: string) => `New schools: ${names}`,
  findingsTitle: 'What the list tells',
  supportTitle: 'Existing support to be recognised',
  supportLead: 'The list is the basis. Each child has its lead sponsor from the day of writing.',
  sponsorNew: (kind: string) => `will be added as: ${kind}`,
  sponsorKnown: 'in the ledger already',
  supportCount: (count: string) => `${count} children`,
  noLevel: 'level not known',
  row: (row: string) => `Row ${row}`,
  rowIn: (row: string, sheet: string) => `Row ${row}, ${sheet}`,
  column: (letter: string) => `column ${letter}`,
  nameless: 'Row without a name',
  nothing: 'nothing',
  from: 'in the ledger',
  to: 'in the list',
  marked: 'Especially difficult',
  notMarked: 'no',
  agrees: (facts: string) => `Alike: ${facts}.`,
  differs: (facts: string) => `Different: ${facts}.`,
  leaveOut: 'Leave out for now',
  isNew: 'Another child: add it',
  isChild: (name: string, code: string) => `It is ${name} (${code})`,
  takeAnyway: 'Write it, with the wrong cell empty',
  dontTake: 'Do not write this row',
  choose: (place: string) => `${place} is`,
  born: (birth: string) => `born ${birth}`,
  more: (count: string) => `See all ${count} rows`,
  allTitle: (state: string) => `Rows: ${state}`,
  tooManyChoices: (count: string) =>
    `${count} more rows are not shown here and will be left out. Put the file right and take it in again.`,
  noticesTitle: 'To know',
  noticesLead: 'Nothing to choose; the ledger stays as said here.',
  skippedTitle: 'Rows that are not part of the list',
  skippedCount: (count: string) => `${count} rows of titles, headings, totals, signatures`,
  wholeSheet: 'whole sheet',
  proposedHint:
    'Not in the ledger: will be proposed, to be confirmed by school or village and decided by the commune. Say where the child studies if you know.',
  schooling: (name: string) => `Where ${name} goes to school`,
  moreProposed: (count: string) =>
    `${count} more are not shown here and are proposed as well; where they study can be added later.`,
  commitProposals: (count: string) => `${count} children are proposed and wait for a decision.`,
  finding: (standing: string, year: string, decision: string) =>
    [`${standing} in ${year}`, decision && `decision ${decision}`].filter(Boolean).join(', '),
  commitTitle: 'Write into the ledger',
  commitLead: {
    children: (added: string, changed: string, recognised: string) => {
      const said = [
        added !== '0' && `children to be added: ${added}`,
        changed !== '0' && `children brought up to date: ${changed}`,
        recognised !== '0' && `existing supports recognised: ${recognised}`,
      ].filter(Boolean)
      return `${said.length > 0 ? `To be written: ${said.join('; ')}. ` : ''}All at once or nothing.`
    },
    sponsors: (added: string, changed: string) =>
      `${added} units will be added, ${changed} brought up to date. All at once or nothing.`,
  },
  nothingToWrite: 'The list does not differ from the ledger. Writing only marks it as reviewed.',
  commit: 'Write into the ledger',
  committing: 'Writing…',
  done: (added: number, changed: number) =>
    `Written into the ledger: ${added} new, ${changed} changed.`,
} satisfies typeof vi
