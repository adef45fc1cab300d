import { z } from 'zod'
import { ROLES } from './role'

/** Whose sessions end. */
export const personInput = z.object({ personId: z.uuid() })

/** Which role ends. */
export const membershipInput = z.object({ membershipId: z.uuid() })

/** A role as the form's list writes it: `officer`, or `sponsor_member:<id of the place>`. */
const roleChoice = z
  .string()
  .transform((written) => {
    const [role, placeId = null] = written.split(':')
    return { role, placeId }
  })
  .pipe(z.object({ role: z.enum(ROLES), placeId: z.uuid().nullable() }))

/** Who gets which role, and for which place. */
export const roleInput = z.object({ personId: z.uuid(), choice: roleChoice })
