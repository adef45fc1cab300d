import type { Metadata } from 'next'
import { LetterLinks } from '@/components/mobilisation/letter-links'
import { MobilisationTabs } from '@/components/mobilisation/mobilisation-tabs'
import { UnitFilters } from '@/components/mobilisation/unit-filters'
import { UnitTable } from '@/components/mobilisation/unit-table'
import { MissingFields } from '@/components/templates/missing-fields'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { NO_FILTER, unitFilterFrom, unitListAddress } from '@/lib/mobilisation/filter'
import { listUnits } from '@/lib/mobilisation/queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { missingInLetters } from '@/lib/reports/letters-queries'
import { readWords } from '@/lib/platform/locale'
import { formatNumber } from '@/lib/words/format'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.mobilisation.title }
}

export default async function MobilisationListPage({ searchParams }: Props) {
  const viewer = await requireRight('mobilisation.read')
  const { locale, words } = await readWords()
  const w = words.mobilisation
  const filter = unitFilterFrom(await searchParams)
  const units = await listUnits(viewer, filter)
  const missing = await missingInLetters(viewer, units)
  return (
    <>
      <PageHeader lead={w.lead} title={w.title} />
      <div className="grid gap-6">
        <MobilisationTabs current="list" words={w} />
        <div className="card grid gap-4">
          <UnitFilters
            count={w.count(formatNumber(units.length, locale))}
            filter={filter}
            words={words}
          />
          <UnitTable
            empty={
              <EmptyState
                action={<LinkButton href={unitListAddress(NO_FILTER)}>{w.clear}</LinkButton>}
                icon="search"
                title={w.noneFound}
              >
                {w.noneFoundText}
              </EmptyState>
            }
            locale={locale}
            on={today()}
            units={units}
            words={words}
          />
          {units.length > 0 && (
            <LetterLinks count={units.length} filter={filter} locale={locale} words={w} />
          )}
          <MissingFields missing={missing} words={words} />
        </div>
      </div>
    </>
  )
}
