import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { LinkButton } from '@/components/ui/link-button'
import type { Plan } from '@/lib/plans/plan'
import { isReturnedPlan } from '@/lib/plans/status'
import { formatDay } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { PlanChanges } from './plan-changes'
import { PlanChip } from './plan-chip'

type Props = {
  plan: Plan
  /** the version in force, if there is one */
  inForce: Plan | null
  mayDraft: boolean
  /** what this viewer has to say of it */
  form: ReactNode
  locale: Locale
  words: Words
}

/** The newest version while it is not in force: whose turn it is, and what it would change. */
export function PendingPlan({ plan, inForce, mayDraft, form, locale, words }: Props) {
  const w = words.plans
  const isReturned = isReturnedPlan(plan.status)
  const mayAnswer = isReturned && mayDraft
  const changes = inForce && <PlanChanges {...{ before: inForce, after: plan, locale, words }} />
  return (
    <Card labelledBy="pending">
      <CardHeader
        id="pending"
        lead={w.draftedOn(formatDay(plan.draftedOn))}
        title={isReturned ? w.returned(plan.versionNo) : w.pending(plan.versionNo)}
      />
      <div
        className={`grid items-start gap-6 ${form ? 'lg:grid-cols-[3fr_2fr]' : 'lg:grid-cols-[2fr_3fr]'}`}
      >
        <div className="grid gap-4">
          <div className="grid gap-2">
            <p>
              <PlanChip status={plan.status} words={w} />
            </p>
            <p>{w.next[plan.status]}</p>
            {isReturned && plan.returnedBecause && (
              <p className="font-semibold">{w.returnedBecause(plan.returnedBecause)}</p>
            )}
          </div>
          {(mayAnswer || inForce) && (
            <p className="flex flex-wrap gap-3">
              {mayAnswer && (
                <LinkButton href="/plan/edit" tone="primary">
                  {w.answer}
                </LinkButton>
              )}
              {inForce && (
                <a className="button" href={`/api/documents/plan?version=${plan.versionNo}`}>
                  {w.downloadVersion(plan.versionNo)}
                </a>
              )}
            </p>
          )}
          {form && changes}
        </div>
        {form ?? changes}
      </div>
    </Card>
  )
}
