import { dayFromColumn } from '@/lib/calendar/day'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import type { ConsentRefusal } from '../consent'
import { addConsentWithdrawal } from '../consent-records'
import { consentWithdrawalInput } from '../keeping-input'
import { findKeptChild } from '../kept-child-queries'
import { holdFiles } from '../records'

/** A consent is withdrawn: from that day on it is as if nobody had agreed. */
export const withdrawConsent = command<
  typeof consentWithdrawalInput,
  { childId: string },
  ConsentRefusal
>({
  act: 'children/withdraw-consent',
  right: 'child.keep',
  input: consentWithdrawalInput,
  constraints: { consent_withdrawn_once: 'withdrawn_already' },
  async run({ viewer, tx, now: at, today, enter }, input) {
    const { childId, consentId, withdrawnOn: on, withdrawer } = input
    await holdFiles(tx, [childId])
    const child = await findKeptChild(tx, viewer, 'child.keep', childId, today)
    const kept = child && (await tx.consent.findFirst({ where: { id: consentId, childId } }))
    if (!kept) return refused('not_found')
    if (on > today || on < dayFromColumn(kept.givenOn)) return refused('given_later')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    await addConsentWithdrawal(tx, by, { consentId, withdrawer, on })
    enter({
      subject: { kind: 'child', id: childId },
      details: { child: child.code, purpose: kept.purpose },
    })
    return done({ childId })
  },
})
