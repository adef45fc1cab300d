import type { Prisma } from '@/prisma/client/client'
import type { Tx } from './db/client'

/** One sending of one form by one person. */
export type Claim = {
  communeId: string
  personId: string
  key: string
  fingerprint: Buffer
  at: Date
}

/** Claims the form's key in the work's own transaction; false when somebody – the same person – has it. */
export async function claimSubmission(tx: Tx, claim: Claim): Promise<boolean> {
  const { count } = await tx.submission.createMany({
    data: { ...claim, fingerprint: new Uint8Array(claim.fingerprint) },
    skipDuplicates: true,
  })
  return count === 1
}

/** The answer the same form got before; `other_form` when the key was used for something else. */
export async function answerGiven<Value>(
  tx: Tx,
  claim: Claim,
): Promise<{ value: Value } | 'other_form'> {
  const { communeId, personId, key } = claim
  const before = await tx.submission.findUniqueOrThrow({
    where: { communeId_personId_key: { communeId, personId, key } },
  })
  if (!claim.fingerprint.equals(before.fingerprint)) return 'other_form'
  return before.answer as { value: Value }
}

/** Keeps the answer for the next time the same form arrives. */
export async function keepAnswer<Value>(tx: Tx, claim: Claim, value: Value): Promise<void> {
  // Values of commands are plain: identifiers, codes and counts. What is shown once is left out.
  const answer: unknown = JSON.parse(JSON.stringify({ value: value ?? null }))
  const { communeId, personId, key } = claim
  await tx.submission.update({
    where: { communeId_personId_key: { communeId, personId, key } },
    data: { answer: answer as Prisma.InputJsonObject },
  })
}
