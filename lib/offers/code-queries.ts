import type { Viewer } from '@/lib/access/viewer'
import { now } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { keepPace } from '@/lib/platform/gate/door-pace'
import { hashOfOfferCode } from '@/lib/platform/gate/offer-code'
import { readOfferCode } from './code'

/** What a code that was read out on the telephone leads to. */
export type FoundByCode =
  | { kind: 'found'; id: string }
  | { kind: 'none' }
  | { kind: 'wait'; seconds: number }

/**
 * The offer whose code somebody reads out. The letters of the viewer's own commune may be left out; those
 * of another lead to none. Tries are counted for each person as those of strangers are for each address,
 * apart from them, so that neither uses up the other's.
 */
export async function findOfferByCode(viewer: Viewer, typed: string): Promise<FoundByCode> {
  const { communeId, communePrefix, personId } = viewer
  const of = { name: `office/${communeId}`, address: `person/${communeId}/${personId}` }
  const seconds = await keepPace('follow', { ...of, at: now() })
  if (seconds > 0) return { kind: 'wait', seconds }
  const read = readOfferCode(typed)
  if (!read || !['', communePrefix].includes(read.prefix)) return { kind: 'none' }
  const codeHash = hashOfOfferCode(communeId, read.code)
  const row = await inCommune(viewer, (tx) =>
    tx.offer.findFirst({ where: { codeHash }, select: { id: true } }),
  )
  return row ? { kind: 'found', id: row.id } : { kind: 'none' }
}
