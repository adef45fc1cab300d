import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import {
  CircumstanceEnd,
  CircumstanceForm,
  MarkingForm,
} from '@/components/children/circumstance-forms'
import { EndingForm } from '@/components/children/ending-form'
import { PaperLinks } from '@/components/children/paper-links'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { PageHeader } from '@/components/ui/page-header'
import { papersOn } from '@/lib/children/paper'
import { readCircumstancesOf } from '@/lib/children/part-queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatDay } from '@/lib/words/format'
import { closeCircumstance, mark, saveCircumstance, unmark } from './actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.circumstances.title }
}

export default async function CircumstancesPage({ params }: Props) {
  const viewer = await requireRight('child.keep')
  const opened = await readCircumstancesOf(viewer, (await params).id)
  if (!opened) notFound()
  const { child, part } = opened
  const { words } = await readWords()
  const { circumstances: w, children } = words
  const at = { childId: child.id, on: today(), words }
  return (
    <>
      <PageHeader
        back={{ href: `/children/${child.id}`, label: child.fullName }}
        lead={w.lead}
        title={w.title}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card className="grid gap-4" labelledBy="record">
          <h2 id="record">{w.record}</h2>
          <CircumstanceForm action={saveCircumstance} formKey={randomUUID()} {...at} />
        </Card>
        <div className="grid gap-6">
          <Card className="grid gap-4" labelledBy="living">
            <CardHeader
              id="living"
              link={{ href: `/children/${child.id}/papers`, label: words.papers.manage }}
              title={w.living}
            />
            {part.living.length === 0 && <p className="text-muted">{children.notRecorded}</p>}
            {part.living.map(({ id, category, isMain, from }) => (
              <div className="grid gap-2" key={id}>
                <p>
                  <span className="font-semibold">{children.categories[category]}</span>{' '}
                  <span className="text-muted">
                    {[isMain ? w.mainShort : '', children.since(formatDay(from))]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </p>
                <PaperLinks papers={papersOn(part.papers, 'circumstance', id)} words={words} />
                {!isMain && (
                  <CircumstanceEnd
                    action={closeCircumstance}
                    circumstanceId={id}
                    formKey={randomUUID()}
                    {...at}
                  />
                )}
              </div>
            ))}
          </Card>
          <Card className="grid gap-4" labelledBy="marking">
            <CardHeader id="marking" lead={w.markingLead} title={w.markingTitle} />
            {part.marking ? (
              <>
                <p>
                  {part.marking.reason}{' '}
                  <span className="text-muted">{children.since(formatDay(part.marking.from))}</span>
                </p>
                <EndingForm
                  action={unmark}
                  formKey={randomUUID()}
                  idPrefix="unmark"
                  label={w.unmark}
                  sent={{ childId: child.id }}
                  words={words}
                />
              </>
            ) : (
              <MarkingForm action={mark} formKey={randomUUID()} {...at} />
            )}
          </Card>
        </div>
      </div>
    </>
  )
}
