import { closeDatabase } from '@/lib/platform/db/client'
import { actingAs } from '@/prisma/seed/sign-in-as'
import { waysOf, type Ways } from './asked-ways'
import { fillCommunes, PASSWORDS } from './filled-communes'

/*
 * One database that is filled and then asked, told what to ask by whoever started it: two of these take
 * turns, so that what else the machine does meets both.
 */
const OTHERS = 40
const {
  COMMUNES = '1',
  CHILDREN_EACH = '250',
  DATABASE_OWNER_URL = '',
  SUPERUSER_URL = '',
} = process.env

const filling = performance.now()
const communes = await fillCommunes({
  communes: Number(COMMUNES),
  childrenEach: Number(CHILDREN_EACH),
  ownerUrl: DATABASE_OWNER_URL,
  superuserUrl: SUPERUSER_URL,
})
const fillMs = performance.now() - filling
const viewer = await actingAs('canbo', PASSWORDS, (officer) => Promise.resolve(officer))
const ways = await waysOf(viewer)
/** Some of the others, so that what is asked is not always what was read just now. */
const elsewhere: Ways[] = []
for (let at = 1; at < communes.length; at += Math.ceil(communes.length / OTHERS)) {
  elsewhere.push(await waysOf({ ...viewer, communeId: communes[at]?.id ?? '' }))
}

type Asked = { way: string; from: number; count: number; isElsewhere?: boolean }

process.on('disconnect', () => process.exit(1))
process.on('message', (asked: Asked | 'end') => {
  if (asked === 'end') void closeDatabase().then(() => process.exit(0))
  else void measure(asked).then((answer) => process.send?.(answer))
})
process.send?.({ ways: Object.keys(ways), communes: communes.length, fillMs })

/** The times of so many questions one after the other, each of another child or commune. */
async function measure({ way, from, count, isElsewhere }: Asked) {
  const tookMs: number[] = []
  let found = 0
  for (let at = from; at < from + count; at += 1) {
    const ask = (isElsewhere ? elsewhere[at % elsewhere.length] : ways)?.[way]
    if (!ask) throw new Error(`Nobody asks ${way}`)
    const begun = performance.now()
    found += await ask(at)
    tookMs.push(performance.now() - begun)
  }
  return { tookMs, found }
}
