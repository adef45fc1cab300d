import { EntryDetails } from '@/components/entries/entry-details'
import type { TimelineEvent } from '@/components/ui/timeline'
import type { SupportAct } from '@/lib/assignments/support-history'
import { isQuarter } from '@/lib/calendar/quarter'
import type { FileAct } from '@/lib/children/file-act'
import { formatDay, formatInstant, formatQuarter, formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** Everything that was done about a child, of its support and of its file, the newest first. */
export function childEvents(
  support: readonly SupportAct[],
  file: readonly FileAct[],
  locale: Locale,
  words: Words,
): TimelineEvent[] {
  const supported = support.map((act) => ({
    at: act.at,
    title: titleOf(act, locale, words),
    by: act.by ?? undefined,
    children: 'reason' in act && act.reason ? <p>“{act.reason}”</p> : undefined,
  }))
  const filed = file.map(({ at, by, act, details }) => ({
    at,
    title: words.entries.acts[act],
    by: by ?? undefined,
    children: <EntryDetails details={details} locale={locale} words={words.entries} />,
  }))
  return [...supported, ...filed]
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .map(({ at, ...event }, index) => ({
      ...event,
      key: `${at.getTime()}-${index}`,
      when: formatInstant(at, locale),
      dateTime: at.toISOString(),
    }))
}

function titleOf(act: SupportAct, locale: Locale, { children, endings }: Words): string {
  const { acts } = children
  if (act.kind === 'accepted') return acts.accepted
  if (act.kind === 'recognised') return acts.recognised(act.sponsor)
  if (act.kind === 'proposed') return acts.proposed(act.sponsor)
  if (act.kind === 'signed') return acts.signed(act.sponsor)
  if (act.kind === 'signing_taken_back') return acts.signingTakenBack(act.sponsor)
  if (act.kind === 'held') return acts.held(act.sponsor, formatDay(act.until))
  if (act.kind === 'given_free') return acts.givenFree(act.sponsor)
  if (act.kind === 'ended') return acts.ended(act.sponsor, endings.reasons[act.ending])
  if (act.kind === 'ending_undone') return acts.endingUndone(act.sponsor)
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
