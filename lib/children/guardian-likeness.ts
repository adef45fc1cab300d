import { compareNames } from '@/lib/people/name-likeness'
import { nameInWords, nameWord, type NameInWords } from '@/lib/people/name-words'

/** The guardians a file names (người chăm sóc): "Lê Văn A - Trần Thị B" are two. */
export function guardiansIn(written: string | null, wordOf = nameWord): readonly NameInWords[] {
  if (written === null) return []
  return written
    .slice(0, 300)
    .split(/[,;/&+\n]|\s[-–]\s|\s(?:và|va)\s/u)
    .map((name) => nameInWords(name, wordOf))
    .filter(({ words }) => words.length > 0)
}

/**
 * Whether two files name a guardian in common. Mother in one and father in the other is usual, so
 * that different guardians say little; 500 guardians must be asked until two have one name.
 */
export type GuardianLikeness = { kind: 'same' | 'near' | 'other' | 'unknown'; bits: number }

export function compareGuardians(
  one: readonly NameInWords[],
  other: readonly NameInWords[],
): GuardianLikeness {
  if (one.length === 0 || other.length === 0) return { kind: 'unknown', bits: 0 }
  let found: GuardianLikeness = { kind: 'other', bits: -2 }
  for (const first of one) {
    for (const second of other) {
      const likeness = compareNames(first, second)
      if (likeness.kind === 'same' && first.words.length > 1) return { kind: 'same', bits: 9 }
      const bits = 'bits' in likeness ? (likeness.bits >= 5 ? 6 : 4) : found.bits
      if (bits > found.bits) found = { kind: 'near', bits }
    }
  }
  return found
}
