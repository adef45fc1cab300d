import { randomUUID } from 'node:crypto'
import { proposalsToShow } from '@/components/assignments/proposal-to-show'
import { ReviewForm } from '@/components/assignments/review-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { EmptyState } from '@/components/ui/empty-state'
import type { Viewer } from '@/lib/access/viewer'
import { readLivingAgreements } from '@/lib/agreements/queries'
import { listProposals } from '@/lib/assignments/queries'
import { today } from '@/lib/platform/clock'
import { readWords } from '@/lib/platform/locale'
import { readPlanInForce } from '@/lib/plans/queries'
import { listSponsors } from '@/lib/sponsors/queries'
import { review } from './actions'

/** The office head's work: proposals to pass on to the leader or to return. */
export async function HeadDesk({ viewer }: { viewer: Viewer }) {
  const { locale, words } = await readWords()
  const w = words.assignments
  const proposals = await listProposals(viewer, 'toReview')
  const plan = await readPlanInForce(viewer, today())
  const sponsors = await listSponsors(viewer)
  const agreements = await readLivingAgreements(viewer)
  return (
    <Card labelledBy="to-review">
      <CardHeader
        id="to-review"
        lead={proposals.length > 0 ? w.reviewLead : undefined}
        title={w.reviewTitle}
      />
      {proposals.length === 0 ? (
        <EmptyState icon="assignment" level={3} title={w.reviewEmpty}>
          {w.reviewEmptyText}
        </EmptyState>
      ) : (
        <ReviewForm
          action={review}
          formKey={randomUUID()}
          proposals={proposalsToShow(proposals, {
            words,
            locale,
            plan,
            sponsors,
            agreements,
            on: today(),
          })}
          words={words}
        />
      )}
    </Card>
  )
}
