import type { Viewer } from '@/lib/access/viewer'
import { today } from '@/lib/platform/clock'
import { addContact } from '@/lib/sponsors/commands/add-contact'
import { keepSponsor } from '@/lib/sponsors/commands/keep-sponsor'
import { endContact } from '@/lib/sponsors/commands/end-contact'
import { findSponsor, listSponsors } from '@/lib/sponsors/queries'
import { valueOf } from '@/prisma/seed/done'

/** Enough that each act of the walk may use one up, and the next act still meets one. */
const OF_EACH = 8

/** People of a unit who are asked for, who pay, and who have left; units that promise children. */
export async function fillContacts(officer: Viewer): Promise<void> {
  const sponsorId = (await listSponsors(officer))[0]?.id ?? ''
  const reached = { role: 'Kế toán Đá Bàn', phone: '0905 000 222', email: 'ketoan@daban.example' }
  for (let nth = 1; nth <= OF_EACH; nth += 1) {
    const gone = { sponsorId, part: 'contact', name: `Người đã thôi ${nth}`, ...reached }
    valueOf(await addContact(officer, gone), 'add a contact')
    const known = (await findSponsor(officer, sponsorId))?.contacts ?? []
    const contactId = known.find(({ name }) => name === gone.name)?.id
    const left = { contactId, leftOn: today(), reason: 'Chuyển công tác' }
    valueOf(await endContact(officer, left), 'end a contact')
    valueOf(await addContact(officer, { ...gone, name: `Người đầu mối ${nth}` }), 'add a contact')
  }
  for (let nth = 1; nth <= OF_EACH; nth += 1) {
    // No "unit to be won": a talk in which it rests would leave no promise to end (found-things.ts).
    const promising = { name: `Quỹ hứa Đá Bàn ${nth}`, kind: 'programme', promisedChildren: '2' }
    valueOf(await keepSponsor(officer, promising), 'add a unit that promises')
  }
  const payer = { sponsorId, part: 'payer', name: 'Công đoàn cấp trên', ...reached }
  valueOf(await addContact(officer, { ...payer, accountHolder: 'CONG DOAN' }), 'add a payer')
}
