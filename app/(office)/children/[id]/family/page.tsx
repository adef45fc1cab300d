import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EndingForm } from '@/components/children/ending-form'
import { GuardianForm, JoiningForm } from '@/components/children/family-forms'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { readFamilyOf } from '@/lib/children/part-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { joinFamily, leaveFamily, removeGuardian, saveGuardian } from '../actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.family.title }
}

export default async function FamilyPage({ params }: Props) {
  const viewer = await requireRight('child.keep')
  const opened = await readFamilyOf(viewer, (await params).id)
  if (!opened) notFound()
  const { child, part } = opened
  const { words } = await readWords()
  const w = words.family
  const at = { childId: child.id, words }
  return (
    <>
      <PageHeader
        back={{ href: `/children/${child.id}`, label: child.fullName }}
        lead={w.lead}
        title={w.title}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card className="grid gap-4" labelledBy="siblings">
          <h2 id="siblings">{w.siblings}</h2>
          {part.siblings.length === 0 && <p className="text-muted">{w.noSiblings}</p>}
          <ul className="grid gap-2">
            {part.siblings.map(({ id, code, fullName }) => (
              <li key={id}>
                <a className="roomy-link text-link" href={`/children/${id}`}>
                  {fullName}
                </a>{' '}
                <span className="text-muted">{code}</span>
              </li>
            ))}
          </ul>
          <JoiningForm action={joinFamily} formKey={randomUUID()} {...at} />
          {part.hasHousehold && (
            <EndingForm
              action={leaveFamily}
              formKey={randomUUID()}
              idPrefix="leave"
              label={w.leave}
              sent={{ childId: child.id }}
              words={words}
            />
          )}
        </Card>
        <Card className="grid gap-4" labelledBy="guardians">
          <h2 id="guardians">{w.guardians}</h2>
          {part.guardians.length === 0 && <p className="text-muted">{w.noGuardians}</p>}
          <ul className="grid gap-4">
            {part.guardians.map(({ id, relation, fullName, phone }) => (
              <li className="grid gap-2" key={id}>
                <p>
                  <span className="font-semibold">{fullName}</span>{' '}
                  <span className="text-muted">
                    {[w.relations[relation], phone].filter(Boolean).join(' · ')}
                  </span>
                </p>
                <EndingForm
                  action={removeGuardian}
                  formKey={randomUUID()}
                  idPrefix={`end-${id}`}
                  label={w.end}
                  sent={{ childId: child.id, guardianId: id }}
                  words={words}
                />
              </li>
            ))}
          </ul>
          <GuardianForm action={saveGuardian} formKey={randomUUID()} {...at} />
        </Card>
      </div>
    </>
  )
}
