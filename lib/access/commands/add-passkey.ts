import { z } from 'zod'
import { command } from '@/lib/platform/command'
import { identityWithin } from '@/lib/platform/db/transaction'
import { newPasskeyIn, type KeptPasskey } from '@/lib/platform/gate/passkey'
import { holdOwnSession } from '@/lib/platform/gate/own-sessions'
import { readChallenge, useUpChallenge } from '@/lib/platform/gate/passkey-challenge'
import { done, refused } from '@/lib/platform/outcome'
import type { FactorRefusal } from '../factor-rules'

const passkeyInput = z.object({
  name: z.string().trim().min(1).max(60),
  /** what the browser made, as it wrote it */
  answer: z.string().max(20_000).default(''),
  /** the cookie of this browser's challenge, given after the password was typed */
  challenge: z.string().max(4000).optional(),
})

type Prepared = { passkey: KeptPasskey; challenge: string }

/** Adds a passkey the person's browser has just made for this account. */
export const addPasskey = command<typeof passkeyInput, null, FactorRefusal, Prepared>({
  act: 'accounts/add-passkey',
  right: 'own.keep',
  input: passkeyInput,
  constraints: { passkey_credential_id_key: 'passkey_unclear' },
  async prepare({ accountId }, { answer, challenge: sealed }) {
    const challenge = readChallenge(sealed, { use: 'register', accountId })
    const passkey = challenge === null ? null : await newPasskeyIn(answer, challenge)
    return passkey && challenge ? done({ passkey, challenge }) : refused('passkey_unclear')
  },
  async run({ viewer, tx, now, enter }, { name }, { passkey, challenge }) {
    const { accountId, personId, sessionId } = viewer
    const isAdded = await identityWithin(tx, async () => {
      if (!(await holdOwnSession(tx, viewer))) return false
      if (!(await useUpChallenge(tx, challenge, now))) return false
      await tx.passkey.create({ data: { ...passkey, accountId, name, createdAt: now } })
      // The device was in hand and unlocked: what it will do at the door is done here.
      await tx.session.updateMany({ where: { id: sessionId }, data: { secondStepAt: now } })
      return true
    })
    if (!isAdded) return refused('passkey_unclear')
    enter({ subject: { kind: 'person', id: personId } })
    return done(null)
  },
})
