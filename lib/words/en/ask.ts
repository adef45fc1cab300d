import type { ask as vi } from '../vi/ask'

export const ask = {
  what_missing: (known) => `Say what to ask: ${known}.`,
  what_unknown: (what, known) => `There is no question “${what}”. The questions: ${known}.`,
  file_missing: () => 'Say which file to read.',
  file_not_found: (path) => `The file “${path}” was not found.`,
  failed: () => 'There is no answer because of an error of ours.',
} satisfies typeof vi
