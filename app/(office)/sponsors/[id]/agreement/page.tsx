import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { AgreementEndingForm } from '@/components/agreements/agreement-ending-form'
import { AgreementFacts } from '@/components/agreements/agreement-facts'
import { AgreementForm } from '@/components/agreements/agreement-form'
import { EarlierAgreements } from '@/components/agreements/earlier-agreements'
import { StandingChip } from '@/components/agreements/standing-chip'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/viewer'
import { listAgreements } from '@/lib/agreements/queries'
import { agreementStanding, dataEndPassed, mayHandOver } from '@/lib/agreements/standing'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatDay } from '@/lib/words/format'
import { sponsorOfAddress } from '../sponsor-of-address'
import { endSponsorAgreement, saveAgreement } from '../../agreements/actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.agreements.title }
}

export default async function AgreementPage({ params }: Props) {
  const viewer = await requireRight('sponsor.read')
  const sponsor = await sponsorOfAddress(viewer, (await params).id)
  const { words } = await readWords()
  const w = words.agreements
  const on = today()
  const all = await listAgreements(viewer, sponsor.id)
  const [newest] = all
  const living = newest && !newest.ending ? newest : null
  const standing = agreementStanding(living, on)
  const mayKeep = may(viewer, 'agreement.keep')
  const hasSheet = mayKeep && mayHandOver(living, on)
  const dataEndedOn = living && dataEndPassed(living, on)
  return (
    <>
      <PageHeader
        actions={
          hasSheet && (
            <LinkButton href={`/sponsors/${sponsor.id}/agreement/handover`}>
              {w.handoverOpen}
            </LinkButton>
          )
        }
        back={{ href: `/sponsors/${sponsor.id}`, label: sponsor.name }}
        lead={w.pageLead}
        title={w.title}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid content-start gap-6">
          <Card labelledBy="newest">
            <CardHeader id="newest" title={w.newestTitle} />
            <div className="grid gap-4">
              <p>
                <StandingChip standing={standing} words={w} />
              </p>
              {!living && (
                <>
                  <p>{newest?.ending ? w.wasEnded(formatDay(newest.ending.on)) : w.none}</p>
                  <p className="text-muted">{w.noneText}</p>
                </>
              )}
              {dataEndedOn && <p>{w.dataEndPassed(formatDay(dataEndedOn))}</p>}
              {living && <AgreementFacts agreement={living} words={words} />}
              {living && mayKeep && (
                <details>
                  <summary className="inline-flex min-h-11 items-center text-leaf">{w.end}</summary>
                  <p className="mb-3 text-muted">{w.endLead}</p>
                  <AgreementEndingForm
                    action={endSponsorAgreement}
                    agreementId={living.id}
                    formKey={randomUUID()}
                    today={on}
                    words={words}
                  />
                </details>
              )}
            </div>
          </Card>
          <EarlierAgreements list={all.filter((one) => one !== living)} words={words} />
        </div>
        {mayKeep && (
          <Card labelledBy="record">
            <CardHeader id="record" lead={w.recordLead} title={w.recordTitle} />
            <AgreementForm
              action={saveAgreement}
              communeSigner={viewer.fullName}
              contactName={sponsor.contactName}
              formKey={randomUUID()}
              seen={all.length}
              sponsorId={sponsor.id}
              today={on}
              words={words}
            />
          </Card>
        )}
      </div>
    </>
  )
}
