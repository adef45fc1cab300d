import {
  fieldNamed,
  FIELDS,
  isNameOf,
  nearestField,
  BLOCK_FIELDS,
  type Field,
  type TextKind,
} from './field'

/** What the ledger says for each field; null where it has nothing. */
export type FieldValues = Partial<Record<Field, string | null>>

/**
 * Why a text is not taken: a word in braces that is no field of this kind, a brace or bracket without
 * its other half, a field of several lines that has words or brackets around it, a text without the field
 * that the document is about, or a field where words are printed as they are.
 */
export type TextFault =
  | { fault: 'unknown_field'; name: string; nearest: string }
  | { fault: 'unclosed'; line: string }
  | { fault: 'not_alone'; name: string }
  | { fault: 'lacking'; name: string }
  | { fault: 'no_field_here'; line: string }

/** A text as it is printed, and the fields in whose place only room to write could be left. */
export type Filled = { lines: string[]; missing: Field[] }

/** Room to write by hand. */
const ROOM = '………………………'

/** One piece of a line: words, a field, or ways to say something of which the first that can be said is. */
type Piece =
  | { kind: 'words'; text: string }
  | { kind: 'field'; field: Field }
  | { kind: 'choice'; ways: Piece[][] }

/** The first fault of a text; null where every line can be printed. */
export function faultOf(lines: readonly string[], kind: TextKind): TextFault | null {
  for (const line of lines) {
    const read = readLine(line, kind)
    if (!Array.isArray(read)) return read
  }
  return null
}

/**
 * The text with what the ledger says. `[one|other]` prints the first part whose fields all have a value,
 * and nothing where none has; a line of which nothing is left is left out. Outside brackets a field
 * without a value is printed as room to write and named in `missing`. A line that cannot be read, as
 * while somebody types, is printed as it stands without its signs.
 */
export function fillText(lines: readonly string[], kind: TextKind, values: FieldValues): Filled {
  const missing = new Set<Field>()
  const filled = lines.map((line) => {
    const read = readLine(line, kind)
    if (!Array.isArray(read)) return line.replace(/[{}[\]|]/g, '')
    const text = read.map((piece) => written(piece, values, missing)).join('')
    return /^(- )?[{[]/.test(line) ? capital(text) : text
  })
  return { lines: filled.filter((line) => line.trim() !== ''), missing: [...missing] }
}

/** Whether a line is the place of a field that stands for several lines. */
export function isBlock(line: string, field: Field): boolean {
  const [, name] = /^\{([^{}]*)\}$/.exec(line.trim()) ?? []
  return name !== undefined && isNameOf(name, field)
}

function written(piece: Piece, values: FieldValues, missing: Set<Field>): string {
  if (piece.kind === 'words') return piece.text
  if (piece.kind === 'choice') {
    const way = piece.ways.find((one) => one.every((part) => hasValue(part, values)))
    return way ? way.map((part) => written(part, values, missing)).join('') : ''
  }
  const value = values[piece.field]
  if (value) return value
  missing.add(piece.field)
  return ROOM
}

function hasValue(piece: Piece, values: FieldValues): boolean {
  return piece.kind !== 'field' || Boolean(values[piece.field])
}

function readLine(line: string, kind: TextKind): Piece[] | TextFault {
  const pieces: Piece[] = []
  for (const part of line.split(/(\[[^[\]]*\])/)) {
    const isChoice = part.startsWith('[') && part.endsWith(']') && part.length > 1
    const ways = (isChoice ? part.slice(1, -1).split('|') : [part]).map((way) =>
      readWords(way, kind),
    )
    const fault = ways.find((way) => !Array.isArray(way))
    if (fault && !Array.isArray(fault)) return fault
    const read = ways as Piece[][]
    if (isChoice) pieces.push({ kind: 'choice', ways: read })
    else pieces.push(...(read[0] ?? []))
  }
  return crowded(pieces) ?? pieces
}

/** A block beside other words, or within brackets: it would be printed as a field of one line. */
function crowded(pieces: readonly Piece[]): TextFault | null {
  const all = pieces.flatMap((piece) => (piece.kind === 'choice' ? piece.ways.flat() : [piece]))
  const block = all.find((piece) => piece.kind === 'field' && BLOCK_FIELDS.includes(piece.field))
  if (block?.kind !== 'field') return null
  const isAlone = pieces.every(
    (piece) => piece === block || (piece.kind === 'words' && !piece.text.trim()),
  )
  return isAlone ? null : { fault: 'not_alone', name: FIELDS[block.field] }
}

function readWords(text: string, kind: TextKind): Piece[] | TextFault {
  const pieces: Piece[] = []
  for (const part of text.split(/(\{[^{}]*\})/)) {
    if (part.startsWith('{') && part.endsWith('}') && part.length > 1) {
      const name = part.slice(1, -1).trim()
      const field = fieldNamed(name, kind)
      if (!field) {
        return { fault: 'unknown_field', name, nearest: FIELDS[nearestField(name, kind)] }
      }
      pieces.push({ kind: 'field', field })
    } else if (/[{}[\]]/.test(part)) {
      return { fault: 'unclosed', line: text.trim() }
    } else if (part !== '') {
      pieces.push({ kind: 'words', text: part })
    }
  }
  return pieces
}

/** A field at the beginning of a line may stand in small letters: "xã Việt An cam kết…". */
function capital(line: string): string {
  return line.replace(/^(- )?(\p{Ll})/u, (_, dash: string = '', first: string) => {
    return `${dash}${first.toLocaleUpperCase('vi')}`
  })
}
