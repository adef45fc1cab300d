import { z } from 'zod'
import { MERGED_FACTS } from './merger'

const reason = z.string().normalize('NFC').trim().max(500).optional()
const version = z.coerce.number().int()

/** Two files that are two children; either order. */
export const distinctionInput = z.object({ oneId: z.uuid(), otherId: z.uuid(), reason })

/** The same two, to be asked about again. */
export const askAgainInput = z.object({ oneId: z.uuid(), otherId: z.uuid() })

/** Which file stays, which is closed, and what goes over; both as the officer saw them. */
export const mergerInput = z.object({
  keptId: z.uuid(),
  closedId: z.uuid(),
  keptVersion: version,
  closedVersion: version,
  take: z.array(z.enum(MERGED_FACTS)).max(MERGED_FACTS.length),
  reason,
})

export const mergerUndoInput = z.object({
  mergerId: z.uuid(),
  reason: z.string().normalize('NFC').trim().min(1, 'required').max(500),
})
