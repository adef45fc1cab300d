import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import type { Plan } from '@/lib/plans/plan'
import { formatDay } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { PlanLines } from './plan-lines'
import { planValues } from './plan-values'

type Props = { plan: Plan; locale: Locale; words: Words }

/** A version of the plan, as far as the ledger reads it. */
export function PlanFacts({ plan, locale, words }: Props) {
  const w = words.plans
  const blank = <span className="font-normal text-muted">{w.blankUntilIssued}</span>
  return (
    <Card className="grid content-start gap-3" labelledBy="plan">
      <h2 id="plan">{w.version(plan.versionNo)}</h2>
      <DescriptionList
        none={w.blankUntilIssued}
        facts={[
          { label: w.number, value: plan.number ?? blank },
          { label: w.issuedOn, value: plan.issuedOn ? formatDay(plan.issuedOn) : blank },
          ...planValues(plan, { locale, words }).map(({ label, value }) => ({
            label,
            value: typeof value === 'string' ? value : <PlanLines lines={value} />,
          })),
        ]}
      />
    </Card>
  )
}
