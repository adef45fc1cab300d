import { toTCVN3, toVNI } from 'vietnamese-conversion'
import { weighSpelling } from './vietnamese-syllable'

/**
 * Text typed with the fonts of the years before Unicode (.VnTime: TCVN3, VNI-Times: VNI) arrives
 * as Western letters. Each reading is tried, and the one that spells Vietnamese wins.
 */
export type Encoding = 'unicode' | 'tcvn3' | 'vni'

const LETTERS =
  'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ' +
  'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ'

const TABLES: Record<Exclude<Encoding, 'unicode'>, Map<string, string>> = {
  tcvn3: tableOf((letter) => [toTCVN3(letter, 'unicode')]),
  vni: tableOf((letter) => vniSpellings(letter)),
}

/** The text of an old font as Unicode; text already in Unicode comes back as NFC. */
export function convertFrom(encoding: Encoding, text: string): string {
  if (encoding === 'unicode') return text.normalize('NFC')
  const table = TABLES[encoding]
  let out = ''
  for (let at = 0; at < text.length; ) {
    const pair = table.get(text.slice(at, at + 2))
    out += pair ?? table.get(text.charAt(at)) ?? text.charAt(at)
    at += pair === undefined ? 1 : 2
  }
  return out.replace(/[\p{L}\p{M}]+/gu, capitalsThroughout).normalize('NFC')
}

/**
 * Which encodings the text may be in, best first; empty when it is plain ASCII and says nothing.
 * One answer is certain; several are equally good and only the neighbours can tell.
 */
export function possibleEncodings(text: string): Encoding[] {
  if (!/[^\x00-\x7f]/.test(text)) return []
  if (/[\u0102\u0103\u0110\u0111\u0128-\u01b0\u0300-\u0323\u1ea0-\u1ef9]/.test(text)) return ['unicode']
  if (!/[\u00a1-\u00ff]/.test(text)) return []
  const weighed = (['unicode', 'tcvn3', 'vni'] as const).map((encoding) => {
    const { words, good } = weighSpelling(convertFrom(encoding, text))
    return { encoding, share: words === 0 ? 0 : good / words, odd: words - good }
  })
  const best = Math.max(...weighed.map((each) => each.share))
  return best === 0
    ? ['unicode']
    : weighed.filter((each) => each.share === best).map((each) => each.encoding)
}

/** Capital letters with marks share their bytes with small ones: "TRÇN" reads "TRẦN". */
function capitalsThroughout(word: string): string {
  const plain = word.replace(/[^A-Za-z]/g, '')
  return plain.length > 1 && plain === plain.toUpperCase() ? word.toUpperCase() : word
}

function tableOf(spellings: (letter: string) => string[]): Map<string, string> {
  const table = new Map<string, string>()
  for (const letter of LETTERS) {
    for (const spelling of spellings(letter)) {
      if (!table.has(spelling)) table.set(spelling, letter)
    }
  }
  return table
}

/** The package misspells ỷ and ỹ; a capital may also carry the small mark. */
function vniSpellings(letter: string): string[] {
  const own: Record<string, string> = { ỷ: 'yû', ỹ: 'yõ', Ỷ: 'YÛ', Ỹ: 'YÕ' }
  const usual = own[letter] ?? toVNI(letter, 'unicode')
  const mark = usual.charAt(1)
  return mark === '' ? [usual] : [usual, usual.charAt(0) + mark.toLowerCase()]
}
