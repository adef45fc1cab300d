import type { ListRefusal } from './rules'

/**
 * How far the writing of a long list has come (tiến độ ghi danh sách), in the order of the work. The
 * steps after `checking` are one transaction: seen from outside, nothing is written before the last one
 * is over.
 */
export const WRITING_STEPS = [
  'waiting',
  'checking',
  'children',
  'schooling',
  'circumstances',
  'support',
  'closing',
] as const
export type WritingStep = (typeof WRITING_STEPS)[number]

/** Tells how far it has come; whoever writes a short list has nobody to tell. */
export type TellStep = (step: WritingStep) => void

/** Somebody's wish that a list be written, and what has become of it. */
export type ListWriting = {
  rows: number
  askedAt: Date
  askedBy: string
  step: WritingStep
  /** how often it was begun: more than once after the house was stopped in between */
  attempts: number
  endedAt: Date | null
  /** why it came to nothing; null while it goes on and when the list is written */
  refusal: ListRefusal | null
}

/** From so many rows on the house writes a list by itself, and whoever asked for it may go. */
export const LONG_LIST_ROWS = 500

/** So often a writing is begun before it is given up: what kills the house three times kills it again. */
export const MOST_ATTEMPTS = 3

/** What part of the work is done when a step begins, in hundredths, as ten thousand new rows take it. */
export function shareDoneBefore(step: WritingStep): number {
  return SHARE_DONE[step]
}

const SHARE_DONE: Record<WritingStep, number> = {
  ...{ waiting: 0, checking: 3, children: 40, schooling: 75 },
  ...{ circumstances: 83, support: 92, closing: 96 },
}
