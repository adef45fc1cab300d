import type { drafts as vi } from '../vi/drafts'

export const drafts = {
  refusals: {
    not_found: () =>
      'This draft is no longer there, or a child or unit is not part of it. Open the page again.',
    nobody_waits: () => 'No child is waiting, so there is nothing to propose.',
    no_room: () =>
      'No unit has room for another child. Record how many children units promise and try again, or choose units by hand in the table below.',
    changed_elsewhere: () =>
      'This draft was just changed in another window. Open the page again to see the latest and go on.',
    matching_too_long: () =>
      'The computation took too long and was stopped; nothing was recorded. Try again when the computer is less busy, or choose units by hand under Assignments.',
    matching_failed: () =>
      'The computation did not succeed this time; nothing was recorded. Try again, or choose units by hand under Assignments.',
  },
  issues: {
    kept_and_barred: 'This line keeps and bars the same unit. Take one of the two back.',
  },
  priorities: {
    difficult: 'Especially difficult',
    high: 'Otherwise high priority',
    middle: 'Middle priority',
    usual: 'Usual priority',
  },
  left: {
    no_room: 'No unit has room for another child.',
    barred: 'Every unit with room is barred for this child.',
    others_first:
      'Units with room are full: children of a higher priority, or further up in the list, came before.',
    left_by_hand: 'You left this child for later.',
    unit_barred:
      'The unit chosen is barred. Choose another, or press “Run again” to have one found.',
  },

  title: 'Propose the whole list',
  lead: 'The computer finds the best assignment for every child waiting: the most children of high priority with a unit, then brothers and sisters together, a unit in charge of the village or school, an even load, a former unit. What it finds is a draft for you to look through and change before it is sent.',
  start: 'Propose the whole list',
  working: 'Working it out…',
  byHand: 'Or choose a unit for each child in the table below.',
  mine: 'Your drafts',
  open: 'Open',
  draftedAt: (at: string) => `Draft of ${at}`,
  placedOf: (placed: string, waiting: string) => `${placed}/${waiting} children with a unit`,
  sentOf: (sent: string) => `${sent} sent`,
  made: (placed: string, waiting: string) =>
    `Draft made: ${placed}/${waiting} children have a unit. Nothing is sent yet.`,
  saved: 'Draft saved.',

  pageTitle: 'Draft for the whole list',
  pageLead: (at: string) => `Made ${at}. Only you see it; nobody looks at it until it is sent.`,
  back: 'Assignments',
  compare: 'Compare with another draft',

  movedTitle: 'The ledger has changed since this draft was made',
  gone: (codes: string) => `No longer waiting, so they cannot be sent: ${codes}.`,
  came: (count: string) => `${count} children wait who are not in this draft.`,
  heldMoved: (codes: string) =>
    `Kept for a unit since, for another one, or for none any more: ${codes}.`,
  unitsMoved: (names: string) => `Promise, load or places have changed: ${names}.`,
  movedHint:
    'Press “Run again” to work from the ledger as it is; lines kept and units barred stay so.',
  unitGone: 'a unit that is no longer in the ledger',

  figuresTitle: 'Result',
  proven: 'Proven: nothing better is possible',
  notProven:
    'The number of children with a unit is proven to be the highest; the rest may be a little higher',
  aim: 'Aim',
  asFound: 'Found',
  asChanged: 'As changed',
  atBest: 'At best',
  covered: (priority: string) => `${priority}: children with a unit`,
  siblingPairs: 'Pairs of siblings with one unit',
  nearby: 'Children whose unit is in charge of their village or school',
  largestLoad: 'Heaviest load against the promise',
  loadOf: (unit: string, has: string, promised: string) => `${unit}: ${has}/${promised}`,
  noLoad: 'none yet',
  continued: 'Children back with a former unit',

  linesTitle: 'Child by child',
  all: 'All',
  leftOut: 'Without a unit',
  leftNone: 'Every child has a unit',
  leftNoneText: 'Nobody is left out of this draft.',
  unitFor: (child: string) => `Unit for ${child}`,
  nobody: 'Leave for later',
  why: (reasons: string) => `Because: ${reasons}`,
  changedByHand: (found: string) => `Changed by you; found was: ${found}`,
  foundNobody: 'no unit',
  keep: 'Keep when run again',
  bar: (unit: string) => `Not to ${unit}`,
  sent: (unit: string) => `Sent: ${unit}`,
  notWaiting: 'No longer waiting, cannot be sent from this draft',
  offList: (code: string) => `${code} – no longer on the list`,
  lineOf: (code: string) => `Line of child ${code}`,
  handHint: 'Lines changed by hand are kept as well when you run again.',
  save: 'Save draft',
  again: 'Run again',
  toCheck: 'Save and check before sending',
  nothingOpen: 'No line is left to change',
  nothingOpenText: 'Every line of this draft is sent or no longer waiting.',

  checkTitle: 'Check before sending',
  checkLead:
    'Untick what should not go yet; it stays in the draft. Notes are for you to know and stop nothing.',
  backToDraft: 'The draft',
  sendLine: (child: string, unit: string) => `${child} → ${unit}`,
  onlyDifficult: 'Only the especially difficult',
  warned: (count: string) => `${count} lines with notes`,
  warnedKind: (warning: string, count: string) => `${warning}: ${count}`,
  noWarning: 'No line has a note.',
  unitsTitle: 'Children of each unit if this page is sent',
  unitLoad: (now: string, after: string, promised: string) =>
    `Now ${now} · once approved ${after} · promised ${promised}`,
  nothingToSend: 'No line to send yet',
  firstOf: (shown: number, all: number) => `${shown} of ${all} children can be sent at once`,
  firstOfText:
    'Below are those who come first. Once they are sent, open this page again for the others.',
  nothingToSendText: 'Go back to the draft and choose a unit for at least one child.',
  send: 'Send to the office head',

  compareTitle: 'Compare two drafts',
  compareLead: 'Which children have another unit in the later draft, and how the aims differ.',
  compareWith: 'Compare with',
  compareNow: 'Compare',
  compareNone: 'There is no other draft to compare with',
  compareNoneText: 'Keep or bar some lines, run this draft again, then compare the two.',
  before: 'Earlier draft',
  after: 'This draft',
  draftNamed: (name: string, at: string) => `${name} made ${at}`,
  differTitle: (count: string) => `${count} children have another unit`,
  sameTitle: 'Both drafts give every child the same unit',
  notInDraft: 'not in the draft',
} satisfies typeof vi
