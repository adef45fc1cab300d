import { formatNumber } from '@/lib/words/format'
import type { NotTaken } from '@/lib/lists/left-row'
import type { ListKind } from '@/lib/lists/list-kind'
import type { ListRefusal } from '@/lib/lists/rules'
import type { SenderKind } from '@/lib/lists/sender'
import type { WritingStep } from '@/lib/lists/writing'
import type { intake as vi } from '../vi/intake'
import { lists } from './lists'

const refusals: Record<ListRefusal, (about: string[]) => string> = {
  ...lists.files,
  no_list: () =>
    'No list was found in the file. A list of children needs a row of titles with “Họ và tên” and a birth date, school, class or circumstances; a list of units needs “Tên cơ quan, đơn vị” and the number of children or the level.',
  no_rows: () => 'There is no row below the titles yet. Please check the file.',
  not_found: () => 'This list was not found.',
  not_committed: () => 'This list is not in the ledger, so there is nothing to undo.',
  already_undone: () => 'This list was undone already.',
  undo_too_late: () =>
    'It was written more than a day ago and cannot be undone any more. Put each case right in the ledger.',
  changed_since: (about) =>
    about.length > 0
      ? `Not undone: after the list was written, the ledger changed for ${about.join(', ')}. Put each case right in the ledger.`
      : 'Not undone: after the list was written, the ledger changed for rows of this list.',
  sender_unknown: () => 'The sender you chose was not found. Load the page again and choose anew.',
  already_committed: () =>
    'This list is in the ledger already. Open the page again to see the result.',
  review_changed: () =>
    'The ledger or the list has just changed, so nothing was written. The review below is the newest: look again, then write it.',
  being_written: () => 'This list is being written. Open the page again to see how far it is.',
  writing_failed: () =>
    'The system tried three times and could not write it, so nothing was written. Write it again; if that fails too, tell the administrator.',
  writing_no_room: () =>
    'The server has no room left, so nothing was written. Tell the administrator, then write it again.',
  not_allowed_any_more: () =>
    'Before its turn came, whoever asked for it had lost the right to write lists, so nothing was written. An officer in charge now can look at it again and write it.',
}

const writingSteps: Record<WritingStep, string> = {
  waiting: 'Waiting for its turn',
  checking: 'Checking against the ledger once more',
  children: 'Writing each row',
  schooling: 'Writing schools and classes',
  circumstances: 'Writing circumstances',
  support: 'Writing the support there is already',
  closing: 'Closing the list',
}

const kinds: Record<ListKind, string> = {
  children: 'List of children',
  sponsors: 'List of sponsors',
}

const left: Record<NotTaken, string> = {
  no_name: 'A row without a name cannot be written. Fill in the name and take the file in again.',
  doubtful:
    'It was not certain which child this is, and nobody said so. Take the file in again and choose among the doubtful rows.',
  left_poverty_unknown: 'The household left poverty and the child is not in the ledger.',
  age_unknown:
    'Without a birth date or year it is not known whether the child is under 16. Fill it in and take the file again.',
  left_out: 'The officer chose not to write this row.',
  same_child_twice: 'Another row of the list was written for this child.',
  same_sponsor_twice: 'This unit stands in a row further up in the list.',
}

const senderKinds: Record<SenderKind, string> = {
  school: 'Schools',
  village: 'Villages',
  office: 'Offices that sent one before',
}

export const intake = {
  refusals,
  issues: { file_missing: 'No file was chosen.' },
  kinds,
  title: 'Take lists in',
  lead: 'Lists from schools, villages and units: read the file, hold it against the ledger, write it once.',
  add: 'Take in a new list',
  emptyTitle: 'No list taken in yet',
  emptyText: 'Begin with the commune’s Excel file: the list of children, then the list of units.',
  caption: 'Lists taken in',
  file: 'File',
  kind: 'Kind',
  received: 'Received',
  by: 'By',
  state: 'State',
  counts: 'Result',
  waiting: 'Waiting for review',
  committed: 'In the ledger',
  undone: 'Undone',
  countsOf: (added: string, changed: string, same: string) =>
    `${added} new, ${changed} changed, ${same} the same`,
  steps: ['Choose the file', 'Review', 'Write'],
  stepsLabel: 'Steps of taking a list in',
  newTitle: 'Take in a new list',
  newLead: 'Nothing is written at this step. Columns and the kind of list are recognised.',
  fileField: 'List file',
  fileHint:
    'Excel (.xlsx, .xls), LibreOffice (.ods) or .csv, at most 10 MB and 20,000 rows. Leave headings, totals and signatures as they are: they are passed over.',
  fileTooLarge: 'The file is larger than 10 MB. Split it or remove pictures, then choose again.',
  sender: 'Sender',
  senderHint:
    'The ledger remembers how each sender’s columns are meant: the next file with the same header starts from what you chose.',
  senderUnsaid: 'Not said',
  senderKinds,
  senderName: 'Another sender',
  senderNameHint:
    'Type the name when it cannot be chosen yet, for example: Hội Liên hiệp Phụ nữ xã.',
  read: 'Read the file',
  reading: 'Reading the file…',
  readDone: (rows: number) =>
    `${formatNumber(rows, 'en')} ${rows === 1 ? 'row was' : 'rows were'} read. Please review them before writing.`,
  backToLists: 'Lists taken in',
  understandsTitle: 'What the ledger can read',
  understands: [
    'Lists of children: name, birth date or year, personal ID, village, school, class, circumstances, guardian, present sponsor.',
    'Lists of units: name, kind, number of children, level, form, villages in charge, contact.',
    'A child with a present sponsor in the list is recognised as supported, with the level given.',
  ],
  writing: {
    title: 'The list is being written',
    lead: (file: string, by: string, at: string) => `${file}, sent off by ${by} at ${at}`,
    progress: 'Progress',
    percent: (share: number) => `${share}%`,
    steps: writingSteps,
    rows: (rows: string) => `${rows} rows`,
    stepsTitle: 'Parts of the work',
    isDone: 'done',
    isGoingOn: 'going on',
    again:
      'The last try was cut off and left nothing in the ledger. The system is writing the list from the start.',
    mayLeave:
      'You may close this page: the writing goes on, and the page tells on any device how far it is. Should the server stop in between, it begins anew when it starts again. The ledger changes only when the whole list is written.',
    lookAgain: 'See how far it is',
    chip: (share: number) => `Being written, ${share}%`,
    notWritten: 'The last try came to nothing',
    sent: 'The list is being written. You may close the page; the work goes on.',
  },
  result: {
    children: 'The list of children is in the ledger',
    sponsors: 'The list of units is in the ledger',
    lead: (file: string, at: string) => `${file}, written ${at}`,
    figures: 'What was written',
    new: { children: 'new children', sponsors: 'new units' },
    changed: 'changed',
    same: 'the same',
    left: 'rows not written',
    recognised: 'recognised as supported already',
    proposed: 'proposed, waiting for a decision',
    toProposals: 'See the proposals',
    marked: 'marked as especially difficult',
    createdTitle: 'New in the ledger',
    villages: 'Villages',
    schools: 'Schools',
    sponsorsAdded: 'Units and programmes',
    nothingCreated: 'No new village, school or unit.',
    supportsTitle: 'Existing support recognised',
    supportOf: (children: string) => `${children} children`,
    undoTitle: 'Undo',
    undoLead: (until: string) =>
      `The wrong file? The whole list can be undone until ${until}, as long as nobody changed anything in its rows.`,
    undoWhat: {
      children:
        'New children leave the list, changed ones are as they were, support that was recognised is dropped. New villages, schools and units stay in the ledger. The file can be taken in again.',
      sponsors:
        'New units are dropped, changed ones are as they were. New villages stay in the ledger. The file can be taken in again.',
    },
    undo: 'Undo this list',
    undoDone: 'The list was undone. The ledger is as it was before.',
    undoneTitle: 'A list that was undone',
    undoneLead: (file: string, committed: string, undone: string) =>
      `${file}, written ${committed}, undone ${undone}`,
    undoneNote:
      'This list was undone: what stands below is no longer in the ledger. To write it after all, take the file in again.',
    leftTitle: 'Rows not written',
    leftLead:
      'Download them, put them right in the file and take it in again: what is written stays.',
    leftNone: 'Every row of the list is in the ledger.',
    leftFile: 'Download the rows not written (.xlsx)',
    leftFileName: 'rows-not-written',
    sheet: 'Sheet',
    row: 'Row',
    name: 'Name of child or unit',
    why: 'Reason',
    nameless: 'no name',
    toChildren: 'See the children',
    toAssignments: 'Propose assignments',
    toSponsors: 'See the units',
    another: 'Take in another list',
  },
  left,
} satisfies typeof vi
