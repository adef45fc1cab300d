import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { AnswerCard } from '@/components/directions/answer-card'
import { DecisionCard } from '@/components/directions/decision-card'
import { DirectionChip } from '@/components/directions/direction-chip'
import { DirectionFacts } from '@/components/directions/direction-facts'
import { DirectionHistory } from '@/components/directions/direction-history'
import { WithdrawalCard } from '@/components/directions/withdrawal-card'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/viewer'
import { openDirection } from '@/lib/directions/queries'
import { awaitsLeader, awaitsOwner, isFollowed } from '@/lib/directions/status'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { answer, decideOnAnswer, withdraw } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.directions.title }
}

export default async function DirectionPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireRight('direction.read')
  const id = z.uuid().safeParse((await params).id)
  const direction = id.success ? await openDirection(viewer, id.data) : null
  if (!direction) notFound()
  const { locale, words } = await readWords()
  const w = words.directions
  const { status } = direction
  const isOwner = direction.owner.id === viewer.personId
  const last = direction.answers.at(-1)
  const mayGive = may(viewer, 'direction.give')
  return (
    <>
      <PageHeader
        back={{ href: '/directions', label: w.back }}
        chip={<DirectionChip status={status} words={w} />}
        title={w.title}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid content-start gap-6">
          <DirectionFacts direction={direction} locale={locale} words={words} />
          {isOwner && awaitsOwner(status) && may(viewer, 'direction.answer') && (
            <AnswerCard
              action={answer}
              direction={direction}
              formKey={randomUUID()}
              words={words}
            />
          )}
          {mayGive && !isOwner && awaitsLeader(status) && last && (
            <DecisionCard
              action={decideOnAnswer}
              answer={last}
              directionId={direction.id}
              formKey={randomUUID()}
              words={words}
            />
          )}
        </div>
        <div className="grid content-start gap-6">
          <DirectionHistory direction={direction} locale={locale} words={w} />
          {mayGive && isFollowed(status) && (
            <WithdrawalCard
              action={withdraw}
              directionId={direction.id}
              formKey={randomUUID()}
              words={words}
            />
          )}
        </div>
      </div>
    </>
  )
}
