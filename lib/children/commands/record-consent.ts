import { dayFromColumn } from '@/lib/calendar/day'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { decideConsent, type ConsentRefusal } from '../consent'
import { addConsent } from '../consent-records'
import { NEWEST_CONSENT_TEXT } from '../consent-text'
import { consentInput } from '../keeping-input'
import { findKeptChild } from '../kept-child-queries'

/** Records that a family agreed to one purpose: who, to which text, on which day and how. */
export const recordConsent = command<typeof consentInput, { childId: string }, ConsentRefusal>({
  act: 'children/record-consent',
  right: 'child.keep',
  input: consentInput,
  async run({ viewer, tx, now: at, today, enter }, { childId, ...given }) {
    const child = await findKeptChild(tx, viewer, 'child.keep', childId, today)
    if (!child) return refused('not_found')
    const born = { bornOn: child.bornOn && dayFromColumn(child.bornOn), bornYear: child.bornYear }
    const refusal = decideConsent(given, born, { newestText: NEWEST_CONSENT_TEXT, today })
    if (refusal) return refused(refusal)
    const { representativeName, representativeRelation, ...facts } = given
    const representative = { name: representativeName, relation: representativeRelation }
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    await addConsent(tx, by, childId, { ...facts, representative })
    enter({
      subject: { kind: 'child', id: childId },
      details: { child: child.code, purpose: given.purpose, versionNo: given.textVersion },
    })
    return done({ childId })
  },
})
