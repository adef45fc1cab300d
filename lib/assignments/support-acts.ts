import { addDays, dayFromColumn } from '@/lib/calendar/day'
import type { EndingReason } from './ending'

type Signing = {
  recordedAt: Date
  recordedBy: string
  reversal: { reversedAt: Date; reversedBy: string } | null
}

/** Minutes of a term as acts: recorded, and taken back where they were the wrong ones. */
export function signingsOf(
  term: { sponsor: { name: string }; acceptances: readonly Signing[] },
  nameOf: (id: string) => string | null,
) {
  const sponsor = term.sponsor.name
  return term.acceptances.flatMap(({ recordedAt, recordedBy, reversal }) => [
    { kind: 'signed' as const, sponsor, at: recordedAt, by: nameOf(recordedBy) },
    ...(reversal
      ? [
          {
            kind: 'signing_taken_back' as const,
            ...{ sponsor, at: reversal.reversedAt, by: nameOf(reversal.reversedBy) },
          },
        ]
      : []),
  ])
}

type Ended = {
  reason: EndingReason
  recordedAt: Date
  recordedBy: string
  reversal: { reversedAt: Date; reversedBy: string } | null
}

/**
 * Endings of a term as acts, the newest first: recorded, and undone where they were a slip or gave way to
 * another, which is written in the same moment.
 */
export function endingsOf(
  term: { sponsor: { name: string }; endings: readonly Ended[] },
  nameOf: (id: string) => string | null,
) {
  const sponsor = term.sponsor.name
  const acts = term.endings.flatMap(({ reason, recordedAt, recordedBy, reversal }) => [
    {
      kind: 'ended' as const,
      ...{ ending: reason, sponsor, at: recordedAt, by: nameOf(recordedBy) },
    },
    ...(reversal
      ? [
          {
            kind: 'ending_undone' as const,
            ...{ sponsor, at: reversal.reversedAt, by: nameOf(reversal.reversedBy) },
          },
        ]
      : []),
  ])
  return acts.toReversed()
}

type Held = {
  sponsor: { name: string }
  heldUntil: Date
  recordedAt: Date
  recordedBy: string
  release: { heldUntilBefore: Date; releasedAt: Date; releasedBy: string } | null
}

/** A hold as acts: the child kept for as long as was said then, and given free before its day. */
export function holdsTold(hold: Held, nameOf: ReadonlyMap<string, string>) {
  const { recordedAt, recordedBy, release } = hold
  const sponsor = hold.sponsor.name
  const until = addDays(dayFromColumn(release?.heldUntilBefore ?? hold.heldUntil), -1)
  return [
    {
      kind: 'held' as const,
      ...{ sponsor, until, at: recordedAt, by: nameOf.get(recordedBy) ?? null },
    },
    ...(release
      ? [
          {
            kind: 'given_free' as const,
            ...{ sponsor, at: release.releasedAt, by: nameOf.get(release.releasedBy) ?? null },
          },
        ]
      : []),
  ]
}
