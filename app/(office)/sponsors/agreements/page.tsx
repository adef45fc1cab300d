import type { Metadata } from 'next'
import { WantingTable } from '@/components/agreements/wanting-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { readLivingAgreements } from '@/lib/agreements/queries'
import { wantingAgreement } from '@/lib/agreements/wanting'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { listSponsors } from '@/lib/sponsors/queries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.agreements.list }
}

export default async function WantingAgreementsPage() {
  const viewer = await requireRight('sponsor.read')
  const { locale, words } = await readWords()
  const w = words.agreements
  const wanting = wantingAgreement(
    await listSponsors(viewer),
    await readLivingAgreements(viewer),
    today(),
  )
  return (
    <>
      <PageHeader
        back={{ href: '/sponsors', label: words.sponsors.back }}
        lead={w.listLead}
        title={w.list}
      />
      <div className="card grid gap-4">
        <WantingTable
          empty={
            <EmptyState icon="check" title={w.listEmpty}>
              {w.listEmptyText}
            </EmptyState>
          }
          locale={locale}
          wanting={wanting}
          words={words}
        />
      </div>
    </>
  )
}
