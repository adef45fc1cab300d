import type { Chance } from './chance'

const NEIGHBOURS: Readonly<Record<string, string>> = {
  ...{ q: 'wa', w: 'qes', e: 'wrd', r: 'etf', t: 'ryg', y: 'tuh', u: 'yij', i: 'uok', o: 'ipl' },
  ...{ p: 'ol', a: 'qsz', s: 'awdx', d: 'sefc', f: 'drgv', g: 'fthb', h: 'gyjn', j: 'hukm' },
  ...{ k: 'jil', l: 'ko', z: 'ax', x: 'zsc', c: 'xdv', v: 'cfb', b: 'vgn', n: 'bhm', m: 'nj' },
}
const TONES: Readonly<Record<string, string>> = {
  ...{ '\u0301': 's', '\u0300': 'f', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' },
}
const QUALITIES: Readonly<Record<string, string>> = {
  ...{ â: 'aa', ê: 'ee', ô: 'oo', ă: 'aw', ơ: 'ow', ư: 'uw', đ: 'dd' },
}
const MARK = /[\u0301\u0300\u0309\u0303\u0323]/g

/** One wrong movement on the keys: another letter, one too few, one twice, or two changed. */
export function mistyped(name: string, chance: Chance): string {
  const letters = [...name.normalize('NFC')]
  const places = letters.flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []))
  const at = chance.oneOf(places)
  const letter = letters[at] ?? ''
  const next = letters[at + 1] ?? ''
  switch (chance.below(4)) {
    case 0: {
      const near = NEIGHBOURS[withoutMarks(letter).toLowerCase()] ?? 'n'
      letters[at] = near.charAt(chance.below(near.length))
      break
    }
    case 1:
      letters[at] = ''
      break
    case 2:
      letters[at] = letter + letter.toLowerCase()
      break
    default:
      if (!/\p{L}/u.test(next)) return mistyped(name, chance)
      letters[at] = next
      letters[at + 1] = letter
  }
  const written = letters.join('')
  return written.split(' ').length === name.split(' ').length && !/ {2}|^ | $/.test(written)
    ? written
    : mistyped(name, chance)
}

/** The keys of Telex where the machine did not turn them into marks: one word or the whole name. */
export function telexOf(name: string, chance: Chance): string {
  const words = name.split(' ')
  const only = chance.happens(0.5) ? chance.below(words.length) : null
  return words.map((word, at) => (only === null || only === at ? keysOf(word) : word)).join(' ')
}

function keysOf(word: string): string {
  const tone = (word.normalize('NFD').match(MARK) ?? []).map((mark) => TONES[mark] ?? '').join('')
  const plain = word.normalize('NFD').replace(MARK, '').normalize('NFC')
  return (
    plain.replace(/[âêôăơưđ]/giu, (letter) => {
      const keys = QUALITIES[letter.toLowerCase()] ?? letter
      return letter === letter.toLowerCase() ? keys : keys.charAt(0).toUpperCase() + keys.slice(1)
    }) + tone
  )
}

export function withoutMarks(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
}

const OTHER_SPELLINGS: readonly [string, string][] = [
  ...(
    [
      ['òa', 'oà'],
      ['óa', 'oá'],
      ['ủy', 'uỷ'],
      ['úy', 'uý'],
      ['ùy', 'uỳ'],
    ] as const
  ).map(([a, b]): [string, string] => [a, b]),
  ...(
    [
      ['Mỹ', 'Mĩ'],
      ['My', 'Mi'],
      ['Ly', 'Li'],
      ['Vy', 'Vi'],
      ['Quý', 'Quí'],
    ] as const
  ).map(([a, b]): [string, string] => [a, b]),
  ...(
    [
      ['Lý', 'Lí'],
      ['Kỳ', 'Kì'],
    ] as const
  ).map(([a, b]): [string, string] => [a, b]),
]

/** The same name by the other rule of spelling; unchanged where there is none. */
export function spelledOtherwise(name: string): string {
  return OTHER_SPELLINGS.reduce((text, [one, other]) => text.replaceAll(one, other), name)
}
