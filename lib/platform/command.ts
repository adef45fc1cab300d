import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { ActName } from '@/lib/access/act'
import { isConfirmed } from '@/lib/access/confirmation'
import type { Right } from '@/lib/access/right'
import { inPlaceOf, may, type Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/calendar/day'
import { now, today } from './clock'
import type { Tx } from './db/client'
import { inCommune } from './db/transaction'
import { isOverdue, violatedConstraint } from './db/violation'
import { isDiskFull } from './disk-full'
import { writeEntry, type Enter, type EntryFacts } from './entries/write-entry'
import { isRoomLeft } from './files/disk-room'
import { issuesOf } from './input-issues'
import { log } from './log'
import { refused, type Done, type Outcome, type Refused } from './outcome'
import { noteAct } from './request-record'
import { answerGiven, claimSubmission, keepAnswer } from './submissions'
import { withoutZero } from './without-zero'

/** Refusals any command may give, whatever it is about. */
export type PlatformRefusal = 'forbidden' | 'form_reused' | 'disk_full' | 'busy' | 'unconfirmed'

/** What an act has at hand: its viewer, its transaction, its instant and its book. */
export type Act = {
  readonly viewer: Viewer
  readonly tx: Tx
  readonly now: Date
  readonly today: Day
  /** Adds a line to the record of acts; written last, in the same transaction. */
  readonly enter: Enter
}

type Definition<Schema extends z.ZodType, Value, Refusal extends string, Prepared> = {
  /** slice/verb, as the record of acts names it */
  act: ActName
  right: Right
  input: Schema
  /** asks for the password once more, unless it was typed a few minutes ago */
  confirmed?: true
  /** how long its transaction may take, where the usual twenty seconds are too short */
  longestMs?: number
  /** the schema's own refusals: constraint name → what the person is told */
  constraints?: Readonly<Record<string, Refusal>>
  /**
   * Slow work of other machines, after right and input and before the transaction opens, so that no
   * row stays locked for it. Reads through its own queries, writes nothing.
   */
  prepare?(viewer: Viewer, input: z.output<Schema>): Promise<Done<Prepared> | Refused<Refusal>>
  run(
    act: Act,
    input: z.output<Schema>,
    prepared: Prepared,
  ): Promise<Done<Value> | Refused<Refusal>>
}

export type Command<Value, Refusal extends string> = {
  (
    viewer: Viewer,
    raw: unknown,
    /** the form's key: the same key again gets the same answer and has no second effect */
    formKey?: string,
  ): Promise<Outcome<Value, Refusal | PlatformRefusal>>
  readonly act: string
  readonly right: Right
}

/**
 * The one way a change is made: right → input → transaction in the viewer's commune → load in scope →
 * decide → write → entry in the same transaction → outcome. A command cannot be written without its right.
 */
export function command<
  Schema extends z.ZodType,
  Value,
  Refusal extends string = never,
  Prepared = undefined,
>(definition: Definition<Schema, Value, Refusal, Prepared>): Command<Value, Refusal> {
  const execute = async (
    viewer: Viewer,
    raw: unknown,
    formKey?: string,
  ): Promise<Outcome<Value, Refusal | PlatformRefusal>> => {
    if (!may(viewer, definition.right)) return refused('forbidden')
    const parsed = definition.input.safeParse(withoutZero(raw))
    if (!parsed.success) return { kind: 'invalid', issues: issuesOf(parsed.error) }
    if (definition.confirmed && !isConfirmed(viewer, now())) return refused('unconfirmed')
    if (!(await isRoomLeft())) return diskFull(definition.act)
    const prepared = await definition.prepare?.(viewer, parsed.data)
    if (prepared?.kind === 'refused') return prepared
    const work = { input: parsed.data, prepared: prepared?.value as Prepared }
    try {
      const act = (tx: Tx) => perform(definition, viewer, tx, work, formKey)
      return await inCommune(viewer, act, definition.longestMs)
    } catch (error) {
      if (error instanceof RolledBack) return error.outcome as Refused<Refusal | PlatformRefusal>
      if (isDiskFull(error)) return diskFull(definition.act, error)
      if (isOverdue(error)) return busy(definition.act, error)
      const name = violatedConstraint(error)
      const refusal = name === null ? undefined : definition.constraints?.[name]
      if (refusal === undefined) throw error
      return refused(refusal)
    }
  }
  const noted: typeof execute = async (...asked) => {
    const outcome = await execute(...asked)
    noteAct(definition.act, outcome)
    return outcome
  }
  return Object.assign(noted, { act: definition.act, right: definition.right })
}

async function perform<Schema extends z.ZodType, Value, Refusal extends string, Prepared>(
  definition: Definition<Schema, Value, Refusal, Prepared>,
  viewer: Viewer,
  tx: Tx,
  { input, prepared }: { input: z.output<Schema>; prepared: Prepared },
  formKey: string | undefined,
): Promise<Done<Value>> {
  const at = now()
  const claim = formKey && {
    personId: viewer.personId,
    communeId: viewer.communeId,
    key: formKey,
    fingerprint: fingerprintOf(definition.act, input),
    at,
  }
  if (claim && !(await claimSubmission(tx, claim))) {
    const given = await answerGiven<Value>(tx, claim)
    if (given === 'other_form') throw new RolledBack(refused('form_reused'))
    return { kind: 'done', value: given.value }
  }
  const entries: EntryFacts[] = []
  const act: Act = { viewer, tx, now: at, today: today(), enter: (facts) => entries.push(facts) }
  const outcome = await definition.run(act, input, prepared)
  if (outcome.kind === 'refused') throw new RolledBack(outcome)
  if (claim) await keepAnswer(tx, claim, outcome.value)
  const [onBehalfOf] = inPlaceOf(viewer, definition.right)
  for (const facts of entries) {
    const details = onBehalfOf ? { ...facts.details, onBehalfOf } : facts.details
    await writeEntry(tx, { by: viewer, act: definition.act, at, facts: { ...facts, details } })
  }
  return outcome
}

/** Nothing was written, and what is in the book can be read on; the operator has to make room. */
function diskFull(act: string, error?: unknown): Refused<'disk_full'> {
  log().error({ act, error }, 'the disk is full: nothing is written')
  return refused('disk_full')
}

/** Nothing was written: somebody else held what this act needed, a long list for instance, for too long. */
function busy(act: string, error: unknown): Refused<'busy'> {
  log().warn({ act, error }, 'an act waited for too long: nothing is written')
  return refused('busy')
}

/** Ends the transaction without a trace; the refusal travels on it. */
class RolledBack extends Error {
  constructor(readonly outcome: Refused<string>) {
    super(outcome.refusal)
  }
}

function fingerprintOf(act: string, input: unknown): Buffer {
  const text = JSON.stringify(input, (_, value: unknown) =>
    value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value,
  )
  return createHash('sha256').update(`${act}\u001f${text}`).digest()
}
