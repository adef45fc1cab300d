import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EndingForm } from '@/components/children/ending-form'
import { InsuranceLine } from '@/components/children/insurance-line'
import { InsuranceForm, NeedForm } from '@/components/children/need-forms'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { readNeedsOf } from '@/lib/children/part-queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { meetNeed, saveInsurance, saveNeed } from '../actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.needs.title }
}

export default async function NeedsPage({ params }: Props) {
  const viewer = await requireRight('child.keep')
  const opened = await readNeedsOf(viewer, (await params).id)
  if (!opened) notFound()
  const { child, part } = opened
  const { words } = await readWords()
  const w = words.needs
  const at = { childId: child.id, words }
  return (
    <>
      <PageHeader
        back={{ href: `/children/${child.id}`, label: child.fullName }}
        lead={child.code}
        title={w.title}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card className="grid gap-4" labelledBy="needs">
          <h2 id="needs">{w.needsTitle}</h2>
          {part.needs.length === 0 && <p className="text-muted">{w.noNeeds}</p>}
          <ul className="grid gap-4">
            {part.needs.map(({ id, kind, note }) => (
              <li className="grid gap-2" key={id}>
                <p>
                  <span className="font-semibold">{w.kinds[kind]}</span>{' '}
                  {note && <span className="text-muted">{note}</span>}
                </p>
                <EndingForm
                  action={meetNeed}
                  formKey={randomUUID()}
                  idPrefix={`end-${id}`}
                  label={w.end}
                  sent={{ childId: child.id, needId: id }}
                  words={words}
                />
              </li>
            ))}
          </ul>
          <NeedForm action={saveNeed} formKey={randomUUID()} {...at} />
        </Card>
        <Card className="grid gap-4" labelledBy="insurance">
          <h2 id="insurance">{w.insuranceTitle}</h2>
          <InsuranceLine found={part.insurance} on={today()} words={w} />
          <InsuranceForm action={saveInsurance} formKey={randomUUID()} on={today()} {...at} />
        </Card>
      </div>
    </>
  )
}
