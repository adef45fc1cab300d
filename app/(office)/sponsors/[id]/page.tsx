import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { GiversCard } from '@/components/givers/givers-card'
import { AgreementCard } from '@/components/agreements/agreement-card'
import { ProposalsTable } from '@/components/assignments/proposals-table'
import { ContactsCard } from '@/components/sponsors/contacts-card'
import { GivesCard } from '@/components/sponsors/gives-card'
import { HistoryCard } from '@/components/sponsors/history-card'
import { PromiseEnd } from '@/components/sponsors/promise-end'
import { SponsorChildren } from '@/components/sponsors/sponsor-children'
import { SponsorFacts } from '@/components/sponsors/sponsor-facts'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/viewer'
import { listAgreements } from '@/lib/agreements/queries'
import { agreementStanding } from '@/lib/agreements/standing'
import { listWaitingChildren } from '@/lib/assignments/waiting-queries'
import { listProposalsOf } from '@/lib/assignments/queries'
import { hasGivers } from '@/lib/givers/giver'
import { listGiversOf } from '@/lib/givers/queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { readUnitHistory } from '@/lib/sponsors/history-queries'
import { listChildrenOf } from '@/lib/sponsors/queries'
import { endPromiseOf } from '../actions'
import { sponsorOfAddress } from './sponsor-of-address'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.sponsors.title }
}

export default async function SponsorPage({ params }: Props) {
  const viewer = await requireRight('sponsor.read')
  const sponsor = await sponsorOfAddress(viewer, (await params).id)
  const { locale, words } = await readWords()
  const w = words.sponsors
  const supported = await listChildrenOf(viewer, sponsor.id)
  const proposals = await listProposalsOf(viewer, sponsor.id)
  // Who waits is counted only where it is held against something.
  const waiting = sponsor.gives.length > 0 ? await listWaitingChildren(viewer) : []
  const events = await readUnitHistory(viewer, sponsor.id)
  const [newest = null] = await listAgreements(viewer, sponsor.id)
  const behind = await listGiversOf(viewer, sponsor.id)
  const givers = hasGivers(sponsor.kind) || behind.givers.length > 0 ? behind : null
  return (
    <>
      <PageHeader
        actions={
          <>
            {may(viewer, 'document.extract') && sponsor.assigned > 0 && (
              <LinkButton download href={`/api/documents/annex/${sponsor.id}`}>
                {w.extract}
              </LinkButton>
            )}
            {may(viewer, 'mobilisation.read') && (
              <LinkButton href={`/mobilisation/${sponsor.id}`}>
                {words.mobilisation.toMobilisation}
              </LinkButton>
            )}
            {may(viewer, 'direction.give') && (
              <LinkButton href={`/directions/new?sponsor=${sponsor.id}`}>
                {words.directions.give}
              </LinkButton>
            )}
            {may(viewer, 'hold.keep') && (
              <LinkButton href={`/assignments/holds?sponsor=${sponsor.id}`}>
                {words.holds.formTitle}
              </LinkButton>
            )}
            {may(viewer, 'sponsor.keep') && (
              <LinkButton href={`/sponsors/${sponsor.id}/edit`} tone="primary">
                {w.edit}
              </LinkButton>
            )}
          </>
        }
        back={{ href: '/sponsors', label: w.back }}
        lead={words.support.kinds[sponsor.kind]}
        title={sponsor.name}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="grid content-start gap-6">
          <Card labelledBy="facts">
            <CardHeader id="facts" title={w.factsTitle} />
            <SponsorFacts locale={locale} sponsor={sponsor} words={words} />
            {may(viewer, 'sponsor.keep') && (
              <PromiseEnd
                action={endPromiseOf}
                formKey={randomUUID()}
                locale={locale}
                sponsor={sponsor}
                words={words}
              />
            )}
          </Card>
          <GivesCard
            gives={sponsor.gives}
            locale={locale}
            needs={waiting.map(({ needs }) => needs)}
            words={words}
          />
          <ContactsCard
            contacts={sponsor.contacts}
            mayKeep={may(viewer, 'sponsor.keep')}
            sponsorId={sponsor.id}
            words={words}
          />
          <AgreementCard
            mayKeep={may(viewer, 'agreement.keep')}
            newest={newest}
            sponsorId={sponsor.id}
            standing={agreementStanding(newest?.ending ? null : newest, today())}
            words={words}
          />
          {givers && (
            <GiversCard
              locale={locale}
              of={givers}
              on={today()}
              sponsorId={sponsor.id}
              words={words}
            />
          )}
        </div>
        <div className="grid content-start gap-6">
          <Card labelledBy="supported">
            <CardHeader id="supported" title={w.childrenTitle} />
            <SponsorChildren list={supported} words={words} />
          </Card>
          <Card labelledBy="proposals">
            <CardHeader id="proposals" title={w.proposalsTitle} />
            <ProposalsTable
              empty={<p className="text-muted">{w.proposalsEmpty}</p>}
              locale={locale}
              proposals={proposals}
              sponsorShown={false}
              words={words}
            />
          </Card>
          <HistoryCard events={events} locale={locale} words={words} />
        </div>
      </div>
    </>
  )
}
