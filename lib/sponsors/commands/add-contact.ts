import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { decideAdding, type ContactRefusal } from '../contact'
import { contactInput } from '../contact-input'
import { addContact as writeContact } from '../contact-records'
import { contactsOf } from '../contact-row-records'
import { findSponsorIn } from '../queries'
import { holdSponsors } from '../records'

/** Adds somebody to be asked for at a unit, or who pays in its name. */
export const addContact = command<typeof contactInput, { sponsorId: string }, ContactRefusal>({
  act: 'sponsors/add-contact',
  right: 'sponsor.keep',
  input: contactInput,
  async run({ viewer, tx, now: at, enter }, { sponsorId, isFirst, ...said }) {
    await holdSponsors(tx, [sponsorId])
    if (!(await findSponsorIn(tx, sponsorId))) return refused('not_found')
    const refusal = decideAdding(said.part, await contactsOf(tx, sponsorId))
    if (refusal) return refused(refusal)
    const author = { communeId: viewer.communeId, personId: viewer.personId, at }
    const { part, name, role = null, phone = null, email = null, accountHolder = null } = said
    const facts = { part, name, role, phone, email, accountHolder }
    await writeContact(tx, author, sponsorId, facts, isFirst !== undefined)
    enter({ subject: { kind: 'sponsor', id: sponsorId }, details: { sponsorId } })
    return done({ sponsorId })
  },
})
