import { columnOf, dayOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { levelOf } from '@/lib/sponsors/level'
import { holdSponsors, setPromise } from '@/lib/sponsors/records'
import { promisedAfter, type Promised } from './promise'
import type { Channel, NextStep, StepKind, StepPromise } from './step'

/** A step to be written. Whoever talked is the author unless it was somebody else of ours. */
export type NewStep = {
  sponsorId: string
  kind: StepKind
  doneOn: Day
  channel: Channel
  talkedBy?: string
  contactName?: string | null
  note?: string | null
  /** in a promise alone, and there always */
  promise?: StepPromise | null
  next?: NextStep | null
}

/**
 * Writes a step of a unit, which is held for it; its id comes back. What it promises, or takes back by
 * declining or resting, stands in the unit's own lines at once, where assignments look for room.
 */
export async function noteStep(tx: Tx, author: Author, step: NewStep): Promise<string> {
  const { sponsorId, kind, promise = null, next = null } = step
  await holdSponsors(tx, [sponsorId])
  const { assigned, ...before } = await promisedNow(tx, sponsorId, dayOf(author.at))
  const ordinal = 1 + (await tx.mobilisationStep.count({ where: { sponsorId } }))
  const { id } = await tx.mobilisationStep.create({
    data: {
      communeId: author.communeId,
      sponsorId,
      ordinal,
      kind,
      doneOn: columnOf(step.doneOn),
      channel: step.channel,
      talkedBy: step.talkedBy ?? author.personId,
      contactName: step.contactName ?? null,
      note: step.note ?? null,
      promisedChildren: promise?.children ?? null,
      levelMinVnd: columnOfVnd(promise?.level?.minVnd),
      levelMaxVnd: columnOfVnd(promise?.level?.maxVnd),
      levelRhythm: promise?.level?.rhythm ?? null,
      promisedBefore: before.children,
      levelMinBefore: columnOfVnd(before.level?.minVnd),
      levelMaxBefore: columnOfVnd(before.level?.maxVnd),
      levelRhythmBefore: before.level?.rhythm ?? null,
      carriedChildren: assigned,
      nextStep: next?.step ?? null,
      nextOn: next && columnOf(next.on),
      recordedBy: author.personId,
      recordedAt: author.at,
    },
    select: { id: true },
  })
  const after = promisedAfter({ kind, promise }, before, assigned)
  if (after !== before) await setPromise(tx, author, sponsorId, after)
  return id
}

/** What a unit's own lines promise now, and how many children it carries of approved assignments. */
export async function promisedNow(
  tx: Tx,
  sponsorId: string,
  on: Day,
): Promise<Promised & { assigned: number }> {
  const unit = await tx.sponsor.findFirstOrThrow({
    where: { id: sponsorId },
    select: {
      promisedChildren: true,
      levelMinVnd: true,
      levelMaxVnd: true,
      levelRhythm: true,
      _count: { select: { terms: { where: { recognitionId: null, ...notEnded(on) } } } },
    },
  })
  return {
    children: unit.promisedChildren,
    level: levelOf(unit),
    assigned: unit._count.terms,
  }
}

/** Reverses a step; what the unit's lines say again comes with it, null where they stay. */
export async function reverseStepOf(
  tx: Tx,
  author: Author,
  reversal: { stepId: string; sponsorId: string; reason: string; again: Promised | null },
): Promise<void> {
  await tx.mobilisationReversal.create({
    data: {
      communeId: author.communeId,
      stepId: reversal.stepId,
      reason: reversal.reason,
      reversedBy: author.personId,
      reversedAt: author.at,
    },
  })
  if (reversal.again) await setPromise(tx, author, reversal.sponsorId, reversal.again)
}

/** That a unit lets itself be named, as what, and who said so for it. */
export async function addNamingConsent(
  tx: Tx,
  author: Author,
  consent: { sponsorId: string; namedAs: string; givenByName: string; consentedOn: Day },
): Promise<string> {
  const { id } = await tx.namingConsent.create({
    data: {
      ...consent,
      communeId: author.communeId,
      consentedOn: columnOf(consent.consentedOn),
      recordedBy: author.personId,
      recordedAt: author.at,
    },
    select: { id: true },
  })
  return id
}

/** A unit no longer lets itself be named. */
export async function addNamingWithdrawal(
  tx: Tx,
  author: Author,
  withdrawal: { consentId: string; reason: string },
): Promise<void> {
  await tx.namingWithdrawal.create({
    data: {
      ...withdrawal,
      communeId: author.communeId,
      withdrawnBy: author.personId,
      withdrawnAt: author.at,
    },
  })
}

function columnOfVnd(amount: number | undefined): bigint | null {
  return amount === undefined ? null : BigInt(amount)
}

function notEnded(on: Day) {
  return { OR: [{ endsOn: null }, { endsOn: { gt: columnOf(on) } }] }
}
