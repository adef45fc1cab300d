import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AnnexCard } from '@/components/documents/annex-card'
import { DecisionsCard } from '@/components/documents/decisions-card'
import { ExtractsCard } from '@/components/documents/extracts-card'
import { PlanCard } from '@/components/documents/plan-card'
import { PageHeader } from '@/components/ui/page-header'
import { partsFor } from '@/lib/access/navigation'
import { may } from '@/lib/access/viewer'
import { listAnnexParts } from '@/lib/documents/annex-queries'
import { communeNamed } from '@/lib/documents/commune-name'
import { listDecisions } from '@/lib/documents/decision-queries'
import { today } from '@/lib/platform/clock'
import { requireViewer } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { readPlanInForce } from '@/lib/plans/queries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.paperwork.title }
}

export default async function DocumentsPage() {
  const viewer = await requireViewer()
  if (!partsFor(viewer).includes('documents')) notFound()
  const { locale, words } = await readWords()
  const w = words.paperwork
  const parts = await listAnnexParts(viewer)
  const isOffice = may(viewer, 'document.coded')
  const plan = may(viewer, 'plan.read') ? await readPlanInForce(viewer, today()) : undefined
  return (
    <>
      <PageHeader lead={isOffice ? w.lead : w.leadSponsor} title={w.title} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {isOffice && (
          <div className="grid gap-6">
            {plan !== undefined && <PlanCard plan={plan} words={words} />}
            <AnnexCard
              locale={locale}
              mayFull={may(viewer, 'document.full')}
              parts={parts}
              villageWord={communeNamed(viewer.communeName, viewer.communeKind).village}
              words={words}
            />
          </div>
        )}
        <div className="grid gap-6">
          {isOffice && (
            <DecisionsCard
              decisions={await listDecisions(viewer)}
              locale={locale}
              mayFull={may(viewer, 'document.full')}
              words={words}
            />
          )}
          {may(viewer, 'document.extract') && (
            <ExtractsCard isOwn={!isOffice} locale={locale} parts={parts} words={words} />
          )}
        </div>
      </div>
    </>
  )
}
