import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { holdSponsors } from '@/lib/sponsors/records'
import { decideAgreementEnding, type AgreementRefusal } from '../agreement'
import { agreementEndingInput } from '../input'
import { agreementsIn, findAgreementIn } from '../queries'
import { addAgreementEnding } from '../records'

/** Ends a safeguarding agreement before its time: from that day on the unit has none. */
export const endAgreement = command<
  typeof agreementEndingInput,
  { sponsorId: string },
  AgreementRefusal
>({
  act: 'agreements/end',
  right: 'agreement.keep',
  input: agreementEndingInput,
  constraints: { agreement_ended_once: 'already_ended' },
  async run({ viewer, tx, now: at, today, enter }, { agreementId, endedOn, reason }) {
    const found = await findAgreementIn(tx, agreementId)
    if (!found) return refused('not_found')
    const { sponsorId } = found
    await holdSponsors(tx, [sponsorId])
    const [newest, ...older] = await agreementsIn(tx, sponsorId)
    const agreement = [newest, ...older].find((one) => one?.id === agreementId)
    if (!agreement) return refused('not_found')
    const refusal = decideAgreementEnding(
      endedOn,
      {
        ...{ signedOn: agreement.signedOn, isNewest: agreement.id === newest?.id },
        isEnded: agreement.ending !== null,
      },
      today,
    )
    if (refusal) return refused(refusal)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    await addAgreementEnding(tx, by, { agreementId, endedOn, reason })
    enter({
      subject: { kind: 'sponsor', id: sponsorId },
      details: { agreedOn: agreement.signedOn, from: endedOn, reason },
    })
    return done({ sponsorId })
  },
})
