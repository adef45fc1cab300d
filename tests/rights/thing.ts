/**
 * What a door can be about, and the states in which such a thing can stand. A thing without states is
 * always treated alike.
 */
export const THINGS = {
  /** a child with a unit */
  child: [],
  /** a child of the list without a unit and without a proposal */
  'waiting child': [],
  /** a child that somebody proposed, by the proposal */
  'proposed child': ['to verify', 'to decide', 'returned', 'accepted', 'refused'],
  /** a class that takes pupils */
  'class of a school': [],
  /** what a teacher sent of the own class */
  'proposal of a class': ['to verify', 'answered'],
  /** the file of a paper in a child's file */
  paper: ['of a proposal', 'of the office', 'evidence', 'taken out'],
  /** two files that may be one child, the lesser id first */
  'pair of files': ['alike', 'told apart'],
  /** one file closed into another */
  merger: ['living', 'undone'],
  /** the time in which a unit supports a child */
  term: [],
  /** a child kept for a sponsor */
  hold: [],
  /** an approved assignment, by its term, and its minutes */
  'assigned term': ['unsigned', 'signed'],
  /** a term that may end today, and one that was ended this morning */
  'ending term': [],
  'ended term': [],
  /** the scan of signed minutes */
  'minutes scan': ['sent by the unit', 'taken by the office', 'taken back'],
  sponsor: [],
  /** a unit that promised more children than it has */
  'promising unit': [],
  /** whom to ask for at a unit */
  'contact of a unit': ['asked for', 'left'],
  /** a safeguarding agreement of a unit, and its scan */
  agreement: ['in force', 'replaced', 'ended'],
  'agreement scan': [],
  /** a sponsor with givers of its own, a child it supports that one of them carries, and a giver who carries nobody */
  programme: [],
  'carried child': [],
  'giver at rest': [],
  /** what somebody did to win a unit */
  'step of a unit': ['standing', 'reversed'],
  /** a unit for which no child was ever proposed */
  'unit to be won': [],
  /** a unit that has not said whether it may be named */
  'unit to be named': [],
  'consent to be named': ['standing', 'withdrawn'],
  /** a draft of proposals for the whole list, of the officer who looks */
  draft: [],
  proposal: ['to review', 'to decide', 'returned', 'approved', 'refused'],
  payment: ['standing', 'reversed'],
  voucher: ['sent by the unit', 'taken by the office'],
  list: ['read', 'committed', 'just committed', 'undone'],
  'file of a list': [],
  plan: ['to review', 'to decide', 'returned', 'replaced', 'approved', 'issued'],
  direction: [
    'waits for the officer',
    'answered by the officer',
    'closed by the officer',
    'waits for the head',
  ],
  /** an offer of help from the public page */
  offer: ['received', 'in hand', 'answered', 'declined', 'spam', 'taken up', 'forgotten'],
  round: ['open', 'closed'],
  'asked place': ['to answer', 'answered', 'closed'],
  village: [],
  school: [],
  /** a school with pupils of last year, whose new year nobody has opened */
  'school to open': [],
  /** a school's new year that was opened and can be undone */
  'opened year': [],
  /** a pupil of whom nobody knows where it is this year */
  'pupil asked about': [],
  'school year': [],
  class: [],
  person: [],
  'held role': [],
} as const satisfies Record<string, readonly string[]>

export type Thing = keyof typeof THINGS
export type StateOf<Of extends Thing> = (typeof THINGS)[Of][number]
