/**
 * One piece of a document's body. Numbers are not written by the author: parts are counted I, II…,
 * headings 1, 2… inside a part, items 1, 2… inside a list.
 */
export type BodyPiece =
  | { kind: 'part'; text: string }
  | { kind: 'heading'; text: string; remark?: string }
  | { kind: 'item'; text: string }
  | { kind: 'dash'; text: string }
  | { kind: 'paragraph'; text: string }

const ROMAN = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

/** A piece with its number written out, ready to be set. */
export type NumberedPiece = {
  kind: BodyPiece['kind']
  text: string
  /** Plain words that follow a bold heading on its line. */
  remark: string
}

/** The pieces with their numbers; the last one ends with the decree's closing sign `./.` */
export function numberPieces(pieces: readonly BodyPiece[], endSign: string): NumberedPiece[] {
  let part = 0
  let heading = 0
  let item = 0
  return pieces.map((piece, index) => {
    if (piece.kind === 'part') [part, heading] = [part + 1, 0]
    if (piece.kind === 'heading') heading += 1
    item = piece.kind === 'item' ? item + 1 : 0
    const end = index === pieces.length - 1 ? endSign : ''
    return {
      kind: piece.kind,
      text: `${markOf(piece.kind, { part, heading, item })}${piece.text}${end}`,
      remark: piece.kind === 'heading' ? (piece.remark ?? '') : '',
    }
  })
}

/** Roman numeral of a whole number from 1 to 3999. */
export function romanOf(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) {
    throw new RangeError(`No Roman numeral for ${value}`)
  }
  let rest = value
  let numeral = ''
  for (const [sign, worth] of ROMAN) {
    numeral += sign.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return numeral
}

function markOf(kind: BodyPiece['kind'], at: { part: number; heading: number; item: number }) {
  switch (kind) {
    case 'part':
      return `${romanOf(at.part)}. `
    case 'heading':
      return `${at.heading}. `
    case 'item':
      return `${at.item}. `
    case 'dash':
      return '- '
    case 'paragraph':
      return ''
  }
}
