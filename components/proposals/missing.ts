import type { PaperKind } from '@/lib/children/proposal'
import type { Words } from '@/lib/words/words'

/** The papers that are still to be asked for, in one sentence. */
export function missingOf(kinds: readonly PaperKind[], words: Words['proposals']): string {
  return words.missingPapers(kinds.map((kind) => words.papers[kind].toLowerCase()).join(', '))
}
