import { z } from 'zod'
import { parseDay } from '@/lib/calendar/written-day'
import type { Day } from '@/lib/calendar/day'
import { nationalPhone } from '@/lib/people/phone'
import { tidyName } from '@/lib/people/full-name'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'
import { SEXES } from './child'
import { PAPER_KINDS, PROPOSAL_OUTCOMES } from './proposal'

/** Issues of this slice beside the common ones. */
export type ProposalIssue =
  | 'birth_unreadable'
  | 'phone_unreadable'
  | 'id_unreadable'
  | 'reason_required'
  | 'nothing_chosen'

/** More than a commune decides in one sitting is a mistake of some program. */
const MOST_AT_ONCE = 500

/** Three that are alike and whose number it is. */
const MOST_SEEN = 4

const sentence = (most: number) => z.string().normalize('NFC').trim().min(1).max(most)
const name = z.string().max(200).transform(tidyName).pipe(z.string().min(1))

/** A day of birth as people write it, or the year alone where that is all that is known. */
const birth = z.string().transform((written, context): { bornOn: Day | null; bornYear: number } => {
  const on = parseDay(written)
  if (on !== null) return { bornOn: on, bornYear: Number(on.slice(0, 4)) }
  const year = /^\s*((?:19|20)\d{2})\s*$/.exec(written)?.[1]
  if (year) return { bornOn: null, bornYear: Number(year) }
  context.addIssue({ code: 'custom', message: 'birth_unreadable' satisfies ProposalIssue })
  return z.NEVER
})

const phone = z.string().transform((written, context): string => {
  const digits = nationalPhone(written)
  if (digits !== null) return digits
  context.addIssue({ code: 'custom', message: 'phone_unreadable' satisfies ProposalIssue })
  return z.NEVER
})

/** Twelve digits, or eleven of which the zero was lost. */
const personalId = z.string().transform((written, context): string => {
  const digits = written.replace(/[\s.-]/g, '')
  if (/^\d{12}$/.test(digits)) return digits
  if (/^[1-9]\d{10}$/.test(digits)) return `0${digits}`
  context.addIssue({ code: 'custom', message: 'id_unreadable' satisfies ProposalIssue })
  return z.NEVER
})

const paper = z.object({ bytes: z.instanceof(Uint8Array), fileName: z.string().max(500) })

/**
 * What somebody says of a child that needs help: from a form, from a phone's queue or from a class's
 * table. `childId` and `version` stand where a proposal that was sent back is sent again.
 */
export const proposalInput = z
  .object({
    childId: z.uuid().optional(),
    version: z.coerce.number().int().optional(),
    /** the place it is sent for, where the proposer has several */
    placeId: z.uuid().optional(),
    fullName: name,
    birth,
    sex: z.enum(SEXES).optional(),
    personalId: personalId.optional(),
    villageId: z.uuid().optional(),
    schoolClassId: z.uuid().optional(),
    schooling: sentence(200).optional(),
    guardianName: name.optional(),
    guardianPhone: phone.optional(),
    category: z.enum(PROGRAMME_CATEGORIES),
    especiallyDifficult: z.boolean().default(false),
    reason: sentence(2000),
    note: sentence(1000).optional(),
    /** asked where the ledger knows somebody like it: another child, or for the office to compare */
    known: z.enum(['another', 'later']).optional(),
    /** the children that were shown when that was answered, and no others it is about */
    seen: z.array(z.uuid()).max(MOST_SEEN).default([]),
    paper: paper.optional(),
    paperKind: z.enum(PAPER_KINDS).default('other'),
  })
  .transform(({ birth, ...rest }) => ({ ...rest, ...birth }))
export type ProposalInput = z.output<typeof proposalInput>

/** A school or village stands behind a proposal. */
export const verificationInput = z.object({
  proposalId: z.uuid(),
  note: sentence(500).optional(),
})

const decision = z.object({
  proposalId: z.uuid(),
  outcome: z.enum(PROPOSAL_OUTCOMES),
  reason: sentence(500).optional(),
  /** what the commune itself finds, where it differs from what was said */
  category: z.enum(PROGRAMME_CATEGORIES).optional(),
  especiallyDifficult: z.boolean().optional(),
  /** files like it that are said to be other children */
  apart: z.array(z.uuid()).max(20).optional(),
})

/** What the commune says of one proposal or of several: all or nothing. */
export const proposalDecisionsInput = z
  .object({ decisions: z.array(decision).max(MOST_AT_ONCE) })
  .superRefine(({ decisions }, context) => {
    if (decisions.length === 0) {
      context.addIssue({ code: 'custom', message: 'nothing_chosen', path: [] })
    }
    for (const { proposalId, outcome, reason } of decisions) {
      if (outcome === 'accepted' || reason !== undefined) continue
      context.addIssue({ code: 'custom', message: 'reason_required', path: ['reason', proposalId] })
    }
  })

const check = z.object({
  proposalId: z.uuid(),
  outcome: z.enum(['confirmed', 'returned']),
  reason: sentence(500).optional(),
})

/** What a school says of the proposals of its classes: all or nothing. */
export const proposalChecksInput = z
  .object({ checks: z.array(check).max(MOST_AT_ONCE) })
  .superRefine(({ checks }, context) => {
    if (checks.length === 0) {
      context.addIssue({ code: 'custom', message: 'nothing_chosen', path: [] })
    }
    for (const { proposalId, outcome, reason } of checks) {
      if (outcome === 'confirmed' || reason !== undefined) continue
      context.addIssue({ code: 'custom', message: 'reason_required', path: ['reason', proposalId] })
    }
  })
