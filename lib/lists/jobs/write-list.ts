import { hasRightOn } from '@/lib/access/right-queries'
import { now, today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { violatedConstraint } from '@/lib/platform/db/violation'
import { isDiskFull } from '@/lib/platform/disk-full'
import { writeEntry } from '@/lib/platform/entries/write-entry'
import type { HouseErrand } from '@/lib/platform/jobs/errand'
import { log } from '@/lib/platform/log'
import { writeSeen } from '../commit-records'
import { openListIn } from '../queries'
import { takeTurn } from '../records'
import { heldAgainst } from '../review-queries'
import { CHANGED_MEANWHILE, LONGEST_WRITING_MS, type ListRefusal } from '../rules'
import { MOST_ATTEMPTS, type TellStep } from '../writing'
import { openWritings } from '../writing-queries'
import { beginWriting, endWriting, noteStep, openOrder } from '../writing-records'

/**
 * Writes a long list that somebody sent off: all of it or nothing, once, in one transaction with the end
 * of the writing and its line in the record of acts. What stops it in the middle leaves nothing, and it
 * is begun again.
 */
export const writeList: HouseErrand = {
  open: (communeId) => inCommune({ communeId }, openWritings),
  async perform(communeId, id) {
    // Whoever comes second waits for the first, and finds the end there.
    const begun = await inTurn(communeId, (tx) => beginWriting(tx, id))
    if (!begun) return
    const { askedBy, attempts } = begun
    const end = (refusal: ListRefusal) =>
      inTurn(communeId, (tx) => endWriting(tx, id, { at: now(), refusal }))
    if (attempts > MOST_ATTEMPTS) return end('writing_failed')
    try {
      await inTurn(communeId, (tx) => write(tx, { by: { communeId, personId: askedBy }, id }))
    } catch (error) {
      const refusal = refusalIn(error)
      if (refusal) return end(refusal)
      if (attempts < MOST_ATTEMPTS) throw error
      log().error({ error, communeId, id }, 'a list could not be written')
      return end('writing_failed')
    }
  },
}

/** A transaction that has the commune's turn: a writing is begun, written and ended in none other. */
function inTurn<T>(communeId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inCommune(
    { communeId },
    async (tx) => {
      await takeTurn(tx, communeId)
      return work(tx)
    },
    LONGEST_WRITING_MS,
  )
}

type Errand = { by: { communeId: string; personId: string }; id: string }

async function write(tx: Tx, { by, id }: Errand): Promise<void> {
  const { communeId, personId } = by
  const order = await openOrder(tx, communeId, id)
  // Another process had it, and this one waited for it.
  if (!order) return
  const { listId, prefix, onBehalfOf, ...said } = order
  // A stop may lie between the wish and the writing, and with it days.
  if (!(await hasRightOn(tx, personId, 'list.commit', today()))) {
    throw new NotWritten('not_allowed_any_more')
  }
  const tell = telling(communeId, id)
  tell('checking')
  const opened = await openListIn(tx, communeId, listId)
  if (!opened) throw new NotWritten('not_found')
  if (opened.counts) throw new NotWritten('already_committed')
  const at = now()
  const on = today()
  const taken = { author: { ...by, at }, listId, on, prefix }
  const ledger = heldAgainst(tx, communeId, opened, on)
  const written = await writeSeen(tx, taken, ledger, said, tell)
  if (!written) throw new NotWritten('review_changed')
  await endWriting(tx, id, { at: now(), refusal: null })
  const details = onBehalfOf ? { ...written.details, onBehalfOf } : written.details
  const facts = { subject: { kind: 'list', id: listId }, details }
  await writeEntry(tx, { by, act: 'lists/commit', at, facts })
}

/** How far it has come is told beside the transaction, or nobody would see it before its end. */
function telling(communeId: string, id: string): TellStep {
  return (step) => {
    // Nobody waits for it: a step that was not told is passed by the next one.
    inCommune({ communeId }, (tx) => noteStep(tx, id, step)).catch((error: unknown) => {
      log().warn({ error, step }, 'a step of a writing was not told')
    })
  }
}

/** Undoes the transaction; the reason travels on it. */
class NotWritten extends Error {
  constructor(readonly refusal: ListRefusal) {
    super(refusal)
  }
}

function refusalIn(error: unknown): ListRefusal | null {
  if (error instanceof NotWritten) return error.refusal
  if (isDiskFull(error)) return 'writing_no_room'
  const name = violatedConstraint(error)
  if (name === 'list_committed_once') return 'already_committed'
  const known: Readonly<Record<string, ListRefusal>> = CHANGED_MEANWHILE
  return name === null ? null : (known[name] ?? null)
}
