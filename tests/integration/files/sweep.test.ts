import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { checkPayment } from '@/lib/payments/commands/check-payment'
import { recordPayment } from '@/lib/payments/commands/record-payment'
import { moveClock, now } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { violatedConstraint } from '@/lib/platform/db/violation'
import { disk } from '@/lib/platform/files/disk'
import { readStoredFile } from '@/lib/platform/files/read-file'
import { seal } from '@/lib/platform/files/sealed'
import { storeFile } from '@/lib/platform/files/store-file'
import { sweepUnusedFiles } from '@/lib/platform/files/sweep'
import { given } from '@/tests/integration/payments/given'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'
import { photograph } from '@/tests/support/pictures'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'

const DAY = 24 * 3_600_000
let cast: SponsoredChildren
let voucher: { bytes: Uint8Array; fileName: string }

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  voucher = { bytes: await photograph(60, 40), fileName: 'a.jpg' }
})
beforeEach(async () => {
  // What earlier tests left would be swept along.
  moveClock(new Date(now().getTime() + 400 * DAY))
  await sweepAll()
  moveClock(undefined)
})
afterEach(() => moveClock(undefined))

const days = (count: number) => moveClock(new Date(now().getTime() + count * DAY))
/** One commune after the other, as the nightly clean-up does: what goes wrong in one stays there. */
const sweepAll = async () => {
  const communes = [cast.officer.communeId, cast.otherOfficer.communeId]
  return Promise.allSettled(communes.map(sweepUnusedFiles))
}
const sweep = () => sweepUnusedFiles(cast.officer.communeId)

/** A picture that was sent for checking: kept, and in no book. */
async function sent(): Promise<string> {
  const outcome = await checkPayment(cast.officer, given(cast, { voucher }))
  if (outcome.kind !== 'done' || !outcome.value.voucherFileId) throw new Error(outcome.kind)
  return outcome.value.voucherFileId
}

/** A picture kept for a viewer's commune, whatever it was sent for. */
async function kept(viewer: Viewer): Promise<string> {
  const file = { viewer, kind: 'voucher' as const, ...voucher, at: now() }
  const stored = await inCommune(viewer, (tx) => storeFile(tx, file))
  if (stored.kind !== 'stored') throw new Error(stored.refusal)
  return stored.id
}

async function pathOf(id: string): Promise<string> {
  const [row] = await readAsSuperuser<{ key: string }>(
    'select storage_key as key from stored_file where id = $1',
    [id],
  )
  return join(testDatabase().filesDir, row?.key ?? '')
}

const linesAbout = (id: string) =>
  readAsSuperuser<{ person_id: string | null; details: object }>(
    `select person_id, details from entry where act = 'files/sweep' and subject_id = $1`,
    [id],
  )

describe('a picture that no record named', () => {
  test('goes after a week: its bytes, not its row, with a line by nobody', async () => {
    const id = await sent()
    const path = await pathOf(id)
    days(6)
    expect(await sweep()).toBe(0)
    expect(existsSync(path)).toBe(true)
    days(1.1)
    expect(await sweep()).toBe(1)
    expect(existsSync(path)).toBe(false)
    expect(await pathOf(id)).toBe(path)
    expect(await linesAbout(id)).toEqual([{ person_id: null, details: { kind: 'voucher' } }])
    expect(await readStoredFile(cast.officer, id)).toBeNull()
    const [chain] = await readAsSuperuser<{ broken: number }>(
      'select count(*)::int as broken from first_broken_entry()',
    )
    expect(chain?.broken).toBe(0)
  })

  test('cannot be named any more', async () => {
    const id = await sent()
    days(8)
    await sweep()
    moveClock(undefined)
    expect(await recordPayment(cast.officer, given(cast, { voucherFileId: id }))).toEqual({
      kind: 'refused',
      refusal: 'voucher_not_yours',
    })
  })

  test('is removed once, by one of many that sweep at a time', async () => {
    const ids = [await sent(), await sent(), await sent()]
    days(8)
    const [removed] = await Promise.all([Promise.all([sweep(), sweep(), sweep()]), sweepAll()])
    expect(removed.reduce((sum, one) => sum + one, 0)).toBeLessThan(4)
    for (const id of ids) expect(await linesAbout(id)).toHaveLength(1)
    expect(await sweep()).toBe(0)
  })

  // Either order, since nobody says which commune is swept first.
  test.each([
    ['officer', 'otherOfficer'],
    ['otherOfficer', 'officer'],
  ] as const)('goes although the bytes of another commune cannot: %s', async (stuck, free) => {
    const stuckPath = await pathOf(await kept(cast[stuck]))
    const freePath = await pathOf(await kept(cast[free]))
    rmSync(stuckPath)
    mkdirSync(stuckPath)
    days(8)
    await sweepAll()
    expect(existsSync(stuckPath)).toBe(true)
    expect(existsSync(freePath)).toBe(false)
    rmSync(stuckPath, { recursive: true })
  })

  test('whose bytes survived a crash goes with the next sweep', async () => {
    const id = await sent()
    days(8)
    await sweep()
    const [row] = await readAsSuperuser<{ key: string }>(
      'select storage_key as key from stored_file where id = $1',
      [id],
    )
    const key = row?.key ?? ''
    await (await disk()).put(key, seal(voucher.bytes, key))
    expect(await sweep()).toBe(0)
    expect(existsSync(await pathOf(id))).toBe(false)
  })
})

describe('what is named stays for good', () => {
  test('a voucher of a payment', async () => {
    const id = await sent()
    expect(await recordPayment(cast.officer, given(cast, { voucherFileId: id }))).toMatchObject({
      kind: 'done',
    })
    days(300)
    expect(await sweep()).toBe(0)
    expect(await readStoredFile(cast.officer, id)).not.toBeNull()
  })

  test('the database itself refuses its removal', async () => {
    const [used] = await readAsSuperuser<{ id: string }>(
      'select voucher_file_id as id from payment where voucher_file_id is not null limit 1',
    )
    const removal = remove(used?.id ?? '').catch(violatedConstraint)
    expect(await removal).toBe('file_removed_unused')
  })

  test('whichever comes first wins: removal and payment at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await sent()
      const [removal, payment] = await Promise.allSettled([
        remove(id),
        recordPayment(cast.officer, given(cast, { voucherFileId: id })),
      ])
      const answer: unknown = payment.status === 'fulfilled' ? payment.value : payment.reason
      expect(answer).toMatchObject(
        removal.status === 'fulfilled'
          ? { kind: 'refused', refusal: 'voucher_not_yours' }
          : { kind: 'done' },
      )
    }
  })

  test('another commune’s files are not touched', async () => {
    const id = await sent()
    days(8)
    expect(await sweepUnusedFiles(cast.otherOfficer.communeId)).toBe(0)
    expect(existsSync(await pathOf(id))).toBe(true)
  })
})

function remove(fileId: string) {
  const { communeId } = cast.officer
  return inCommune(cast.officer, (tx) =>
    tx.fileRemoval.create({ data: { communeId, fileId, removedAt: now() } }),
  )
}
