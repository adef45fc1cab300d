import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ConsentForm, ConsentWithdrawalForm } from '@/components/children/consent-forms'
import { ConsentLine } from '@/components/children/consent-line'
import { PaperLinks } from '@/components/children/paper-links'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { papersOn } from '@/lib/children/paper'
import { readConsentsOf } from '@/lib/children/consent-queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { saveConsent, takeConsentBack } from './actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.consents.title }
}

export default async function ConsentsPage({ params }: Props) {
  const viewer = await requireRight('child.keep')
  const opened = await readConsentsOf(viewer, (await params).id)
  if (!opened) notFound()
  const { child, part } = opened
  const { words } = await readWords()
  const w = words.consents
  const at = { childId: child.id, on: today(), words }
  return (
    <>
      <PageHeader
        actions={
          <>
            <LinkButton href={`/children/${child.id}/papers`}>{words.papers.manage}</LinkButton>
            <LinkButton href={`/children/${child.id}/consents/form`}>{w.printForm}</LinkButton>
          </>
        }
        back={{ href: `/children/${child.id}`, label: child.fullName }}
        lead={w.lead}
        title={w.title}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card as="div" className="grid gap-5">
          {part.consents.length === 0 && <p className="text-muted">{w.none}</p>}
          {part.consents.map((consent) => (
            <div className="grid gap-2" key={consent.id}>
              <ConsentLine consent={consent} words={words} />
              <PaperLinks papers={papersOn(part.papers, 'consent', consent.id)} words={words} />
              {consent.withdrawal === null && (
                <ConsentWithdrawalForm
                  action={takeConsentBack}
                  consentId={consent.id}
                  formKey={randomUUID()}
                  {...at}
                />
              )}
            </div>
          ))}
        </Card>
        <Card as="div">
          <ConsentForm
            action={saveConsent}
            formKey={randomUUID()}
            representative={{ name: part.guardianName, relation: part.guardianRelation }}
            {...at}
          />
        </Card>
      </div>
    </>
  )
}
