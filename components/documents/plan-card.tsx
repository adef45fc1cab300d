import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { Plan } from '@/lib/plans/plan'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

/** The plan to download, and whether it is issued or still a draft. */
export function PlanCard({ plan, words }: { plan: Plan | null; words: Words }) {
  const w = words.paperwork
  return (
    <Card labelledBy="plan">
      <CardHeader id="plan" title={w.planTitle} />
      {plan === null ? (
        <EmptyState
          action={<LinkButton href="/plan">{w.toPlan}</LinkButton>}
          icon="plan"
          level={3}
          title={w.planMissing}
        >
          {w.planMissingText}
        </EmptyState>
      ) : (
        <div className="grid gap-4">
          <p>
            {plan.number === null || plan.issuedOn === null
              ? w.planDraft
              : w.planIssued(plan.number, formatDay(plan.issuedOn))}
          </p>
          <p>
            <LinkButton download href="/api/documents/plan">
              {words.documents.planFile}
            </LinkButton>
          </p>
        </div>
      )}
    </Card>
  )
}
