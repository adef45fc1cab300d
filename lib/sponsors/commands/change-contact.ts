import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import type { ContactRefusal } from '../contact'
import { contactChangeInput } from '../contact-input'
import { sponsorOfContact } from '../contact-queries'
import { changeContact as writeChange } from '../contact-records'
import { contactsOf } from '../contact-row-records'
import { holdSponsors } from '../records'

/** Somebody of a unit is reached in another way, or is the one to ask for first; what was known is kept. */
export const changeContact = command<
  typeof contactChangeInput,
  { sponsorId: string },
  ContactRefusal
>({
  act: 'sponsors/change-contact',
  right: 'sponsor.keep',
  input: contactChangeInput,
  async run({ viewer, tx, now: at, enter }, { contactId, isFirst, ...said }) {
    const sponsorId = await sponsorOfContact(tx, contactId)
    if (!sponsorId) return refused('not_found')
    await holdSponsors(tx, [sponsorId])
    const before = (await contactsOf(tx, sponsorId)).find(({ id }) => id === contactId)
    if (!before) return refused('already_ended')
    const author = { communeId: viewer.communeId, personId: viewer.personId, at }
    const { name, role = null, phone = null, email = null } = said
    const accountHolder = before.part === 'payer' ? (said.accountHolder ?? null) : null
    const facts = { part: before.part, name, role, phone, email, accountHolder }
    await writeChange(tx, author, sponsorId, before, facts, isFirst !== undefined)
    enter({ subject: { kind: 'sponsor', id: sponsorId }, details: { sponsorId } })
    return done({ sponsorId })
  },
})
