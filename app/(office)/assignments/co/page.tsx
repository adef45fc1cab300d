import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { CoForm } from '@/components/assignments/co-form'
import { lastQuarterOffers, quarterOffers, sponsorOffers } from '@/components/assignments/offer'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { readLivingAgreements } from '@/lib/agreements/queries'
import { listSupportedChildren } from '@/lib/assignments/waiting-queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { readPlanInForce } from '@/lib/plans/queries'
import { listSponsors } from '@/lib/sponsors/queries'
import { proposeOne } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.assignments.coTitle }
}

export default async function CoSponsorPage() {
  const viewer = await requireRight('assignment.propose')
  const { locale, words } = await readWords()
  const w = words.assignments
  const on = today()
  const plan = await readPlanInForce(viewer, on)
  const at = { words, locale, on, plan, agreements: await readLivingAgreements(viewer) }
  const supported = await listSupportedChildren(viewer)
  return (
    <>
      <PageHeader
        back={{ href: '/assignments', label: w.backToWork }}
        lead={w.coLead}
        title={w.coTitle}
      />
      {supported.length === 0 ? (
        <EmptyState icon="assignment" title={w.coEmpty}>
          {w.coEmptyText}
        </EmptyState>
      ) : (
        <Card className="max-w-3xl">
          <CoForm
            action={proposeOne}
            formKey={randomUUID()}
            lastQuarters={lastQuarterOffers(at)}
            quarters={quarterOffers(at)}
            sponsors={sponsorOffers(await listSponsors(viewer), at)}
            supported={supported}
            words={words}
          />
        </Card>
      )}
    </>
  )
}
