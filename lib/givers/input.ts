import { z } from 'zod'
import { writtenDay } from '@/lib/calendar/input'
import { tidyName } from '@/lib/people/full-name'
import { GIVER_MISTAKES } from './reversal'

/** Issues of these forms beside the common ones. */
export type GiverIssue = 'phone_unclear'

const PHONE = /^\+?\d[\d .()-]{6,18}\d$/
const name = z.string().transform(tidyName).pipe(z.string().min(1).max(200))
const required = ({ input }: { input?: unknown }) => (input === undefined ? 'required' : undefined)

/** Who a giver behind a sponsor is. Without an id it is a new one. */
export const giverInput = z.object({
  sponsorId: z.uuid(),
  giverId: z.uuid().optional(),
  /** the version the form showed */
  version: z.coerce.number().int().positive().optional(),
  fullName: name,
  phone: z.string().trim().regex(PHONE, 'phone_unclear').optional(),
})

/** Which child a giver carries from which day on; whoever carried it before carries it no longer. */
export const chargeInput = z.object({
  termId: z.uuid(),
  giverId: z.uuid({ error: required }),
  from: writtenDay,
})

/** From which day on nobody carries the child by name. */
export const releaseInput = z.object({ termId: z.uuid(), from: writtenDay })

/** What was said last as the form showed it: that somebody carries the child, or that somebody ended. */
export const reversalInput = z.object({
  termId: z.uuid(),
  chargeId: z.uuid(),
  isRelease: z
    .enum(['yes', 'no'])
    .default('no')
    .transform((said) => said === 'yes'),
  because: z.enum(GIVER_MISTAKES, { error: required }),
})

/** Whose name and telephone are taken away. */
export const forgetInput = z.object({ giverId: z.uuid() })
