import { tidyName } from '@/lib/people/full-name'

/** "1. Lê Bình", "2) Lê Bình": a number that has its own column elsewhere. */
const NUMBERED = /^\d{1,4}\s*[.)/:-]\s*(?=\p{L})/u
/** "Cháu Lê Bình", "Em: Trần Chi": how a child is spoken of, before a name of two words at least. */
const ADDRESSED = /^(?:em|cháu|bé|trẻ)(?:\s*:\s*|\s+(?=\p{L}+\s+\p{L}+))/iu

/**
 * A name from a list as the ledger keeps it: NFC, one space between words; a name typed all in
 * capitals or all in small letters gets a capital for each word. Nothing else of it is changed.
 */
export function readPersonName(written: string): string | null {
  const name = tidyName(written)
    .replace(NUMBERED, '')
    .replace(ADDRESSED, '')
    .replace(/^[\s.,;:*•–-]+|[\s,;:*]+$/gu, '')
  if (name === '' || !/\p{L}/u.test(name)) return null
  const letters = name.replace(/[^\p{L}]/gu, '')
  const single = letters === letters.toUpperCase() || letters === letters.toLowerCase()
  return single && letters.length > 1 ? name.split(' ').map(capitalised).join(' ') : name
}

/** "BH'NƯỚCH" → "Bh'nướch", "K'BRỂU" → "K'Brểu": one letter before the mark starts a word of its own. */
export function capitalised(word: string): string {
  const lower = word.toLowerCase()
  const start = lower.search(/\p{L}/u)
  if (start < 0) return word
  const first = lower.slice(0, start) + lower.charAt(start).toUpperCase() + lower.slice(start + 1)
  return first
    .replace(/^(\p{L}['’])(\p{L})/u, (_, own: string, next: string) => own + next.toUpperCase())
    .replace(/-(\p{L})/gu, (_, next: string) => `-${next.toUpperCase()}`)
}
