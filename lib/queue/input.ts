import { z } from 'zod'
import { QUEUE_KINDS, type ItemHead } from './sealed-item'

/** What a browser says of an item beside its sealed bytes; a form's fields are texts. */
export const itemHead = z.object({
  personId: z.uuid(),
  kind: z.enum(QUEUE_KINDS),
  formKey: z.uuid(),
  keyId: z.uuid(),
  createdAt: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
}) satisfies z.ZodType<ItemHead>

/** The keys a browser knows of when somebody signs out there; anything else is none. */
export const keyIds = z.array(z.uuid()).max(50).catch([])
