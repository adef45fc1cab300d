import { SMALL, TCVN3_CAPITAL, TCVN3_SMALL, VNI_SMALL } from './legacy-letters.ts'
import { remembered } from './remembered.ts'
import { weighSpelling } from './vietnamese-syllable.ts'

/**
 * Text typed with the fonts of the years before Unicode (.VnTime: TCVN3, VNI-Times: VNI) arrives
 * as Western letters. Each reading is tried, and the one that spells Vietnamese wins.
 */
export type Encoding = 'unicode' | 'tcvn3' | 'vni'

const TONES = /\u0300|\u0301|\u0303|\u0309|\u0323/g

const TABLES = {
  tcvn3: tableOf((letter, at) => {
    const small = TCVN3_SMALL[at] ?? ''
    const untoned = letter.normalize('NFD').replace(TONES, '').normalize('NFC')
    const capital = TCVN3_CAPITAL[untoned] ?? untoned.toUpperCase()
    return { small, capitals: [letter === untoned ? capital : capital + small] }
  }),
  vni: tableOf((_, at) => {
    const small = VNI_SMALL[at] ?? ''
    const capital = small.toUpperCase()
    // A capital letter may also carry the small mark ("Aù").
    return { small, capitals: [capital, capital.charAt(0) + small.slice(1)] }
  }),
}

/** The text of an old font as Unicode; text already in Unicode comes back as NFC. */
export function convertFrom(encoding: Encoding, text: string): string {
  if (encoding === 'unicode') return text.normalize('NFC')
  const table = TABLES[encoding]
  let out = ''
  for (let at = 0; at < text.length;) {
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
export const possibleEncodings = remembered((text): readonly Encoding[] => {
  if (!/[^\p{ASCII}]/u.test(text)) return []
  if (/[\u0102\u0103\u0110\u0111\u0128-\u01b0\u1ea0-\u1ef9]|\p{M}/u.test(text)) return ['unicode']
  if (!/[\u00a1-\u00ff]/.test(text)) return []
  const weighed = (['unicode', 'tcvn3', 'vni'] as const).map((encoding) => {
    const { words, good } = weighSpelling(convertFrom(encoding, text))
    return { encoding, share: words === 0 ? 0 : good / words }
  })
  const best = Math.max(...weighed.map((each) => each.share))
  return best === 0
    ? ['unicode']
    : weighed.filter((each) => each.share === best).map((each) => each.encoding)
})

/** Capital letters with marks share their bytes with small ones: "TRÇN" reads "TRẦN". */
function capitalsThroughout(word: string): string {
  const plain = word.replace(/[^A-Za-z]/g, '')
  return plain.length > 1 && plain === plain.toUpperCase() ? word.toUpperCase() : word
}

function tableOf(
  spellings: (letter: string, at: number) => { small: string; capitals: string[] },
): Map<string, string> {
  const table = new Map<string, string>()
  ;[...SMALL].forEach((letter, at) => {
    const { small, capitals } = spellings(letter, at)
    for (const capital of capitals) table.set(capital, letter.toUpperCase())
    table.set(small, letter)
  })
  return table
}
