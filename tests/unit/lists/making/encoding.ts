import { SMALL, TCVN3_CAPITAL, TCVN3_SMALL, VNI_SMALL } from '@/lib/lists/legacy-letters'

const TONES = /\u0300|\u0301|\u0303|\u0309|\u0323/g

/** Text as a typist with a .VnTime font left it. */
export function inTcvn3(text: string): string {
  return letterByLetter(
    text,
    (small, at) => TCVN3_SMALL[at] ?? small,
    (small, at) => {
      const untoned = small.normalize('NFD').replace(TONES, '').normalize('NFC')
      const capital = TCVN3_CAPITAL[untoned] ?? untoned.toUpperCase()
      return small === untoned ? capital : capital + (TCVN3_SMALL[at] ?? '')
    },
  )
}

/** Text as a typist with a VNI-Times font left it. */
export function inVni(text: string): string {
  return letterByLetter(
    text,
    (small, at) => VNI_SMALL[at] ?? small,
    (small, at) => (VNI_SMALL[at] ?? small).toUpperCase(),
  )
}

/** Bytes of Windows-1258: base letters with their hats, tones as marks of their own. */
export function inWindows1258(text: string): Buffer {
  const bytes = new Map(
    Array.from(
      { length: 256 },
      (_, byte) => [new TextDecoder('windows-1258').decode(Buffer.from([byte])), byte] as const,
    ),
  )
  const parts: number[] = []
  for (const letter of text.normalize('NFC')) {
    const whole = bytes.get(letter)
    if (whole !== undefined) {
      parts.push(whole)
      continue
    }
    const tone = letter.normalize('NFD').match(TONES)?.[0] ?? ''
    const base = letter.normalize('NFD').replace(TONES, '').normalize('NFC')
    for (const each of [base, tone]) parts.push(bytes.get(each) ?? 0x3f)
  }
  return Buffer.from(parts)
}

function letterByLetter(
  text: string,
  small: (letter: string, at: number) => string,
  capital: (letter: string, at: number) => string,
): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      const at = [...SMALL].indexOf(letter)
      if (at >= 0) return small(letter, at)
      const lower = [...SMALL].indexOf(letter.toLowerCase())
      return lower >= 0 ? capital(letter.toLowerCase(), lower) : letter
    })
    .join('')
}
