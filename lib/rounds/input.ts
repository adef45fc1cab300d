import { z } from 'zod'
import { writtenDay } from '@/lib/calendar/input'
import { ANSWER_KINDS } from './status'

const text = z.string().normalize('NFC').trim().min(1)

/** What the office asks every village and school. */
export const roundInput = z.object({
  title: text.max(200),
  basis: text.max(500).optional(),
  asks: text.max(2000),
  dueOn: writtenDay,
})

/** What a place signs: what it read on the page, how many children it had sent by then. */
export const roundAnswerInput = z.object({
  roundId: z.uuid(),
  senderId: z.uuid(),
  kind: z.enum(ANSWER_KINDS),
  sent: z.coerce.number().int().min(0).max(100_000),
  note: text.max(500).optional(),
})

export const reopeningInput = z.object({
  roundId: z.uuid(),
  senderId: z.uuid(),
  reason: text.max(500),
})

export const closingInput = z.object({ roundId: z.uuid() })
