import type { classes as vi } from '../vi/classes'

const columns = {
  fullName: 'Full name',
  birth: 'Date of birth',
  sex: 'Sex',
  personalId: 'Personal ID',
  village: 'Village',
  guardianName: 'Guardian',
  guardianPhone: 'Phone',
  circumstance: 'Circumstances',
  difficult: 'Especially difficult',
  note: 'What the hardship is',
  card: 'Insurance card',
  cardGroup: 'Card group',
}

const sheet = {
  columns,
  issues: {
    name_missing: 'the name is missing',
    birth_missing: 'the date of birth is missing; write the year if the day is not known',
    birth_unreadable: 'this is no date; write it like 05/09/2016',
    birth_in_future: 'this date is after today',
    grown_up: 'eighteen or older by this date',
    sex_unknown: 'write male or female',
    id_unreadable: 'a personal ID has 12 digits',
    phone_unreadable: 'a phone number has 10 digits',
    circumstance_unknown: 'say which: orphan, poor, near-poor or another hardship',
    circumstance_unclear: 'say it exactly: which parent was lost; poor or near-poor',
    difficult_unknown: 'write x, or leave it empty',
    reason_missing: 'say what the hardship is',
    card_unknown: 'write yes or no',
    card_group_unknown: 'this group is not known; for example HN, CN, HS',
    card_contradicts: 'no card, and yet a group of cards',
  },
  label: 'The class’s sheet',
  no: 'No.',
  cell: '{column}, row {no}',
  intro:
    'Paste the whole table from Excel into any cell; with a row of titles the columns find their places. Or type into the sheet.',
  privacy:
    'Only pupils with circumstances or “especially difficult” are sent. The names of all others are kept nowhere; they are only counted.',
  file: 'Open the class’s file',
  fileReading: 'Reading the file…',
  fileFailed: 'The file was not read: there is no connection, or your session has ended.',
  undo: 'Undo',
  clear: 'Clear the sheet',
  marked: '{marked} of {pupils} pupils marked',
  withoutCard: 'without an insurance card: {count}',
  taken: '{count} rows pasted. Undo takes the whole paste back.',
  tooMany: 'At most 200 pupils are sent at once; the rows after that were left out.',
  wrongTitle: 'Cells to look at',
  wrongCell: 'Row {no}, {column}: {issue}',
  wrongMore: 'and {count} more cells',
  wrongFirst: 'Some cells are not right yet. Correct those that are named and send again.',
  send: 'Send {marked} pupils to the school',
  sendNone: 'Send “none”',
  noneHint:
    'Nobody is marked. If nobody of the class is in hardship, send “none”: that is an answer.',
  needsScript:
    'This sheet needs JavaScript. Without it, propose pupils one by one on “Propose a child”.',
  keys: 'Arrows, Enter and Tab to move; F2 to edit inside a cell; Delete to empty it; Ctrl+Z to undo.',
  sexes: { female: 'Female', male: 'Male' },
  tick: 'x',
  yes: 'yes',
  no_: 'no',
}

export const classes = {
  columns,
  states: {
    missing: 'Nothing sent',
    to_check: 'To be checked by the school',
    none: 'Nobody',
    sent: 'Sent',
  },
  refusals: {
    not_found: () => 'There is no such class within your reach.',
    class_closed: () => 'This class is closed; nothing can be sent for it.',
    rows_wrong: (rows) =>
      `Cells in row ${rows.join(', ')} are not right. Correct them and send again.`,
    rows_unmarked: (rows) => `Row ${rows.join(', ')} is not marked and is not sent.`,
    row_twice: (rows) => `Row ${rows.join(', ')} is the same as one above.`,
    counts_wrong: () =>
      'The number of pupils does not fit those that are marked. Open the page again.',
    sent_at_once: () => 'Somebody wrote at the same moment. Send it once more.',
  },
  sheet,
  title: 'Classes',
  leadSchool:
    'Which class has sent its list and which has not. Open one to check it and send it on.',
  leadTeacher: 'Your class: mark who is in hardship and send it to the school.',
  one: 'A class',
  sheetTitle: (name: string) => `List of class ${name}`,
  sheetPage: 'The class’s list',
  className: (name: string) => `Class ${name}`,
  year: (start: number) => `School year ${start} – ${start + 1}`,
  none: 'No class yet',
  noneText: 'Classes appear once the administrator has entered them for the school year.',
  summary: (sent: number, all: number) => `${sent} of ${all} classes have sent`,
  list: 'The school’s classes',
  schoolClass: 'Class',
  teacher: 'Homeroom teacher',
  noTeacher: 'No teacher with an account',
  noPhone: 'No phone number',
  state: 'State',
  sent: 'Sent',
  sentAt: (at: string, by: string) => `${at}, ${by}`,
  counts: (proposed: number, known: number) =>
    proposed + known === 0
      ? 'nobody'
      : [`${proposed} new`, ...(known > 0 ? [`${known} known already`] : [])].join(', '),
  pupils: (pupils: number, withoutCard: number) =>
    pupils === 0
      ? ''
      : `${pupils} ${pupils === 1 ? 'pupil' : 'pupils'}, ${withoutCard} without an insurance card`,
  waiting: (count: number) => `${count} to be checked by the school`,
  open: (name: string) => `Open class ${name}`,
  write: 'Enter the class’s list',
  writeAgain: 'Send more',
  back: 'Classes',
  backToClass: (name: string) => `Class ${name}`,
  answerTitle: 'What the class answered',
  missingText:
    'Nothing was sent yet. Paste the list from Excel, mark who is in hardship and send it to the school.',
  childrenTitle: 'Children of the class in the ledger',
  noChildren: 'Nobody of the class is in the ledger.',
  onList: 'On the list',
  sentBack: (reason: string) => `Sent back because: ${reason}`,
  sendAgain: 'Correct and send again',
  checkTitle: 'Check and send to the commune',
  checkLead: 'What is so goes to the commune; what is not goes back to the teacher with a reason.',
  check: 'Record and send on',
  checkOf: (code: string) => `Check proposal ${code}`,
  outcomes: { confirmed: 'So it is, send on', returned: 'Send back', later: 'Later' },
  reason: 'Reason',
  reasonOf: (code: string) => `Reason (${code})`,
  checked: (confirmed: number, returned: number) =>
    [
      ...(confirmed > 0 ? [`${confirmed} sent to the commune.`] : []),
      ...(returned > 0 ? [`${returned} sent back to the teacher.`] : []),
    ].join(' '),
  sentDone: (proposed: number, known: string[]) =>
    [
      proposed + known.length === 0
        ? 'Sent to the school: nobody of the class.'
        : `${proposed} sent to the school.`,
      ...(known.length > 0 ? [`In the ledger already, not sent again: ${known.join(', ')}.`] : []),
    ].join(' '),
  knownPupil: (no: number, code: string) => `row ${no} (${code})`,
  remindTitle: 'Remind those who are missing',
  remindLead: 'Copy it and paste it into the school’s Zalo group. No pupil is named in it.',
  remindLabel: 'The reminder',
  remind: (classes: string[]) =>
    `Dear homeroom teachers, the school is gathering the list of pupils in hardship for the commune. Still missing: ${classes.join(', ')}. Please open Lá Lành, Classes, mark and send; a class with nobody to mark sends “none”. Please write no pupil’s name into this group.`,
  copy: 'Copy the reminder',
  copied: 'Copied.',
  allSent: 'All classes have sent.',
} satisfies typeof vi
