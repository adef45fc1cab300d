import { z } from 'zod'
import { writtenDay } from '@/lib/calendar/input'
import { tidyName } from '@/lib/people/full-name'
import { ALWAYS_HANDED_OVER, CHILD_DATA, DATA_ENDS, VISIT_MANNERS } from './agreement'

/** Issues of these forms beside the common ones. */
export type AgreementIssue =
  | 'scan_missing'
  | 'visitors_missing'
  | 'visitors_not_allowed'
  | 'visitors_too_many'
  | 'days_unclear'
  | 'until_missing'
  | 'until_twice'

const MOST_VISITORS = 20
const MOST_DAYS = 3650

const required = ({ input }: { input?: unknown }) => (input === undefined ? 'required' : undefined)
const name = z.string().transform(tidyName).pipe(z.string().min(1).max(200))
const text = z.string().normalize('NFC').trim().min(1).max(500)
const scan = z.object({ bytes: z.instanceof(Uint8Array), fileName: z.string().max(500) })
/** One person a line. */
const people = z
  .string()
  .transform((written) => [...new Set(written.split(/[\n;]/).map(tidyName).filter(Boolean))])
  .pipe(z.array(z.string().max(200)).max(MOST_VISITORS, 'visitors_too_many'))
const days = z
  .string()
  .trim()
  .regex(/^\d{1,4}$/, 'days_unclear')
  .transform(Number)
  .refine((count) => count <= MOST_DAYS, 'days_unclear')

/** The agreement as it was signed on paper, and its scan. */
export const agreementInput = z
  .object({
    sponsorId: z.uuid(),
    /** how many there were when the form was opened */
    seen: z.coerce.number().int().min(0),
    signedOn: writtenDay,
    unitSigner: name,
    communeSigner: name,
    visits: z.enum(VISIT_MANNERS, { error: required }),
    visitors: people.default([]),
    handedOver: z.array(z.enum(CHILD_DATA)).default([]),
    purpose: text,
    dataEnd: z.enum(DATA_ENDS, { error: required }),
    afterDays: days.optional(),
    dataEndsOn: writtenDay.optional(),
    validUntil: writtenDay.optional(),
    scan: z.custom<z.output<typeof scan>>((given) => scan.safeParse(given).success, {
      error: 'scan_missing' satisfies AgreementIssue,
    }),
  })
  .superRefine(({ visits, visitors, afterDays, dataEndsOn }, context) => {
    const issue = (field: string, message: AgreementIssue) =>
      context.addIssue({ code: 'custom', message, path: [field] })
    if (visits === 'none' && visitors.length > 0) issue('visitors', 'visitors_not_allowed')
    if (visits !== 'none' && visitors.length === 0) issue('visitors', 'visitors_missing')
    if (afterDays === undefined && dataEndsOn === undefined) issue('afterDays', 'until_missing')
    if (afterDays !== undefined && dataEndsOn !== undefined) issue('dataEndsOn', 'until_twice')
  })
  .transform(({ handedOver, ...rest }) => ({
    ...rest,
    handedOver: CHILD_DATA.filter(
      (datum) => ALWAYS_HANDED_OVER.includes(datum) || handedOver.includes(datum),
    ),
  }))
export type AgreementInput = z.output<typeof agreementInput>

/** From which day on, and why, an agreement holds no longer. */
export const agreementEndingInput = z.object({
  agreementId: z.uuid(),
  endedOn: writtenDay,
  reason: text,
})
