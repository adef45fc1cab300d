import type { Metadata } from 'next'
import { HonourTable } from '@/components/mobilisation/honour-table'
import { MobilisationTabs } from '@/components/mobilisation/mobilisation-tabs'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { countUnnamed, listHonoured } from '@/lib/mobilisation/honour-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatNumber } from '@/lib/words/format'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.mobilisation.honourTitle }
}

export default async function HonourPage() {
  const viewer = await requireRight('mobilisation.read')
  const { locale, words } = await readWords()
  const w = words.mobilisation
  const units = await listHonoured(viewer)
  const unnamed = await countUnnamed(viewer)
  return (
    <>
      <PageHeader lead={w.honourLead} title={w.honourTitle} />
      <div className="grid gap-6">
        <MobilisationTabs current="honour" words={w} />
        {unnamed > 0 && (
          <Banner
            action={<LinkButton href="/mobilisation/list?stage=active">{w.showUnnamed}</LinkButton>}
            title={w.unnamed(formatNumber(unnamed, locale))}
          />
        )}
        <div className="card grid gap-4">
          <HonourTable
            empty={
              <EmptyState icon="sponsor" title={w.honourEmpty}>
                {w.honourEmptyText}
              </EmptyState>
            }
            locale={locale}
            units={units}
            words={words}
          />
          {units.length > 0 && (
            <form
              action="/mobilisation/honour/export"
              className="no-print flex flex-wrap gap-3"
              method="post"
            >
              <LinkButton download href="/api/documents/honour">
                {w.honourFile}
              </LinkButton>
              <Button type="submit">{w.honourSheet}</Button>
            </form>
          )}
        </div>
      </div>
    </>
  )
}
