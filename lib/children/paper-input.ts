import { z } from 'zod'
import { MOST_SCANS, type PaperSubject } from './paper'
import { PAPER_KINDS } from './proposal'

/** Issues of the forms about papers beside the common ones. */
export type PaperIssue = 'too_many_scans' | 'no_scan'

const scan = z.object({ bytes: z.instanceof(Uint8Array), fileName: z.string().max(500) })

/** Photographs or scans of a paper, as they arrive; what they are is told by their content. */
export const scansInput = z
  .array(scan)
  .max(MOST_SCANS, 'too_many_scans' satisfies PaperIssue)
  .default([])

/** What kind of paper the scans of a circumstance show. */
export const scanKindInput = z.enum(PAPER_KINDS).default('other')

/** `circumstance.…` or `consent.…`, as the form's choice names it; nothing stands for the child as a whole. */
const subject = z
  .string()
  .regex(/^(?:circumstance|consent)\.[\da-f-]{36}$/i)
  .transform((written): PaperSubject => {
    const [of, id = ''] = written.split('.')
    return of === 'consent' ? { of, id } : { of: 'circumstance', id }
  })
  .default({ of: 'child' })

export const papersInput = z.object({
  childId: z.uuid(),
  shows: subject,
  kind: scanKindInput,
  scans: scansInput.refine((scans) => scans.length > 0, 'no_scan' satisfies PaperIssue),
})

export const paperWithdrawalInput = z.object({
  childId: z.uuid(),
  paperId: z.uuid(),
  reason: z.string().normalize('NFC').trim().min(1).max(500),
})
