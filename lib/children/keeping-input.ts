import { z } from 'zod'
import { writtenDay } from '@/lib/calendar/input'
import { tidyName } from '@/lib/people/full-name'
import { ARCHIVAL_REASONS } from './archival'
import { CONSENT_CHANNELS, CONSENT_PURPOSES } from './consent'
import { GUARDIAN_RELATIONS } from './family'
import { LEGAL_GROUPS } from './legal-tag'
import { scansInput } from './paper-input'

const required = ({ input }: { input?: unknown }) => (input === undefined ? 'required' : undefined)
const text = z.string().normalize('NFC').trim().min(1).max(1000)
const name = z.string().transform(tidyName).pipe(z.string().min(1).max(200))

/** A legal tag with its paper. */
export const tagInput = z.object({
  childId: z.uuid(),
  group: z.enum(LEGAL_GROUPS, { error: required }),
  evidence: text,
  from: writtenDay,
})
export const tagEndInput = z.object({ childId: z.uuid(), tagId: z.uuid() })
/** Who is to be the case officer; nobody ends the appointment. */
export const appointmentInput = z.object({ childId: z.uuid(), personId: z.uuid().optional() })

/** One consent, to one purpose. */
export const consentInput = z.object({
  childId: z.uuid(),
  purpose: z.enum(CONSENT_PURPOSES, { error: required }),
  textVersion: z.coerce.number().int().positive(),
  givenOn: writtenDay,
  channel: z.enum(CONSENT_CHANNELS, { error: required }),
  childSigned: z.boolean().default(false),
  representativeName: name,
  representativeRelation: z.enum(GUARDIAN_RELATIONS, { error: required }),
  scans: scansInput,
})
export const consentWithdrawalInput = z.object({
  childId: z.uuid(),
  consentId: z.uuid(),
  withdrawnOn: writtenDay,
  withdrawer: name,
})

/** Why and since when a child is off the list; another reason is told. */
export const archivalInput = z
  .object({
    childId: z.uuid(),
    reason: z.enum(ARCHIVAL_REASONS, { error: required }),
    on: writtenDay,
    note: text.optional(),
  })
  .superRefine(({ reason, note }, context) => {
    if (reason !== 'other' || note !== undefined) return
    context.addIssue({ code: 'custom', message: 'note_missing', path: ['note'] })
  })
export const archivalReversalInput = z.object({ childId: z.uuid(), reason: text })
