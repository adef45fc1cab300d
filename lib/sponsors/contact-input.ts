import { z } from 'zod'
import { writtenDay } from '@/lib/calendar/input'
import { tidyName } from '@/lib/people/full-name'
import { CONTACT_PARTS } from './contact'

/** Issues of a contact beside the common ones. */
export type ContactIssue = 'phone_unclear' | 'email_unclear' | 'only_of_payer'

/** How a telephone number is written: digits, with whatever stands between them. */
export const PHONE = /^\+?\d[\d .()-]{6,18}\d$/
const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/

const line = z.string().transform(tidyName)
const facts = {
  name: line.pipe(z.string().min(1).max(200)),
  role: line.pipe(z.string().max(200)).optional(),
  phone: z.string().trim().regex(PHONE, 'phone_unclear').optional(),
  email: z.string().trim().max(200).regex(EMAIL, 'email_unclear').optional(),
  accountHolder: line.pipe(z.string().max(200)).optional(),
  /** the one to ask for first, as a ticked box sends it */
  isFirst: z.literal('yes').optional(),
}

/** Somebody new to be asked for, or who pays. */
export const contactInput = z
  .object({ sponsorId: z.uuid(), part: z.enum(CONTACT_PARTS), ...facts })
  .refine(({ part, accountHolder }) => part === 'payer' || accountHolder === undefined, {
    path: ['accountHolder'],
    message: 'only_of_payer' satisfies ContactIssue,
  })

/** The same person, reached in another way from now on. */
export const contactChangeInput = z.object({ contactId: z.uuid(), ...facts })

/** Somebody is not to be asked for any more. */
export const contactEndInput = z.object({
  contactId: z.uuid(),
  leftOn: writtenDay,
  reason: z.string().normalize('NFC').trim().max(300).optional(),
})
