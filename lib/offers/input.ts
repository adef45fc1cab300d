import { z } from 'zod'
import { tidyName } from '@/lib/people/full-name'
import { nationalPhone } from '@/lib/people/phone'
import { SPONSOR_KINDS, SUPPORT_FORMS } from '@/lib/sponsors/sponsor'
import { countLinks } from './links'
import { FORGETTING_REASONS } from './offer'

/** Issues of this slice beside the common ones. */
export type OfferIssue =
  | 'children_unclear'
  | 'phone_unclear'
  | 'email_unclear'
  | 'contact_missing'
  | 'help_missing'
  | 'links'
  | 'too_many_links'
  | 'consent_missing'

export const LONGEST_NAME = 120
export const LONGEST_MESSAGE = 1000
const MOST_CHILDREN = 1000
const MOST_LINKS = 1
const ABROAD = /^\+(?!84)\d{8,15}$/

const phone = z.string().transform((written, context) => {
  const digits = written.replaceAll(/[\s.\-()]/g, '')
  const read = nationalPhone(written) ?? (ABROAD.test(digits) ? digits : null)
  if (read !== null) return read
  context.addIssue({ code: 'custom', message: 'phone_unclear' })
  return z.NEVER
})

/** Everything is said at once: fields are compared although another one could not be read. */
function readable(...fields: string[]) {
  return ({ issues }: { issues: readonly { path?: PropertyKey[] }[] }) =>
    issues.every(({ path }) => !fields.includes(String(path?.[0])))
}

/** What somebody writes who offers help, as the public form sends it. */
export const offerInput = z
  .object({
    name: z
      .string()
      .transform(tidyName)
      .pipe(z.string().min(1).max(LONGEST_NAME))
      .refine((name) => countLinks(name) === 0, 'links'),
    kind: z.enum(SPONSOR_KINDS, {
      error: ({ input }) => (input === undefined ? 'required' : undefined),
    }),
    children: z
      .string()
      .trim()
      .regex(/^\d{1,4}$/, 'children_unclear')
      .transform(Number)
      .refine((count) => count >= 1 && count <= MOST_CHILDREN, 'children_unclear')
      .optional(),
    form: z.enum(SUPPORT_FORMS).optional(),
    phone: phone.optional(),
    email: z
      .string()
      .trim()
      .max(200)
      .regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/, 'email_unclear')
      .optional(),
    message: z
      .string()
      .normalize('NFC')
      .trim()
      .max(LONGEST_MESSAGE)
      .refine((text) => countLinks(text) <= MOST_LINKS, 'too_many_links')
      .optional(),
    consent: z.literal('on', { error: () => 'consent_missing' }),
  })
  .refine(({ children, form, message }) => children !== undefined || form || message, {
    ...{ path: ['children'], error: 'help_missing' },
    when: readable('children', 'form', 'message'),
  })
  .refine(({ phone: called, email }) => called !== undefined || email !== undefined, {
    ...{ path: ['phone'], error: 'contact_missing' },
    when: readable('phone', 'email'),
  })
export type OfferInput = z.output<typeof offerInput>

/** Which offer, and how many steps the form showed: what came meanwhile is seen first. */
const offer = { offerId: z.uuid(), seen: z.coerce.number().int().min(0) }
const words = z.string().normalize('NFC').trim().min(1).max(2000)

export const offerAtHandInput = z.object(offer)
export const offerAnswerInput = z.object({ ...offer, text: words })
export const offerDeclineInput = z.object({ ...offer, reason: words.max(500) })
/** Why whose it is goes at once: one of what the office knows, so that the book keeps no words about it. */
export const offerForgettingInput = z.object({
  ...offer,
  because: z.enum(FORGETTING_REASONS, {
    error: ({ input }) => (input === undefined ? 'required' : undefined),
  }),
})
/** Whoever it is taken up as: a unit of the book, or a new one. */
export const offerTakingInput = z.object({ ...offer, sponsorId: z.uuid().optional() })
