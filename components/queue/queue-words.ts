import type { QueueKind } from '@/lib/queue/sealed-item'
import type { Words } from '@/lib/words/words'

/** The sentences of the queue, all of them plain: they travel to the browser. */
export type QueueWords = Words['queue']

/** `2 đề xuất`. */
export function counted(count: number, kind: QueueKind, words: QueueWords): string {
  return `${count} ${count === 1 ? words.kinds[kind].one : words.kinds[kind].many}`
}

/** A sentence with its gaps filled: `{what}`, `{times}`. */
export function filledIn(sentence: string, gaps: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap)
}

const ZONE = { timeZone: 'Asia/Ho_Chi_Minh' } as const
const HOUR = new Intl.DateTimeFormat('en-GB', { ...ZONE, hour: '2-digit', minute: '2-digit' })
const DAY = new Intl.DateTimeFormat('en-GB', { ...ZONE, day: '2-digit', month: '2-digit' })

/** `10:05`, and `10:05 ngày 21/11` when that was not today. */
export function hourOf(at: number, now: number, words: QueueWords): string {
  const hour = HOUR.format(at)
  if (DAY.format(at) === DAY.format(now)) return hour
  return filledIn(words.onDay, { hour, day: DAY.format(at) })
}
