import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { PlaceTabs } from '@/components/places/place-tabs'
import { YearForm } from '@/components/places/year-form'
import { YearList } from '@/components/places/year-list'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { schoolYearOf, usualDays } from '@/lib/places/school-year'
import { listYears } from '@/lib/places/year-queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { saveYear } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.years.title }
}

export default async function YearsPage() {
  const viewer = await requireRight('place.keep')
  const { locale, words } = await readWords()
  const w = words.years
  const years = await listYears(viewer)
  const newest = years[0]?.startYear
  const startYear = newest === undefined ? schoolYearOf(today()) : newest + 1
  return (
    <>
      <PageHeader lead={w.lead} title={w.title} />
      <div className="grid gap-6">
        <PlaceTabs at="years" words={w} />
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <Card>
            {years.length > 0 ? (
              <YearList locale={locale} words={w} years={years} />
            ) : (
              <EmptyState icon="school" title={w.noYears}>
                {w.noYearsText}
              </EmptyState>
            )}
          </Card>
          <Card labelledBy="open-year">
            <CardHeader id="open-year" lead={w.openYearLead} title={w.openYear} />
            <YearForm
              action={saveYear}
              formKey={randomUUID()}
              words={words}
              year={{ id: null, startYear, ...usualDays(startYear) }}
            />
          </Card>
        </div>
      </div>
    </>
  )
}
