import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ClassForm } from '@/components/places/class-form'
import { ClassLists } from '@/components/places/class-lists'
import { OneButtonForm } from '@/components/places/one-button-form'
import { YearForm } from '@/components/places/year-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { PageHeader } from '@/components/ui/page-header'
import { openYear } from '@/lib/places/year-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { makeNextClasses, saveClass, saveYear, takeYearAway } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.years.title }
}

export default async function YearPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireRight('place.keep')
  const id = z.uuid().safeParse((await params).id)
  const year = id.success ? await openYear(viewer, id.data) : null
  if (!year) notFound()
  const { locale, words } = await readWords()
  const w = words.years
  const next = year.startYear + 1
  const isUnused = year.classes === 0 && year.children === 0
  return (
    <>
      <PageHeader back={{ href: '/places/years', label: w.back }} title={w.year(year.startYear)} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid gap-6">
          <ClassLists locale={locale} schools={year.schools} words={words} />
        </div>
        <div className="grid gap-6">
          <Card labelledBy="add-class">
            <CardHeader id="add-class" title={w.addClassTitle} />
            <ClassForm
              action={saveClass}
              formKey={randomUUID()}
              to={{ yearId: year.id, schools: year.schools.map(({ school }) => school) }}
              words={words}
            />
          </Card>
          {year.classes > 0 && (
            <Card labelledBy="promote">
              <CardHeader id="promote" lead={w.promote.lead(next)} title={w.promote.title} />
              {year.nextYear === null ? (
                <p>{w.promote.needsYear(next)}</p>
              ) : (
                <OneButtonForm
                  action={makeNextClasses}
                  formKey={randomUUID()}
                  idPrefix="promote"
                  label={w.promote.submit}
                  tone="secondary"
                  values={{ yearId: year.id }}
                  words={words}
                />
              )}
            </Card>
          )}
          <Card labelledBy="days">
            <CardHeader id="days" title={w.daysTitle} />
            <YearForm action={saveYear} formKey={randomUUID()} words={words} year={year} />
          </Card>
          {isUnused && (
            <Card labelledBy="remove">
              <CardHeader id="remove" lead={w.removeYearLead} title={w.removeYearTitle} />
              <OneButtonForm
                action={takeYearAway}
                formKey={randomUUID()}
                idPrefix="remove"
                label={w.removeYear}
                tone="danger"
                values={{ id: year.id }}
                words={words}
              />
            </Card>
          )}
        </div>
      </div>
    </>
  )
}
