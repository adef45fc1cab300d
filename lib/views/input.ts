import { z } from 'zod'
import { VIEWED_LISTS } from './view'

const name = z.string().normalize('NFC').trim().min(1).max(60)

/** A view to keep: of which list, the filter as its address has it, and what it is called. */
export const viewInput = z.object({
  list: z.enum(VIEWED_LISTS),
  query: z.string().max(1000),
  name,
  isFirst: z.boolean().default(false),
})

export const viewNameInput = z.object({ id: z.uuid(), name })
export const viewIdInput = z.object({ id: z.uuid() })
/** Whether the list opens with this view. */
export const firstViewInput = z.object({ id: z.uuid(), isFirst: z.enum(['yes', 'no']) })
