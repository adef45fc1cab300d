import { afterAll, beforeAll, expect, test } from 'vitest'
import { inCommune } from '@/lib/platform/db/transaction'
import { disk } from '@/lib/platform/files/disk'
import { readStoredFile } from '@/lib/platform/files/read-file'
import { storeFile } from '@/lib/platform/files/store-file'
import { openBucket } from '@/tests/support/bucket'
import { PDF } from '@/tests/support/pictures'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'

const login = { id: 'la-lanh', secret: 'only-for-tests' }
let bucket: Awaited<ReturnType<typeof openBucket>>
let cast: SponsoredChildren

beforeAll(async () => {
  bucket = await openBucket('children', login)
  Object.assign(process.env, {
    FILES_S3_BUCKET: 'children',
    FILES_S3_REGION: 'vn-1',
    FILES_S3_ENDPOINT: bucket.url,
    AWS_ACCESS_KEY_ID: login.id,
    AWS_SECRET_ACCESS_KEY: login.secret,
  })
  cast = await foundSponsoredChildren()
})

afterAll(() => bucket.close())

function keep() {
  const at = new Date('2026-11-20T02:30:00Z')
  return inCommune(cast.officer, (tx) =>
    storeFile(tx, { viewer: cast.officer, kind: 'voucher', bytes: PDF, fileName: 'a.pdf', at }),
  )
}

test('a file lies sealed in the bucket and is read as it was', async () => {
  const stored = await keep()
  const [[key, sealed] = ['', Buffer.alloc(0)]] = [...bucket.objects]
  expect(key).toMatch(new RegExp(`^/children/${cast.officer.communeId}/[0-9a-f]{32}$`))
  expect(sealed.includes('%PDF')).toBe(false)
  const read = await readStoredFile(cast.officer, stored.kind === 'stored' ? stored.id : '')
  expect(read && Buffer.from(read.bytes).equals(PDF)).toBe(true)
})

test('one changed bit in the bucket is noticed', async () => {
  bucket.objects.clear()
  const stored = await keep()
  const [[key, sealed] = ['', Buffer.alloc(0)]] = [...bucket.objects]
  bucket.objects.set(key, Buffer.from(sealed.map((byte, at) => (at === 20 ? byte ^ 1 : byte))))
  const id = stored.kind === 'stored' ? stored.id : ''
  await expect(readStoredFile(cast.officer, id)).rejects.toThrow()
})

test('a transaction that comes to nothing takes its file away again', async () => {
  bucket.objects.clear()
  const at = new Date('2026-11-20T02:30:00Z')
  const failing = inCommune(cast.officer, async (tx) => {
    await storeFile(tx, {
      ...{ viewer: cast.officer, kind: 'voucher', bytes: PDF, fileName: 'a.pdf', at },
    })
    expect(bucket.objects.size).toBe(1)
    throw new Error('changed our mind')
  })
  await expect(failing).rejects.toThrow('changed our mind')
  await expect.poll(() => bucket.objects.size).toBe(0)
})

test('a key that was never kept is an error, not an empty file', async () => {
  await expect((await disk()).getBytes('nowhere/at-all')).rejects.toThrow()
})
