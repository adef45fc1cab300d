import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import type { Plan } from '@/lib/plans/plan'
import { formatDay, formatQuarter, formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  plan: Plan
  locale: Locale
  words: Words['plans']
  categories: Words['children']['categories']
}

/** The plan in force, as far as the ledger reads it. */
export function PlanFacts({ plan, locale, words, categories }: Props) {
  const blank = <span className="font-normal text-muted">{words.blankUntilIssued}</span>
  return (
    <Card className="grid content-start gap-3" labelledBy="plan">
      <h2 id="plan">{words.version(plan.versionNo)}</h2>
      <DescriptionList
        none={words.blankUntilIssued}
        facts={[
          { label: words.number, value: plan.number ?? blank },
          { label: words.issuedOn, value: plan.issuedOn ? formatDay(plan.issuedOn) : blank },
          { label: words.planned, value: words.plannedFor(plan.plannedMonth, plan.plannedYear) },
          { label: words.startQuarter, value: formatQuarter(plan.startQuarter, locale) },
          {
            label: words.minimum,
            value: words.perChildQuarter(formatVnd(plan.minimumVnd, locale)),
          },
          { label: words.endAge, value: words.years(plan.endAge) },
          { label: words.categories, value: list(plan.categories.map((one) => categories[one])) },
          { label: words.signer, value: list([...plan.signerAuthority, plan.signerName ?? '']) },
          { label: words.recipients, value: list(plan.recipients) },
        ]}
      />
    </Card>
  )
}

function list(items: string[]) {
  return (
    <ul className="grid list-none gap-1 p-0">
      {items.filter(Boolean).map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
