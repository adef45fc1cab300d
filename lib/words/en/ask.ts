import type { ask as vi } from '../vi/ask'

export const ask = {
  what_missing: (known) => `Say what to ask: ${known}.`,
  what_unknown: (what, known) => `There is no question “${what}”. The questions: ${known}.`,
  file_missing: () => 'Say which file to read.',
  file_not_found: (path) => `The file “${path}” was not found.`,
  not_json: () => 'This file is no JSON in UTF-8.',
  no_children: () => 'This file has no list “children”.',
  id_missing: (place) => `Child number ${place} has no “id”.`,
  name_missing: (place) => `Child number ${place} has no “fullName”.`,
  id_repeated: (id) => `Several children have one “id”: ${id}.`,
  too_many_children: (most) => `The list has more than ${most} children.`,
  field_unreadable: (path: string) => `“${path}” of the file cannot be read.`,
  same_child_twice: (id: string) => `Several children have the same id: ${id}.`,
  same_sponsor_twice: (id: string) => `Several sponsors have the same id: ${id}.`,
  fixed_unknown_sponsor: (id: string) =>
    `A child is kept for a sponsor that is not in the list: ${id}.`,
  fixed_twice: (id: string) => `Child ${id} is kept for two sponsors.`,
  fixed_and_excluded: (id: string) => `Child ${id} is both kept for and barred from one sponsor.`,
  failed: () => 'There is no answer because of an error of ours.',
} satisfies typeof vi
