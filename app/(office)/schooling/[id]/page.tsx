import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AskedForm } from '@/components/schooling/asked-form'
import { ReviewForm } from '@/components/schooling/review-form'
import { UndoCard } from '@/components/schooling/undo-card'
import { Banner } from '@/components/ui/banner'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { dayOf } from '@/lib/calendar/day'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { openSchoolYear } from '@/lib/schooling/queries'
import { formatDay, formatNumber } from '@/lib/words/format'
import { answer, openYear, undoOpening } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.schooling.title }
}

export default async function SchoolYearPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireRight('schooling.keep')
  const page = await openSchoolYear(viewer, (await params).id)
  if (!page) notFound()
  const { locale, words } = await readWords()
  const w = words.schooling
  const { opening, plan } = page
  const isEmpty = plan.classes.length === 0 && plan.firstClasses.length === 0
  // Before the year is opened the proposal asks about all who can go up with a class.
  const planned = new Set(
    plan.classes.flatMap(({ pupils }) => pupils.map(({ childId }) => childId)),
  )
  const asked = opening ? page.asked : page.asked.filter(({ childId }) => !planned.has(childId))
  return (
    <>
      <PageHeader
        back={{ href: '/schooling', label: w.back }}
        lead={w.leadOf(page.startYear)}
        title={w.titleOf(page.school.name)}
      />
      <div className="grid max-w-4xl gap-6">
        {opening && (
          <Banner kind="done" title={w.isOpened}>
            {w.opened(opening.by, formatDay(dayOf(opening.at)))}
          </Banner>
        )}
        {!opening && page.inClass > 0 && (
          <Banner>{w.review.partly(formatNumber(page.inClass, locale))}</Banner>
        )}
        {!opening && !isEmpty && (
          <ReviewForm action={openYear} formKey={randomUUID()} page={page} words={words} />
        )}
        {!opening && isEmpty && asked.length === 0 && (
          <EmptyState icon="school" title={w.review.nothing}>
            {w.review.nothingText}
          </EmptyState>
        )}
        {(opening || asked.length > 0) && (
          <AskedForm
            action={answer}
            asked={asked}
            formKey={randomUUID()}
            locale={locale}
            page={page}
            words={words}
          />
        )}
        {opening && page.mayUndo && (
          <UndoCard
            action={undoOpening}
            formKey={randomUUID()}
            openingId={opening.id}
            words={words}
          />
        )}
      </div>
    </>
  )
}
