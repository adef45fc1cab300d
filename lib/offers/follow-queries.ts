import { dayOf } from '@/lib/calendar/day'
import { asIdentity, inCommune } from '@/lib/platform/db/transaction'
import { hashOfOfferCode } from '@/lib/platform/gate/offer-code'
import { readOfferCode } from './code'
import type { FollowedOffer } from './offer'
import { statusOf } from './status'

/** A commune that can be offered help: whatever has a ledger here, as the front page names it. */
export type OpenCommune = {
  id: string
  prefix: string
  name: string
  kind: 'xa' | 'phuong' | 'dac_khu'
  isDemo: boolean
}

export function listOpenCommunes(): Promise<OpenCommune[]> {
  return asIdentity((tx) =>
    tx.commune.findMany({
      orderBy: { createdAt: 'asc' },
      select: { id: true, prefix: true, name: true, kind: true, isDemo: true },
    }),
  )
}

const NOWHERE = '00000000-0000-0000-0000-000000000000'

/**
 * What became of an offer, for whoever has its code. A code that cannot be one, an unknown commune and an
 * unknown code cost the same one look-up by a keyed hash and get the same answer.
 */
export async function followOffer(typed: string): Promise<FollowedOffer | null> {
  const communes = await listOpenCommunes()
  const { prefix, code } = readOfferCode(typed) ?? { prefix: '', code: '' }
  const only = communes.length === 1 ? communes[0] : undefined
  const commune =
    communes.find((one) => one.prefix === prefix) ?? (prefix === '' ? only : undefined)
  const communeId = commune?.id ?? NOWHERE
  const codeHash = hashOfOfferCode(communeId, code)
  const row = await inCommune({ communeId }, (tx) =>
    tx.offer.findFirst({
      where: { codeHash },
      include: { steps: { orderBy: { round: 'asc' } } },
    }),
  )
  if (!row) return null
  const status = statusOf(row.steps)
  const said = row.steps.flatMap(({ kind, text, doneAt }) => {
    // A reason stands as long as what it is the reason of.
    const isSaid = kind === 'answered' || (kind === 'declined' && status === 'declined')
    return isSaid && text ? [{ on: dayOf(doneAt), text, isReason: kind === 'declined' }] : []
  })
  const last = row.steps.at(-1)
  const forgotten = last?.because
    ? { on: dayOf(last.doneAt), because: last.because, isInBook: status === 'taken_up' }
    : null
  return { communeId, status, receivedOn: dayOf(row.receivedAt), said, forgotten }
}
