import { z } from 'zod'
import { writtenDay } from '@/lib/calendar/input'
import { tidyName } from '@/lib/people/full-name'
import { LENDABLE } from './delegation'
import { ROLES } from './role'
import { LONGEST_USERNAME, SHORTEST_USERNAME, USERNAME } from './username'

/** Issues of this slice beside the common ones. */
export type AccountIssue = 'username_shape' | 'phone_unclear' | 'to_before_from'

const PHONE = /^\+?\d[\d .()-]{6,18}\d$/
const line = z.string().transform(tidyName)

/** Whose sessions end. */
export const personInput = z.object({ personId: z.uuid() })

/** Which role ends. */
export const membershipInput = z.object({ membershipId: z.uuid() })

/** The password once more, and from where: tries are counted by address too. */
export const passwordInput = z.object({
  password: z.string().min(1).max(1000),
  address: z.string(),
})

/** Which of one's own sessions ends. */
export const sessionInput = z.object({ sessionId: z.uuid() })

/** The password of today and the one of tomorrow, twice; tries are counted by address too. */
export const newPasswordInput = z.object({
  password: z.string().min(1).max(1000),
  newPassword: z.string().min(1).max(1000),
  newPasswordAgain: z.string().min(1).max(1000),
  address: z.string(),
})

/** A role as the form's list writes it: `officer`, or `sponsor_member:<id of the place>`. */
const roleChoice = z
  .string()
  .transform((written) => {
    const [role, placeId = null] = written.split(':')
    return { role, placeId }
  })
  .pipe(z.object({ role: z.enum(ROLES), placeId: z.uuid().nullable() }))

/** From which day a role holds, and the last day it does; from today on and without end where left out. */
const period = { from: writtenDay.optional(), until: writtenDay.optional() }

/** Who gets which role, for which place and when. */
export const roleInput = z
  .object({ personId: z.uuid(), choice: roleChoice, ...period })
  .superRefine(inOrder)

/** A person who comes into the ledger, with a first role. Without a username one is proposed. */
export const invitationInput = z
  .object({
    fullName: line.pipe(z.string().min(1).max(200)),
    jobTitle: line.pipe(z.string().min(1).max(200)),
    phone: z.string().trim().regex(PHONE, 'phone_unclear').optional(),
    username: z
      .string()
      .trim()
      .toLowerCase()
      .min(SHORTEST_USERNAME)
      .max(LONGEST_USERNAME)
      .regex(USERNAME, 'username_shape')
      .optional(),
    choice: roleChoice,
    ...period,
  })
  .superRefine(inOrder)

const lentDays = {
  personId: z.uuid(),
  role: z.enum(LENDABLE),
  from: writtenDay,
  until: writtenDay,
}

/** Which own role is lent to whom, for which days. */
export const delegationInput = z.object(lentDays).superRefine(inOrder)

/** The same for somebody else, by the administrator. */
export const delegationOfInput = z.object({ ...lentDays, lenderId: z.uuid() }).superRefine(inOrder)

/** Whose login is closed or opened again, and why. */
export const standingInput = z.object({
  personId: z.uuid(),
  reason: z.string().normalize('NFC').trim().min(1).max(500),
})

type Period = { from?: string; until?: string }

function inOrder({ from, until }: Period, context: z.RefinementCtx): void {
  if (from === undefined || until === undefined || from <= until) return
  const message: AccountIssue = 'to_before_from'
  context.addIssue({ code: 'custom', message, path: ['until'] })
}
