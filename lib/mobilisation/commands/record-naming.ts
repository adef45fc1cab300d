import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { holdSponsors } from '@/lib/sponsors/records'
import { readMobilised, namingOf } from '../facts-queries'
import { namingInput } from '../input'
import { addNamingConsent } from '../records'
import { decideNaming, type NamingRefusal } from '../rules'

/** A unit agrees to be named on the honour list: under which name, and who said so. */
export const recordNaming = command<typeof namingInput, { sponsorId: string }, NamingRefusal>({
  act: 'mobilisation/record-naming',
  right: 'mobilisation.keep',
  input: namingInput,
  async run({ viewer, tx, now, today, enter }, consent) {
    const { sponsorId, consentedOn } = consent
    await holdSponsors(tx, [sponsorId])
    if (!(await readMobilised(tx, sponsorId, today))) return refused('not_found')
    const isNamed = (await namingOf(tx, sponsorId)) !== null
    const refusal = decideNaming({ consentedOn, today, isNamed })
    if (refusal) return refused(refusal)
    const author = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    await addNamingConsent(tx, author, consent)
    enter({ subject: { kind: 'sponsor', id: sponsorId }, details: { sponsorId } })
    return done({ sponsorId })
  },
})
