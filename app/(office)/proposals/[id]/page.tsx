import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { DecideCard } from '@/components/proposals/decide-card'
import { ProposalChip } from '@/components/proposals/proposal-chip'
import { ProposalDoubles } from '@/components/proposals/proposal-doubles'
import { ProposalFacts } from '@/components/proposals/proposal-facts'
import { ProposalGrounds } from '@/components/proposals/proposal-grounds'
import { VerifyCard } from '@/components/proposals/verify-card'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { openProposal } from '@/lib/children/proposal-queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { decide, verify } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  // The child's name stays out of titles: they end up in the browser's history.
  return { title: (await readWords()).words.proposals.one }
}

export default async function ProposalPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireRight('proposal.read')
  const id = z.uuid().safeParse((await params).id)
  const proposal = id.success ? await openProposal(viewer, id.data) : null
  if (!proposal) notFound()
  const { locale, words } = await readWords()
  const w = words.proposals
  const { status, answer } = proposal
  const said = status === 'returned' ? w.returnedBecause : w.refusedBecause
  // On a phone what stands behind a proposal is read before the word on it is asked.
  const asksWord = proposal.mayVerify || proposal.mayDecide
  const grounds = <ProposalGrounds proposal={proposal} words={w} />
  return (
    <>
      <PageHeader
        actions={
          proposal.maySendAgain && (
            <LinkButton href={`/children/propose?again=${proposal.id}`} tone="primary">
              {w.sendAgain}
            </LinkButton>
          )
        }
        back={{ href: '/proposals', label: w.back }}
        chip={<ProposalChip status={status} words={w} />}
        lead={proposal.code}
        title={proposal.fullName}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid content-start gap-6">
          {answer?.reason && status !== 'accepted' && (
            <Banner kind="waiting" title={said}>
              <p>{answer.reason}</p>
            </Banner>
          )}
          <ProposalFacts locale={locale} on={today()} proposal={proposal} words={words} />
          {asksWord && grounds}
        </div>
        <div className="grid content-start gap-6">
          {proposal.mayVerify && (
            <VerifyCard
              action={verify}
              formKey={randomUUID()}
              proposalId={proposal.id}
              words={words}
            />
          )}
          <ProposalDoubles proposal={proposal} words={words} />
          {proposal.mayDecide && (
            <DecideCard action={decide} formKey={randomUUID()} proposal={proposal} words={words} />
          )}
          {!asksWord && grounds}
        </div>
      </div>
    </>
  )
}
