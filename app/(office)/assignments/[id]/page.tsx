import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { AnswerForm } from '@/components/assignments/answer-form'
import { lastQuarterOffers, quarterOffers, sponsorOffers } from '@/components/assignments/offer'
import { proposalsToShow } from '@/components/assignments/proposal-to-show'
import { ProposalSummary } from '@/components/assignments/proposal-summary'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { readLivingAgreements } from '@/lib/agreements/queries'
import { findReturned } from '@/lib/assignments/queries'
import { sponsorForOne } from '@/lib/assignments/one-child'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { readPlanInForce } from '@/lib/plans/queries'
import { listSponsors } from '@/lib/sponsors/queries'
import { formatDay } from '@/lib/words/format'
import { proposeOne } from '../actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.assignments.answer }
}

export default async function AnswerPage({ params }: Props) {
  const viewer = await requireRight('assignment.propose')
  const id = z.uuid().safeParse((await params).id)
  const returned = id.success ? await findReturned(viewer, id.data) : null
  if (!returned) notFound()
  const { locale, words } = await readWords()
  const w = words.assignments
  const on = today()
  const plan = await readPlanInForce(viewer, on)
  const sponsors = await listSponsors(viewer)
  const agreements = await readLivingAgreements(viewer)
  const at = { words, locale, on, plan, agreements }
  const offers = sponsorOffers(sponsors, at)
  const { child, sponsor, answer } = returned
  const suggested = sponsorForOne(child, offers, [sponsor.id])
  const [shown] = proposalsToShow([returned], { ...at, sponsors })
  return (
    <>
      <PageHeader
        back={{ href: '/assignments', label: w.backToWork }}
        lead={w.answerLead}
        title={w.answerTitle(child.code)}
      />
      <div className="grid max-w-3xl gap-6">
        {answer && (
          <Banner kind="late" title={w.statuses[returned.status]}>
            <p>{answer.reason}</p>
            <p className="text-muted">{w.returnedBy(answer.by, formatDay(answer.on))}</p>
          </Banner>
        )}
        {shown && (
          <Card>
            <div className="grid gap-1.5">
              <ProposalSummary proposal={{ ...shown, warnings: [] }} />
            </div>
          </Card>
        )}
        <Card>
          <AnswerForm
            action={proposeOne}
            formKey={randomUUID()}
            lastQuarters={lastQuarterOffers(at)}
            quarters={quarterOffers(at)}
            returned={returned}
            sponsors={offers}
            suggested={suggested ?? sponsor.id}
            words={words}
          />
        </Card>
      </div>
    </>
  )
}
