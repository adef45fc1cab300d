import { z } from 'zod'
import { writtenDay } from '@/lib/calendar/input'
import { tidyName } from '@/lib/people/full-name'
import { ENDING_REASONS, needsNote } from './ending'

/** Issues of these forms beside the common ones. */
export type TermIssue = 'scan_missing' | 'note_missing'

const required = ({ input }: { input?: unknown }) => (input === undefined ? 'required' : undefined)
const name = z.string().transform(tidyName).pipe(z.string().min(1).max(200))
const reason = z.string().normalize('NFC').trim().min(1).max(500)
const scan = z.object({ bytes: z.instanceof(Uint8Array), fileName: z.string().max(500) })

/** The minutes as they were signed on paper, and their scan. */
export const minutesInput = z.object({
  termId: z.uuid(),
  signedOn: writtenDay,
  place: name,
  unitSigner: name,
  familySigner: name,
  communeSigner: name,
  scan: z.custom<z.output<typeof scan>>((given) => scan.safeParse(given).success, {
    error: 'scan_missing' satisfies TermIssue,
  }),
})

/** Why and with which last day support ends; a judgement is explained. */
export const endingInput = z
  .object({
    termId: z.uuid(),
    reason: z.enum(ENDING_REASONS, { error: required }),
    lastDay: writtenDay,
    note: reason.optional(),
  })
  .superRefine(({ reason: code, note }, context) => {
    if (!needsNote(code) || note !== undefined) return
    context.addIssue({ code: 'custom', message: 'note_missing', path: ['note'] })
  })

/** Why an ending was a slip. */
export const endingReversalInput = z.object({ termId: z.uuid(), reason })

/** Why the minutes in the book are not the right ones. */
export const minutesReversalInput = z.object({ termId: z.uuid(), reason })
