import { DescriptionList } from '@/components/ui/description-list'
import type { Plan } from '@/lib/plans/plan'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { planValues } from './plan-values'

type Props = { before: Plan; after: Plan; locale: Locale; words: Words }

/** The points in which a version differs from the one in force. */
export function PlanChanges({ before, after, locale, words }: Props) {
  const w = words.plans
  const old = planValues(before, { locale, words })
  const changed = planValues(after, { locale, words }).flatMap(({ label, value }, at) => {
    const [was, is] = [textOf(old[at]?.value ?? ''), textOf(value)]
    return was === is ? [] : [{ label, value: w.change(was, is) }]
  })
  if (changed.length === 0) return <p className="text-muted">{w.noChanges}</p>
  return (
    <section className="grid gap-2">
      <h3>{w.changes}</h3>
      <DescriptionList facts={changed} none={w.noChanges} />
    </section>
  )
}

function textOf(value: string | string[]): string {
  return typeof value === 'string' ? value : value.join('; ')
}
