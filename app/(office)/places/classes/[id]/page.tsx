import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ClassForm } from '@/components/places/class-form'
import { OneButtonForm } from '@/components/places/one-button-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { PageHeader } from '@/components/ui/page-header'
import { openClass } from '@/lib/places/year-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatDay, formatNumber } from '@/lib/words/format'
import { closeOneClass, saveClass, takeClassAway } from '../../years/actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.years.title }
}

export default async function ClassPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireRight('place.keep')
  const id = z.uuid().safeParse((await params).id)
  const found = id.success ? await openClass(viewer, id.data) : null
  if (!found) notFound()
  const { locale, words } = await readWords()
  const w = words.years
  const { closedOn } = found
  const facts = [
    found.schoolName,
    w.children(formatNumber(found.children, locale)),
    ...(closedOn ? [w.closed(formatDay(closedOn))] : []),
  ]
  return (
    <>
      <PageHeader
        back={{ href: `/places/years/${found.yearId}`, label: w.year(found.startYear) }}
        lead={facts.join(' · ')}
        title={w.classTitle(found.name)}
      />
      <div className="grid max-w-2xl gap-6">
        <Card labelledBy="rename">
          <CardHeader id="rename" title={w.rename} />
          <ClassForm
            action={saveClass}
            formKey={randomUUID()}
            to={{ id: found.id, name: found.name }}
            words={words}
          />
        </Card>
        <Card labelledBy="close">
          <CardHeader id="close" lead={w.closeLead} title={w.closeTitle} />
          <div className="flex flex-wrap gap-4">
            <OneButtonForm
              action={closeOneClass}
              formKey={randomUUID()}
              idPrefix="close"
              label={closedOn ? w.reopen : w.close}
              tone="secondary"
              values={{ id: found.id, closed: closedOn ? 'no' : 'yes' }}
              words={words}
            />
            {found.children === 0 && (
              <OneButtonForm
                action={takeClassAway}
                formKey={randomUUID()}
                idPrefix="remove"
                label={w.remove}
                tone="danger"
                values={{ id: found.id }}
                words={words}
              />
            )}
          </div>
        </Card>
      </div>
    </>
  )
}
