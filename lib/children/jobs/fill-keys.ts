import { asIdentity, inCommune } from '@/lib/platform/db/transaction'
import { mendKeys } from '../key-records'

/** Each a transaction of its own, so that nobody who writes waits long for it. */
const FILLED_AT_ONCE = 2_000

/**
 * Gives children of before their keys, commune by commune: the part of an upgrade that SQL cannot
 * compute. Stopped anywhere it goes on there the next time, and where nothing is missing it does
 * nothing; looking for doubles meanwhile compares those without keys one by one.
 */
export async function fillKeys(mayGoOn: () => boolean = () => true): Promise<number> {
  const communes = await asIdentity((tx) => tx.commune.findMany({ select: { id: true } }))
  let filled = 0
  for (const { id: communeId } of communes) {
    for (let some = FILLED_AT_ONCE; some === FILLED_AT_ONCE && mayGoOn(); filled += some) {
      some = await inCommune({ communeId }, (tx) => mendKeys(tx, FILLED_AT_ONCE))
    }
  }
  return filled
}
