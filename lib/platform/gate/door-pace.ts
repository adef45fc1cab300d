import { PACES, waitFor, type Pace, type PacedForm } from '@/lib/access/door-pace'
import type { Tx } from '@/lib/platform/db/client'
import { asIdentity } from '@/lib/platform/db/transaction'
import { blindIndex } from '@/lib/platform/secrets'

/**
 * Counts what a stranger sends: 0 when it is taken, else the seconds to wait, and then it was not counted.
 * Two numbers a key and no list of who came: the address is there as a keyed hash alone, for some minutes.
 */
export function keepPace(
  form: PacedForm,
  { name, address, at }: { name: string; address: string; at: Date },
): Promise<number> {
  return asIdentity(async (tx) => {
    const ofAddress = { ...PACES[form].address, key: `${form}/address/${address}` }
    const ofAll = { ...PACES[form].all, key: `${form}/all/${name}` }
    const own = await take(tx, ofAddress, at)
    if (own > 0) return own
    const all = await take(tx, ofAll, at)
    if (all > 0) await giveBack(tx, ofAddress)
    return all
  })
}

type Paced = Pace & { key: string }

/** One statement, so that many at once all count. */
async function take(tx: Tx, { key, ...pace }: Paced, at: Date): Promise<number> {
  const step = `${pace.seconds} seconds`
  const most = `${pace.seconds * pace.burst} seconds`
  const taken = await tx.$queryRaw<unknown[]>`
    insert into door_pace as p (key, busy_until)
    values (${hashOf(key)}, ${at}::timestamptz + ${step}::interval)
    on conflict (key) do update
      set busy_until = greatest(p.busy_until, ${at}::timestamptz) + ${step}::interval
      where greatest(p.busy_until, ${at}::timestamptz) + ${step}::interval
        <= ${at}::timestamptz + ${most}::interval
    returning p.key`
  if (taken.length > 0) return 0
  const row = await tx.doorPace.findUniqueOrThrow({ where: { key: hashOf(key) } })
  return waitFor(pace, row.busyUntil, at)
}

async function giveBack(tx: Tx, { key, seconds }: Paced): Promise<void> {
  await tx.$executeRaw`
    update door_pace set busy_until = busy_until - ${`${seconds} seconds`}::interval
    where key = ${hashOf(key)}`
}

function hashOf(key: string): Uint8Array<ArrayBuffer> {
  return blindIndex(key, 'door_pace')
}
