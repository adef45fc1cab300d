import type { Plan } from '@/lib/plans/plan'
import { formatQuarter, formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** What a version says, point by point, as people read it; a point that is a list has one item a line. */
export function planValues(
  plan: Plan,
  { locale, words }: { locale: Locale; words: Words },
): { label: string; value: string | string[] }[] {
  const w = words.plans
  return [
    { label: w.planned, value: w.plannedFor(plan.plannedMonth, plan.plannedYear) },
    { label: w.startQuarter, value: formatQuarter(plan.startQuarter, locale) },
    { label: w.minimum, value: w.perChildQuarter(formatVnd(plan.minimumVnd, locale)) },
    { label: w.endAge, value: w.years(plan.endAge) },
    {
      label: w.birthdayQuarterShort,
      value: plan.birthdayQuarterInFull ? w.inFull : w.untilBirthday,
    },
    {
      label: w.categories,
      value: plan.categories.map((one) => words.children.categories[one]),
    },
    { label: w.signer, value: [...plan.signerAuthority, plan.signerName ?? ''].filter(Boolean) },
    { label: w.recipients, value: plan.recipients },
  ]
}
