import type { Metadata } from 'next'
import { LeaversCard } from '@/components/schooling/leavers-card'
import { SchoolList } from '@/components/schooling/school-list'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { readYearBoard } from '@/lib/schooling/queries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.schooling.title }
}

export default async function SchoolingPage() {
  const viewer = await requireRight('schooling.keep')
  const { locale, words } = await readWords()
  const w = words.schooling
  const { startYear, schools, leavers } = await readYearBoard(viewer)
  return (
    <>
      <PageHeader lead={w.lead(startYear)} title={w.title} />
      <div className="grid gap-6">
        <Card labelledBy="schools">
          <CardHeader id="schools" title={w.schools} />
          {schools.length > 0 ? (
            <SchoolList locale={locale} schools={schools} words={w} />
          ) : (
            <EmptyState icon="school" title={w.none}>
              {w.noneText}
            </EmptyState>
          )}
        </Card>
        {leavers.length > 0 && <LeaversCard leavers={leavers} words={w} />}
      </div>
    </>
  )
}
