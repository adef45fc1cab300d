import type { Words } from '../words'

const outcomes = {
  next_class: 'Moved up',
  repeats: 'Repeats the year',
  placed: 'Put in a class',
  other_school: 'To another school',
  elsewhere: 'At a school outside this ledger',
  left_school: 'Left school',
  moved_away: 'Moved away',
  turned_sixteen: 'Turned sixteen',
  finished: 'Finished school',
}
const year = (start: number) => `${start} – ${start + 1}`

/** September: classes go up, pupils change school, leavers are asked about. */
export const schooling = {
  refusals: {
    not_found: () => 'This school or child is no longer in the ledger. Open the page again.',
    opened_already: () => 'The school has changed to this year already. Open the page again.',
    changed_meanwhile: ([code]) =>
      code
        ? `Somebody has just answered about ${code}. Open the page again.`
        : 'The classes or pupils have just changed. Open the page again and go on.',
    nothing_to_open: () => 'The school has no classes and no pupils to move up.',
    unknown_place: () => 'The chosen school or class is no longer in the ledger. Choose again.',
    not_sixteen: ([code = '']) => `${code} is not sixteen yet. Choose another answer.`,
    undone_already: () => 'This change of year was undone already.',
    followed: () =>
      'It cannot be undone: a pupil has changed class, there is a newer answer, or somebody is in a new class. Put single pupils right below.',
    nothing_said: () => 'Nothing was answered about any pupil.',
  },
  outcomes,
  choices: {
    elsewhere: outcomes.elsewhere,
    left_school: outcomes.left_school,
    moved_away: outcomes.moved_away,
    turned_sixteen: outcomes.turned_sixteen,
    finished: outcomes.finished,
    repeats: outcomes.repeats,
    ask_later: 'Not known, ask later',
  },
  title: 'New school year',
  lead: (start) =>
    `School year ${year(start)}: each school moves its classes up, then answers where the others are.`,
  titleOf: (school) => `New school year: ${school}`,
  leadOf: (start) => `School year ${year(start)}`,
  back: 'New school year',
  schools: 'Schools',
  none: 'No child goes to school yet',
  noneText: 'Schools stand here once the ledger has children with a school and a class.',
  open: 'Open',
  toOpen: 'Not changed yet',
  opened: (by, on) => `Changed on ${on} by ${by}`,
  isOpened: 'Changed',
  counts: {
    inClass: (count) => `${count} in a class`,
    unplaced: (count) => `${count} without a class`,
    unknown: (count) => `${count} not known`,
    gone: (count) => `${count} at no school of the ledger any more`,
  },
  leavers: 'Said to have moved away or turned sixteen',
  leaversLead: 'These children are still on the list. Open the file to take them off it.',
  leaver: (school, outcome) => [outcome, school].filter(Boolean).join(' · '),
  takeOff: 'Take off the list',
  review: {
    title: 'Look through and change',
    lead: 'Everything is chosen from last year’s classes. Change only what differs.',
    partly: (count) => `${count} of the school’s pupils have a class this year and are not below.`,
    classTitle: (name) => `Class ${name}`,
    noClass: 'Class not known',
    pupils,
    nobody: 'No child of the ledger',
    to: (name) => `Class ${name} becomes class`,
    then: (name) => `Pupils of class ${name} go to`,
    leaves: 'The last class of its level: pupils leave the school.',
    stays: 'Still at the school, class to be known later.',
    follow: (name) => `With the class: to ${name}`,
    followOut: 'With the class: to the chosen school',
    followUnplaced: 'Still at the school',
    choiceOf: (code) => `Child ${code}`,
    born: (born) => `born ${born}`,
    exceptions: 'Single pupils',
    first: 'New first classes',
    firstHint: 'Separated by commas, such as 1A, 1B. Leave empty if there are none.',
    otherSchools: 'To the school',
    others: 'At no school of the ledger any more',
    submit: (start) => `Change to school year ${year(start)}`,
    done: (placed, askLater) =>
      askLater === '0'
        ? `The year has changed: ${pupils(placed)}.`
        : `The year has changed: ${pupils(placed)}; ${askLater} to be asked about later.`,
    nothing: 'Nobody is left to move up with a class',
    nothingText: 'The ledger has no class and no pupil of this school in last school year.',
  },
  asked: {
    title: (count, start) => `${pupils(count)} of whom nobody knows the school in ${year(start)}`,
    lead: 'Answer for one or several at once. Leave those nobody knows of as they are.',
    nobody: (start) => `Everybody’s school in ${year(start)} is known.`,
    last: (name, start) =>
      name === '' ? `In ${year(start)}: class not known` : `In ${year(start)}: class ${name}`,
    unplaced: 'At the school, without a class yet',
    answerOf: (code) => `Where is child ${code}`,
    later: 'Not known',
    ownClasses: 'Classes of the school',
    inClass: (name) => `Class ${name}`,
    noClassYet: 'At the school, class later',
    submit: 'Record the answers',
    done: (count) => `Answers about ${pupils(count)} recorded.`,
  },
  undo: {
    title: 'Undo this change of year',
    lead: 'Pupils are where they were before; the classes made go away. Only while nobody has done anything since.',
    submit: 'Undo the change of year',
    done: 'The change of year is undone. Pupils are where they were.',
  },
} satisfies Words['schooling']

function pupils(count: string): string {
  return `${count} ${count === '1' ? 'pupil' : 'pupils'}`
}
