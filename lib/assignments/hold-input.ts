import { z } from 'zod'
import { MOST_HOLD_DAYS } from './hold'

/** For whom a child is kept and how long; as long as the commune does so usually where nothing is said. */
export const holdInput = z.object({
  childId: z.uuid(),
  sponsorId: z.uuid(),
  days: z.coerce.number().int().min(1).max(MOST_HOLD_DAYS).optional(),
})

export const holdReleaseInput = z.object({ holdId: z.uuid() })
