import { Card } from '@/components/ui/card'
import { Timeline } from '@/components/ui/timeline'
import type { SupportAct } from '@/lib/assignments/support-history'
import { isQuarter } from '@/lib/calendar/quarter'
import { formatInstant, formatQuarter, formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { acts: SupportAct[]; locale: Locale; words: Words['children'] }

/** Everything that was done about this child's support, newest first. */
export function ChildTimeline({ acts, locale, words }: Props) {
  if (acts.length === 0) return null
  return (
    <Card className="grid content-start gap-3" labelledBy="history">
      <h2 id="history">{words.section.history}</h2>
      <Timeline
        label={words.section.history}
        events={acts.map((act, index) => ({
          key: `${act.at.getTime()}-${index}`,
          when: formatInstant(act.at, locale),
          dateTime: act.at.toISOString(),
          title: titleOf(act, locale, words),
          by: act.by ?? undefined,
          children: 'reason' in act && act.reason ? <p>“{act.reason}”</p> : undefined,
        }))}
      />
    </Card>
  )
}

function titleOf(act: SupportAct, locale: Locale, words: Words['children']): string {
  const { acts } = words
  if (act.kind === 'accepted') return acts.accepted
  if (act.kind === 'recognised') return acts.recognised(act.sponsor)
  if (act.kind === 'proposed') return acts.proposed(act.sponsor)
  if (act.kind === 'reviewed') {
    return act.outcome === 'passed' ? acts.passed : acts.reviewReturned
  }
  if (act.kind === 'decided') {
    if (act.outcome === 'approved') return acts.approved(act.sponsor)
    return act.outcome === 'refused' ? acts.refused : acts.decisionReturned
  }
  const quarter = isQuarter(act.quarter) ? formatQuarter(act.quarter, locale) : act.quarter
  const amount = `${formatVnd(act.amountVnd, locale)} (${quarter})`
  return act.isReversed ? acts.reversed(amount) : acts.paid(amount, act.sponsor)
}
