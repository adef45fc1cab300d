import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { decideLeaving, type ContactRefusal } from '../contact'
import { contactEndInput } from '../contact-input'
import { sponsorOfContact } from '../contact-queries'
import { endContact as writeEnd } from '../contact-records'
import { contactsOf } from '../contact-row-records'
import { holdSponsors } from '../records'

/** Somebody is not to be asked for at a unit any more, or does not pay for it; who it was stays. */
export const endContact = command<typeof contactEndInput, { sponsorId: string }, ContactRefusal>({
  act: 'sponsors/end-contact',
  right: 'sponsor.keep',
  input: contactEndInput,
  async run({ viewer, tx, now: at, today, enter }, { contactId, leftOn, reason }) {
    const sponsorId = await sponsorOfContact(tx, contactId)
    if (!sponsorId) return refused('not_found')
    await holdSponsors(tx, [sponsorId])
    const contact = (await contactsOf(tx, sponsorId)).find(({ id }) => id === contactId)
    if (!contact) return refused('already_ended')
    const refusal = decideLeaving(contact, leftOn, today)
    if (refusal) return refused(refusal)
    const author = { communeId: viewer.communeId, personId: viewer.personId, at }
    const left = { on: leftOn, reason: reason || null }
    await writeEnd(tx, author, sponsorId, contact, left)
    enter({ subject: { kind: 'sponsor', id: sponsorId }, details: { sponsorId } })
    return done({ sponsorId })
  },
})
