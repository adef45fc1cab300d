import type { Day } from '@/lib/calendar/day'
import type { ContactFacts, ContactPart } from './contact'
import { isSameGiving, NOTHING_SAID, type Statement } from './statement'

/** A child in the history of a unit. */
export type ChildNamed = { id: string; code: string; fullName: string }

/** What happened to a unit on a day; `by` is who wrote it down, where one person did. */
export type UnitEvent = { on: Day; by: string | null } & (
  | { kind: 'recorded' }
  | { kind: 'contact_came'; part: ContactPart; name: string | null; isFirst: boolean }
  | { kind: 'contact_changed'; part: ContactPart; before: ContactFacts; after: ContactFacts }
  | { kind: 'contact_first'; name: string | null }
  | { kind: 'contact_left'; part: ContactPart; name: string | null; reason: string | null }
  | { kind: 'promised'; count: number | null; before: number | null; ended: string | null }
  | { kind: 'giving'; after: Statement }
  | { kind: 'charge'; came: string[]; left: string[] }
  | { kind: 'support_began'; recognised: boolean; children: ChildNamed[] }
  | { kind: 'support_ended'; reason: string | null; children: ChildNamed[] }
  | { kind: 'agreement_signed' }
  | { kind: 'agreement_ended'; reason: string }
)

/** A contact's row, standing or over, as the history reads it. */
export type ContactRecord = ContactFacts & {
  id: string
  isFirst: boolean
  from: Day
  stands: boolean
  leftOn: Day | null
  reason: string | null
  /** the row of the same person before this one */
  replacesId: string | null
  recordedBy: string | null
  endedBy: string | null
}

const REACHED = ['name', 'role', 'phone', 'email', 'accountHolder'] as const

/**
 * What came of a unit's contacts. A row that names the one before it is a change of the same person: of how
 * it is reached, or of being asked for first; stepping back for another one is told with that other one. Whoever ended without
 * having left came with a list that was taken back, and never was.
 *
 * @param rows the newest first, and so are the events
 */
export function eventsOfContacts(rows: readonly ContactRecord[]): UnitEvent[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const replaced = new Set(rows.flatMap(({ replacesId }) => replacesId ?? []))
  return rows.flatMap((row): UnitEvent[] => {
    const { part, name, isFirst, leftOn } = row
    const goesOn = row.stands || replaced.has(row.id)
    const before = row.replacesId === null ? undefined : byId.get(row.replacesId)
    const at = { on: row.from, by: row.recordedBy }
    const came: UnitEvent[] = before
      ? [
          ...(REACHED.some((field) => before[field] !== row[field])
            ? [{ ...at, kind: 'contact_changed' as const, part, before, after: row }]
            : []),
          ...(isFirst && !before.isFirst ? [{ ...at, kind: 'contact_first' as const, name }] : []),
        ]
      : [{ ...at, kind: 'contact_came', part, name, isFirst }]
    if (goesOn) return came
    const { reason, endedBy: by } = row
    return leftOn ? [{ kind: 'contact_left', on: leftOn, by, part, name, reason }, ...came] : []
  })
}

/** What a unit said from a day on, as the history reads it. */
export type StatementRecord = Statement & {
  on: Day
  by: string | null
  /** why it takes no more children, where the promise was ended */
  ended: string | null
}

/**
 * What of a unit's statements changed from one to the next. Places are told by the name they have today, so
 * that a village that went up in another one is no change of the unit's.
 *
 * @param rows the first one first; the events are the newest first
 */
export function eventsOfStatements(
  rows: readonly StatementRecord[],
  nameOf: (placeId: string) => string | null,
): UnitEvent[] {
  const places = ({ villageIds, schoolIds }: Statement) => [
    ...new Set([...villageIds, ...schoolIds].flatMap((id) => nameOf(id) ?? [])),
  ]
  return rows
    .flatMap((row, nth): UnitEvent[] => {
      const before: Statement = rows[nth - 1] ?? NOTHING_SAID
      const { on, by, promised: count, ended } = row
      const [was, is] = [places(before), places(row)]
      const came = is.filter((name) => !was.includes(name))
      const left = was.filter((name) => !is.includes(name))
      return [
        ...(count === before.promised
          ? []
          : [{ kind: 'promised' as const, on, by, count, before: before.promised, ended }]),
        ...(isSameGiving(before, row) ? [] : [{ kind: 'giving' as const, on, by, after: row }]),
        ...(came.length + left.length === 0
          ? []
          : [{ kind: 'charge' as const, on, by, came, left }]),
      ]
    })
    .toReversed()
}

/** A time in which a unit supports a child, as the history reads it. */
export type TermRecord = {
  child: ChildNamed
  startsOn: Day
  /** the last day of support, null while it goes on */
  lastDay: Day | null
  /** the code of why it ended; null where it goes on, or the agreed time was over */
  reason: string | null
  recognised: boolean
}

/**
 * Beginnings and ends of support up to today, those of one day in one line, ends by their reason. What was taken back whole never
 * was, and what is agreed for a day ahead has not happened yet.
 */
export function eventsOfTerms(terms: readonly TermRecord[], today: Day): UnitEvent[] {
  const real = terms.filter(
    ({ startsOn, lastDay }) => startsOn <= today && (lastDay === null || lastDay >= startsOn),
  )
  const ended = real.flatMap(({ child, lastDay, reason }) =>
    lastDay === null || lastDay > today ? [] : { child, reason, on: lastDay },
  )
  return [
    ...[true, false].flatMap((recognised) =>
      byDay(
        real
          .filter((term) => term.recognised === recognised)
          .map(({ child, startsOn: on }) => ({ child, on })),
      ).map(({ on, children }) => ({
        ...{ kind: 'support_began' as const, on, by: null, recognised, children },
      })),
    ),
    ...[...new Set(ended.map(({ reason }) => reason))].flatMap((reason) =>
      byDay(ended.filter((one) => one.reason === reason)).map(({ on, children }) => ({
        ...{ kind: 'support_ended' as const, on, by: null, reason, children },
      })),
    ),
  ]
}

/** An agreement as the history reads it. */
export type AgreementRecord = {
  signedOn: Day
  by: string | null
  ending: { on: Day; reason: string; by: string | null } | null
}

/** Signing and ending of a unit's agreements; both lie in the past when they are recorded. */
export function eventsOfAgreements(agreements: readonly AgreementRecord[]): UnitEvent[] {
  return agreements.flatMap(({ signedOn: on, by, ending }): UnitEvent[] => [
    ...(ending ? [{ kind: 'agreement_ended' as const, ...ending }] : []),
    { kind: 'agreement_signed', on, by },
  ])
}

/** The newest day first; what happened on one day stays in the order it was given. */
export function inOrder(events: readonly UnitEvent[]): UnitEvent[] {
  return events.toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))
}

function byDay(told: readonly { child: ChildNamed; on: Day }[]) {
  const days = new Map<Day, ChildNamed[]>()
  for (const { child, on } of told) days.set(on, [...(days.get(on) ?? []), child])
  return [...days].map(([on, children]) => ({ on, children }))
}
