import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { NamingCard } from '@/components/mobilisation/naming-card'
import { ReversalCard } from '@/components/mobilisation/reversal-card'
import { StageChip } from '@/components/mobilisation/stage-chip'
import { StepCard } from '@/components/mobilisation/step-card'
import { StepTimeline } from '@/components/mobilisation/step-timeline'
import { UnitFacts } from '@/components/mobilisation/unit-facts'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { MissingFields } from '@/components/templates/missing-fields'
import { may } from '@/lib/access/viewer'
import { listMobilisers, openUnit } from '@/lib/mobilisation/queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { missingInLetters } from '@/lib/reports/letters-queries'
import { readWords } from '@/lib/platform/locale'
import { noteStepOf, recordConsent, takeStepBack, withdrawConsent } from '../actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.mobilisation.title }
}

export default async function MobilisedUnitPage({ params }: Props) {
  const viewer = await requireRight('mobilisation.read')
  const id = z.uuid().safeParse((await params).id)
  const unit = id.success ? await openUnit(viewer, id.data) : null
  if (!unit) notFound()
  const { locale, words } = await readWords()
  const w = words.mobilisation
  const mayKeep = may(viewer, 'mobilisation.keep')
  const standing = unit.steps.filter(({ reversal }) => reversal === null).reverse()
  const missing = await missingInLetters(viewer, [unit])
  const letter = (kind: string) => `/api/documents/mobilisation/${unit.id}?letter=${kind}`
  return (
    <>
      <PageHeader
        actions={
          <>
            <LinkButton download href={letter('open')}>
              {w.openLetter}
            </LinkButton>
            <LinkButton download href={letter('thank')}>
              {w.thankLetter}
            </LinkButton>
            {mayKeep && unit.isProspect && (
              <LinkButton href={`/mobilisation/${unit.id}/edit`}>{w.mend}</LinkButton>
            )}
            {may(viewer, 'sponsor.read') && (
              <LinkButton href={`/sponsors/${unit.id}`}>{w.toSponsor}</LinkButton>
            )}
          </>
        }
        back={{ href: '/mobilisation', label: w.back }}
        chip={<StageChip stage={unit.stage} words={w} />}
        lead={words.support.kinds[unit.kind]}
        title={unit.name}
      />
      <MissingFields missing={missing} words={words} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid content-start gap-6">
          <UnitFacts locale={locale} on={today()} unit={unit} words={words} />
          <StepTimeline locale={locale} mayKeep={mayKeep} steps={unit.steps} words={words} />
        </div>
        <div className="grid content-start gap-6">
          {mayKeep && (
            <StepCard
              action={noteStepOf}
              contactName={unit.contactName}
              formKey={randomUUID()}
              self={viewer.personId}
              sponsorId={unit.id}
              talkers={await listMobilisers(viewer)}
              today={today()}
              words={words}
            />
          )}
          <NamingCard
            formKey={randomUUID()}
            mayKeep={mayKeep}
            record={recordConsent}
            today={today()}
            unit={unit}
            withdraw={withdrawConsent}
            words={words}
          />
          {mayKeep && standing.length > 0 && (
            <ReversalCard
              action={takeStepBack}
              formKey={randomUUID()}
              steps={standing}
              words={words}
            />
          )}
        </div>
      </div>
    </>
  )
}
