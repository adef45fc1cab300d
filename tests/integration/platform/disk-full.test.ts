import type * as Files from 'node:fs/promises'
import { statfs, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { errors } from 'flydrive'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { recordPayment } from '@/lib/payments/commands/record-payment'
import { disk } from '@/lib/platform/files/disk'
import { LEAST_FREE_BYTES } from '@/lib/platform/files/disk-room'
import { PDF } from '@/tests/support/pictures'
import { readAsSuperuser } from '@/tests/support/database'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'
import { given } from '../payments/given'

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof Files>()
  return { ...real, statfs: vi.fn(real.statfs) }
})

/** Longer than the product remembers what the disk said. */
const FORGOTTEN_MS = 2100

let cast: SponsoredChildren
beforeAll(async () => {
  cast = await foundSponsoredChildren()
})
afterEach(() => vi.restoreAllMocks())

const voucher = { bytes: PDF, fileName: 'phieu.pdf' }
const send = (formKey: string) => recordPayment(cast.member, given(cast, { voucher }), formKey)

test('a disk that takes no file: told so, nothing half done, and the same form goes through later', async () => {
  const before = await everything()
  const kept = await disk()
  vi.spyOn(kept, 'put').mockImplementationOnce(async (key) => {
    // What the disk says of itself, as flydrive hands it on.
    const cause = await writeFile('/dev/full', 'x').catch((error: unknown) => error)
    throw new errors.E_CANNOT_WRITE_FILE([key], { cause })
  })
  expect(await send('full-files')).toEqual({ kind: 'refused', refusal: 'disk_full' })
  expect(await everything()).toEqual(before)
  await expectReadable()
  expect(await send('full-files')).toMatchObject({ kind: 'done' })
})

test('a database without room: told so, the file goes again, and the same form goes through later', async () => {
  await readAsSuperuser(`create function no_room() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$`)
  await readAsSuperuser(
    `create trigger no_room before insert on entry for each row execute function no_room()`,
  )
  const before = await everything()
  const kept = await disk()
  const put = vi.spyOn(kept, 'put')
  expect(await send('full-database')).toEqual({ kind: 'refused', refusal: 'disk_full' })
  expect(await everything()).toEqual(before)
  expect(await kept.exists(put.mock.calls[0]?.[0] ?? '')).toBe(false)
  await expectReadable()
  await readAsSuperuser('drop function no_room cascade')
  expect(await send('full-database')).toMatchObject({ kind: 'done' })
})

test('before the disk is full to the last byte nothing more is written, and reading goes on', async () => {
  const before = await everything()
  await sleep(FORGOTTEN_MS)
  const full = { bsize: 4096, bavail: LEAST_FREE_BYTES / 4096 - 1 }
  vi.mocked(statfs).mockResolvedValueOnce(full as Awaited<ReturnType<typeof statfs>>)
  expect(await send('nearly-full')).toEqual({ kind: 'refused', refusal: 'disk_full' })
  expect(await everything()).toEqual(before)
  await expectReadable()
  await sleep(FORGOTTEN_MS)
  expect(await send('nearly-full')).toMatchObject({ kind: 'done' })
})

async function everything() {
  return readAsSuperuser(
    `select (select count(*) from payment) as payments, (select count(*) from stored_file) as files,
            (select count(*) from submission) as forms, (select count(*) from entry) as entries`,
  )
}

async function expectReadable() {
  const [row] = await readAsSuperuser<{ n: number }>(`select count(*)::int as n from child`)
  expect(row?.n).toBeGreaterThan(0)
}
