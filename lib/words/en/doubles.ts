import type { DoubleReason } from '@/lib/children/double-reasons'
import type { Likelihood } from '@/lib/children/doubles'
import type {
  DistinctionRefusal,
  MergedFact,
  MergerRefusal,
  MergerReversalRefusal,
} from '@/lib/children/merger'
import type { doubles as vi } from '@/lib/words/vi/doubles'

const reasons: Record<DoubleReason, string> = {
  same_personal_id: 'Same personal ID',
  personal_id_slip: 'Personal IDs one digit apart',
  same_name: 'Same name',
  name_marks_lost: 'One name is written without marks',
  name_marks: 'Names differ in marks only',
  name_sound: 'Names that sound alike',
  name_slip: 'Names one letter apart',
  name_shortened: 'One name is abbreviated',
  name_word_missing: 'One name lacks a word',
  name_order: 'The words of the name are turned round',
  name_spaces: 'Names differ in spaces only',
  same_birth_day: 'Same date of birth',
  birth_day_month_turned: 'Day and month of birth turned round',
  birth_slip: 'Dates of birth one digit apart',
  birth_near: 'Dates of birth close to each other',
  same_birth_year: 'Same year of birth',
  same_village: 'Same village',
  same_guardian: 'Same guardian',
  guardian_near: 'Guardians with nearly the same name',
  other_personal_id: 'Different personal IDs',
  parents_personal_id: 'Both carry the number of a parent',
  rival_given: 'Different given name',
  rival_middle: 'Different middle name',
  rival_family: 'Different family name',
  other_name: 'Different name',
  other_birth: 'Different date of birth',
  other_sex: 'Different sex',
  other_village: 'Different village',
  other_guardian: 'Different guardian',
}

const likelihoods: Record<Likelihood, string> = {
  certain: 'Almost certainly one child',
  likely: 'Very likely one child',
  possible: 'Possibly one child',
  slight: 'Hardly one child',
}

const facts: Record<MergedFact, string> = {
  birth: 'date of birth',
  sex: 'sex',
  personal_id: 'personal ID',
  moet_id: 'school ID of the ministry',
  village: 'village',
  guardian_name: 'guardian',
  guardian_phone: 'phone of the guardian',
  note: 'note',
  circumstance: 'circumstances',
  marking: 'especially difficult marking',
  enrolment: 'school',
}

const refusals: Record<
  MergerRefusal | MergerReversalRefusal | DistinctionRefusal,
  (about: string[]) => string
> = {
  not_found: () => 'This file or merger was not found.',
  closed_already: () => 'One of the two files has been merged into another already.',
  changed_meanwhile: () =>
    'Somebody has just changed a file. Open the page again, look at it as it is now, then merge.',
  both_supported: ([kept = '', closed = '']) =>
    `Both ${kept} and ${closed} have a sponsor. End the assignment of one file first, then merge that file into the other.`,
  closed_supported: ([, closed = '']) =>
    `${closed} has a sponsor and cannot be closed. Keep ${closed}, or end the assignment first.`,
  closed_proposed: ([, closed = '']) =>
    `${closed} has a proposal of assignment that waits for a decision. Keep ${closed}, or wait until it is decided.`,
  closed_held: ([, closed = '']) =>
    `${closed} is kept for a sponsor. Keep ${closed}, or give the child free first.`,
  kept_not_accepted: ([kept = '', closed = '']) =>
    `${kept} is not on the list yet and ${closed} is. Keep ${closed}.`,
  reversed_already: () => 'This merger has been undone already.',
  number_taken: () =>
    'The personal ID of the closed file now belongs to another child. Look at that number first.',
  told_already: () => 'These two files are recorded as two children already.',
  not_told: () => 'These two files are not recorded as two children.',
}

export const doubles = {
  reasons,
  likelihoods,
  facts,
  refusals,
  title: 'Possible duplicates',
  lead: 'Each child should have one file. Look at each pair and merge it if it is one child.',
  count: (count) =>
    count === 1
      ? '1 pair of files may be one child.'
      : `${count} pairs of files may be one child each.`,
  see: 'See these pairs',
  none: 'No pair of files is left to look at',
  noneText: 'When a new file resembles one that is there, the pair will appear here.',
  more: (count) => `${count} more ${count === 1 ? 'pair' : 'pairs'}. Settle the ones above first.`,
  pair: (one, other) => `${one} and ${other}`,
  agrees: 'Agrees',
  differs: 'Differs',
  different: 'different',
  hintWith: (codes) => `May be the same child as ${codes}.`,
  compare: 'Compare and merge',
  notDouble: 'Not a duplicate: two children',
  told: (one, other) =>
    `${one} and ${other} are recorded as two children. You will not be asked again.`,
  toldBefore: 'These two files are recorded as two children.',
  askAgain: 'Ask about this pair again',
  askedAgain: 'This pair of files will be asked about again.',
  toldBy: (name, day) => `recorded by ${name} on ${day}`,
  kept: 'File to keep',
  closed: 'File to close',
  swap: (code) => `The other way: keep ${code}`,
  mergeTitle: 'Merge into one file',
  mergeLead: (kept, closed) =>
    `${closed} will leave the list, and opening ${closed} will show ${kept}. The history of both is kept. It can be undone at any time.`,
  take: (kept) => `What ${kept} lacks, from the other file`,
  nothingToTake: (kept) => `${kept} lacks nothing that the other file has.`,
  reason: 'Reason',
  optional: 'optional',
  merge: (kept) => `Merge, keep ${kept}`,
  merged: (kept, closed) => `${closed} is merged into ${kept}.`,
  mergedFiles: 'Files merged into this one',
  mergedBy: (name, day) => `merged by ${name} on ${day}`,
  taken: (taken) => `Taken over: ${taken}`,
  nothingTaken: 'Nothing was taken over.',
  undo: 'Undo the merger',
  undoLead: (code) => `${code} returns to the list as before the merger.`,
  undoReason: 'Why it is undone',
  undone: (code) => `Undone: ${code} is as it was before.`,
  supportedBy: (names) => `Supported by ${names}`,
  waitsForDecision: 'An assignment is proposed',
  notAccepted: 'Not on the list yet',
} satisfies typeof vi
