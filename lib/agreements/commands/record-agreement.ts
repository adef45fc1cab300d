import { command } from '@/lib/platform/command'
import { contentToKeep, type FileToKeep } from '@/lib/platform/files/content'
import { storeContent } from '@/lib/platform/files/store-file'
import type { FileRefusal } from '@/lib/platform/files/stored-kind'
import { done, refused } from '@/lib/platform/outcome'
import { findSponsorIn } from '@/lib/sponsors/queries'
import { holdSponsors } from '@/lib/sponsors/records'
import { decideAgreement, type AgreementRefusal, type KeptUntil } from '../agreement'
import { agreementInput, type AgreementInput } from '../input'
import { agreementsIn } from '../queries'
import { addAgreement } from '../records'

/** Records the signed safeguarding agreement of a sponsor with its scan; the one before it counts no longer. */
export const recordAgreement = command<
  typeof agreementInput,
  { sponsorId: string },
  AgreementRefusal | FileRefusal,
  FileToKeep
>({
  act: 'agreements/record',
  right: 'agreement.keep',
  input: agreementInput,
  async prepare(_, { scan: { bytes, fileName } }) {
    const content = await contentToKeep('scan', bytes)
    return typeof content === 'string' ? refused(content) : done({ content, fileName })
  },
  async run({ viewer, tx, now: at, today, enter }, input, file) {
    const { sponsorId, seen } = input
    await holdSponsors(tx, [sponsorId])
    if (!(await findSponsorIn(tx, sponsorId))) return refused('not_found')
    const before = await agreementsIn(tx, sponsorId)
    if (before.length !== seen) return refused('recorded_meanwhile')
    const terms = termsOf(input)
    const [newest] = before
    const refusal = decideAgreement(
      terms,
      newest ? { signedOn: newest.signedOn, isEnded: newest.ending !== null } : null,
      today,
    )
    if (refusal) return refused(refusal)
    const fileId = await storeContent(tx, { viewer, kind: 'scan', at, ...file })
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    await addAgreement(tx, by, { sponsorId, round: seen + 1, fileId }, terms)
    enter({
      subject: { kind: 'sponsor', id: sponsorId },
      details: {
        agreedOn: terms.signedOn,
        validUntil: terms.validUntil,
        handedOver: terms.handedOver,
      },
    })
    return done({ sponsorId })
  },
})

function termsOf(input: AgreementInput) {
  const { scan: _, sponsorId: __, seen: ___, afterDays, dataEndsOn, validUntil, ...terms } = input
  const keptUntil: KeptUntil = dataEndsOn ? { on: dataEndsOn } : { afterDays: afterDays ?? 0 }
  return { ...terms, keptUntil, validUntil: validUntil ?? null }
}
