import type { Day } from '@/lib/calendar/day'
import type { ProgrammeCategory } from '@/lib/plans/category'
import type { SchoolLevel } from '@/lib/places/school'
import type { RoundAnswerKind, RoundStatus, SenderStatus } from './status'

/** A review round in a list (đợt rà soát), with how many of the places asked have answered. */
export type RoundLine = {
  id: string
  title: string
  openedOn: Day
  dueOn: Day
  status: RoundStatus
  /** places within reach: all of them for the office, the own ones for whoever answers */
  asked: number
  answered: number
}

/** A signed answer (ký xác nhận), and whether the office opened it again. */
export type RoundAnswer = {
  id: string
  kind: RoundAnswerKind
  childCount: number
  note: string | null
  by: string
  at: Date
  reopening: { reason: string; by: string; at: Date } | null
}

/** A village or school that is asked (nơi được hỏi). */
export type RoundSender = {
  id: string
  kind: 'village' | 'school'
  name: string
  /** of a school */
  level: SchoolLevel | null
  status: SenderStatus
  /** children it sent since the round was opened */
  sent: number
  answers: RoundAnswer[]
  /** whether it is the viewer's to answer for */
  isOwn: boolean
}

/** A round as a class knows it: what is asked and until when. */
export type ClassRound = Pick<RoundLine, 'id' | 'title' | 'dueOn'> & {
  asks: string
  openedAt: Date
}

export type OpenedRound = RoundLine & {
  basis: string | null
  asks: string
  openedBy: string
  openedAt: Date
  closing: { missing: number; by: string; at: Date } | null
  senders: RoundSender[]
}

/** A child as the report of a place names it. */
export type SentChild = {
  code: string
  fullName: string
  bornOn: Day | null
  bornYear: number | null
  category: ProgrammeCategory | null
}

/** A signed answer that stands, with the children it sent. */
export type PlaceReport = { senderId: string; answer: RoundAnswer; sent: SentChild[] }

/** Villages in the order of their names, then schools. */
export function bySenderName(one: RoundSender, other: RoundSender): number {
  if (one.kind !== other.kind) return one.kind === 'village' ? -1 : 1
  return one.name.localeCompare(other.name, 'vi', { numeric: true })
}
