import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { FreedSponsors } from '@/components/assignments/freed-sponsors'
import { HoldForm } from '@/components/assignments/hold-form'
import { HoldsTable } from '@/components/assignments/holds-table'
import { sponsorOffers } from '@/components/assignments/offer'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { PageHeader } from '@/components/ui/page-header'
import { readLivingAgreements } from '@/lib/agreements/queries'
import { listFreedSponsors } from '@/lib/assignments/freed-queries'
import { listHolds } from '@/lib/assignments/hold-queries'
import { listWaitingChildren } from '@/lib/assignments/waiting-queries'
import { readParameter } from '@/lib/parameters/queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { readPlanInForce } from '@/lib/plans/queries'
import { listSponsors } from '@/lib/sponsors/queries'
import { holdForUnit, release } from './actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.holds.title }
}

export default async function HoldsPage({ searchParams }: Props) {
  const viewer = await requireRight('hold.keep')
  const { locale, words } = await readWords()
  const w = words.holds
  const on = today()
  const plan = await readPlanInForce(viewer, on)
  const at = { words, locale, on, plan, agreements: await readLivingAgreements(viewer) }
  const holds = await listHolds(viewer)
  const waiting = (await listWaitingChildren(viewer)).filter(({ heldFor }) => heldFor === null)
  const sponsors = sponsorOffers(await listSponsors(viewer), at)
  const asked = [(await searchParams).sponsor].flat()[0]
  return (
    <>
      <PageHeader
        back={{ href: '/assignments', label: words.assignments.backToWork }}
        lead={w.lead}
        title={w.title}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <Card labelledBy="hold">
          <CardHeader id="hold" title={w.formTitle} />
          {waiting.length === 0 ? (
            <p className="text-muted">{w.nobodyWaits}</p>
          ) : (
            <HoldForm
              action={holdForUnit}
              days={await readParameter(viewer, 'hold_days', on)}
              formKey={randomUUID()}
              sponsorId={sponsors.find(({ id }) => id === asked)?.id ?? null}
              sponsors={sponsors}
              waiting={waiting}
              words={words}
            />
          )}
        </Card>
        <div className="grid content-start gap-6">
          <FreedSponsors list={await listFreedSponsors(viewer)} words={words} />
          <Card labelledBy="held">
            <CardHeader id="held" title={w.listTitle} />
            <HoldsTable
              action={release}
              formKeys={holds.map(() => randomUUID())}
              holds={holds}
              words={words}
            />
          </Card>
        </div>
      </div>
    </>
  )
}
