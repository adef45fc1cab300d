import { Card } from '@/components/ui/card'
import { formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  plan: { minimumVnd: number; endAge: number } | null
  locale: Locale
  words: Words['help']
}

/** Why, what a quarter means by the plan in force, and how it goes on after an offer. */
export function HelpWords({ plan, locale, words }: Props) {
  return (
    <Card className="grid content-start gap-5" as="div">
      <section className="grid gap-2">
        <h2>{words.whyTitle}</h2>
        <p>{words.why}</p>
      </section>
      <section className="grid gap-2">
        <h2>{words.quarterTitle}</h2>
        <p>{plan ? words.quarter(formatVnd(plan.minimumVnd, locale)) : words.quarterNoPlan}</p>
        {plan && <p>{words.until(plan.endAge)}</p>}
      </section>
      <section className="grid gap-2">
        <h2>{words.howTitle}</h2>
        <ol className="grid list-decimal gap-2 pl-6">
          {words.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </Card>
  )
}
