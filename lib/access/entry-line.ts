import type { ActName } from './act'
import type { Detail } from './entry-detail'

/** Who did something, as the commune knows the person. */
export type EntryPerson = { fullName: string; jobTitle: string }

/** Somebody to filter by. */
export type PersonChoice = { id: string; fullName: string }

/** One line of the record of acts (nhật ký thao tác), ready to be drawn. */
export type EntryLine = {
  /** số dòng, gap-free */
  seq: number
  at: Date
  person: EntryPerson | null
  /** null: an act this version no longer knows */
  act: ActName | null
  /** the name of what was acted on, where it is a place, a unit or a colleague */
  subject: string | null
  details: Detail[]
  seal: string
}

export const TRACE_WAYS = ['page', 'document', 'export', 'file', 'tags'] as const
export type TraceWay = (typeof TRACE_WAYS)[number]

/** One opening of a child's file (nhật ký xem hồ sơ). */
export type TraceLine = {
  id: string
  at: Date
  person: EntryPerson
  childId: string
  childCode: string
  via: TraceWay
}

/** What a look at the whole chain found; the seal is that of its last line. */
export type ChainFinding = { lines: number; seal: string; brokenLine: number | null }

/** The newest finding in the book itself. */
export type LastCheck = ChainFinding & { at: Date; person: EntryPerson | null }

/**
 * The seal of a line (dấu niêm phong): the first 16 digits of its hash, in fours, short enough to be
 * written on paper and read out.
 */
export function sealOf(hash: Uint8Array): string {
  const digits = [...hash.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0'))
  return [0, 2, 4, 6]
    .map((at) => digits.slice(at, at + 2).join(''))
    .join(' ')
    .trim()
}

/** Why a record is not handed out as one file. */
export type ExportRefusal = 'too_many'

/** A file of texts is drawn in memory: more lines than this are taken in parts. */
export const MOST_LINES_OF_FILE = 20_000

/** Lines as they leave the house, with the state of the chain in that moment. */
export type TakenLines<Line> = { lines: Line[]; chain: ChainFinding; at: Date }
