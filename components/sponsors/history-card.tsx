import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { PageLink } from '@/components/ui/page-link'
import { Timeline } from '@/components/ui/timeline'
import type { ChildNamed, UnitEvent } from '@/lib/sponsors/history'
import type { Statement } from '@/lib/sponsors/statement'
import { formatDay, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Setting = { words: Words; locale: Locale }

/** What happened to a unit, the newest first: its people, its children, what it said. */
export function HistoryCard({ events, ...at }: Setting & { events: readonly UnitEvent[] }) {
  const w = at.words.unitHistory
  return (
    <Card labelledBy="history">
      <CardHeader id="history" title={w.title} />
      <Timeline
        events={events.map((event, nth) => ({
          key: `${event.on} ${nth}`,
          when: formatDay(event.on),
          dateTime: event.on,
          title: titleOf(event, at),
          by: event.by === null ? undefined : w.by(event.by),
          children: <Told event={event} {...at} />,
        }))}
        label={w.title}
      />
    </Card>
  )
}

function titleOf(event: UnitEvent, at: Setting): string {
  const { words, locale } = at
  const w = words.unitHistory
  const named = (name: string | null) => name ?? words.contacts.nameless
  switch (event.kind) {
    case 'recorded':
      return w.recorded
    case 'contact_came':
      return event.isFirst ? w.cameFirst(named(event.name)) : w.came[event.part](named(event.name))
    case 'contact_changed':
      return w.changed(named(event.after.name))
    case 'contact_first':
      return w.first(named(event.name))
    case 'contact_left':
      return w.left[event.part](named(event.name))
    case 'promised':
      return promiseTold(event, at)
    case 'giving':
      return w.giving
    case 'charge':
      return w.charge
    case 'support_began': {
      const count = formatNumber(event.children.length, locale)
      return event.recognised ? w.recognised(count) : w.began(count)
    }
    case 'support_ended':
      return w.ended(formatNumber(event.children.length, locale))
    case 'agreement_signed':
      return w.agreementSigned
    case 'agreement_ended':
      return w.agreementEnded
  }
}

function Told({ event, words }: { event: UnitEvent; words: Words }) {
  const w = words.unitHistory
  switch (event.kind) {
    case 'contact_left':
      return event.reason === null ? null : <p>{w.because(event.reason)}</p>
    case 'contact_changed':
      return <p>{w.before(beforeOf(event, words))}</p>
    case 'promised':
      return event.ended === null ? null : <p>{w.because(event.ended)}</p>
    case 'giving':
      return <p>{givingTold(event.after, words)}</p>
    case 'charge':
      return (
        <>
          {event.came.length > 0 && <p>{w.chargeCame(event.came.join(', '))}</p>}
          {event.left.length > 0 && <p>{w.chargeLeft(event.left.join(', '))}</p>}
        </>
      )
    case 'agreement_ended':
      return <p>{w.because(event.reason)}</p>
    case 'support_ended': {
      const reasons: Partial<Record<string, string>> = words.endings.reasons
      const why = event.reason === null ? null : reasons[event.reason]
      return (
        <>
          {why && <p>{w.because(why)}</p>}
          <Children named={event.children} />
        </>
      )
    }
    case 'support_began':
      return <Children named={event.children} />
    default:
      return null
  }
}

function Children({ named }: { named: readonly ChildNamed[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {named.map(({ id, code, fullName }) => (
        <li key={id}>
          <PageLink className="roomy-link" href={`/children/${id}`}>
            {fullName}
          </PageLink>{' '}
          <span className="text-muted tabular-nums">{code}</span>
        </li>
      ))}
    </ul>
  )
}

function promiseTold(
  { count, before, ended }: Extract<UnitEvent, { kind: 'promised' }>,
  { words, locale }: Setting,
): string {
  const w = words.unitHistory
  if (count === null) return w.promiseWithdrawn
  const now = formatNumber(count, locale)
  if (ended !== null) return w.promiseEnded(now)
  return before === null ? w.promised(now) : w.promisedAnew(now, formatNumber(before, locale))
}

/** All of what a unit gives from that day on. */
function givingTold({ level, form, goods, gives }: Statement, words: Words): string {
  const needs = gives.map((kind) => words.needs.kinds[kind]).join(', ')
  const said = [
    level && words.sponsors.levelOf(level),
    form && words.support.forms[form],
    goods,
    needs && words.giving.gives(needs),
  ].filter(Boolean)
  return said.length === 0 ? words.unitHistory.givesNothing : said.join(' · ')
}

/** How somebody was reached before, as far as it changed. */
function beforeOf(
  { before, after }: Extract<UnitEvent, { kind: 'contact_changed' }>,
  { contacts: w, sponsors }: Words,
): string {
  const fields = ['name', 'role', 'phone', 'email', 'accountHolder'] as const
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => `${w[field]}: ${before[field] ?? sponsors.none}`)
    .join('; ')
}
