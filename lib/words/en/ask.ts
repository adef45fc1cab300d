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
  failed: () => 'There is no answer because of an error of ours.',
} satisfies typeof vi
