import { beforeAll, expect, test } from 'vitest'
import { seal } from '@/components/queue/seal'
import { cleanUp } from '@/lib/access/jobs/clean-up'
import type { Day } from '@/lib/calendar/day'
import type { Viewer } from '@/lib/access/viewer'
import { inCommune } from '@/lib/platform/db/transaction'
import { forgetQueueKeys, makeQueueKey } from '@/lib/platform/queue/keys'
import { openItem } from '@/lib/platform/queue/open-item'
import type { Parcel } from '@/lib/queue/parcel'
import type { ItemHead } from '@/lib/queue/sealed-item'
import { readAsSuperuser } from '@/tests/support/database'
import { foundCast, type FoundedCast } from '@/tests/support/founded-cast'

const PARCEL: Parcel = {
  texts: [
    ['fullName', 'Ngô Thị Kim Trúc'],
    ['guardianPhone', '0905 111 222'],
  ],
  files: [
    {
      field: 'photo',
      name: 'anh.jpg',
      type: 'image/jpeg',
      bytes: new Uint8Array(70_000).fill(200),
    },
  ],
}

let cast: FoundedCast
let own: Viewer
let other: Viewer

beforeAll(async () => {
  cast = await foundCast()
  own = await cast.viewerOf('canbo')
  other = await cast.viewerOf('truongphong')
})

/** What a browser does with the key it was given. */
async function sealed(viewer: Viewer, parcel = PARCEL) {
  const key = await makeQueueKey(viewer)
  if (!key) throw new Error('no key')
  const head: ItemHead = {
    ...{ personId: viewer.personId, kind: 'propose_child', keyId: key.id },
    ...{ formKey: crypto.randomUUID(), createdAt: 1_796_000_000_000 },
  }
  const publicKey = new Uint8Array(key.publicKey).buffer
  return { head, publicKey, bytes: new Uint8Array(await seal(parcel, head, publicKey)) }
}

test('what a browser sealed opens for its own person, with its picture', async () => {
  const { head, bytes } = await sealed(own)
  expect(await openItem(own, head, bytes)).toEqual(PARCEL)
  expect(Buffer.from(bytes).includes('Kim')).toBe(false)
})

test('the same form sealed twice is not the same bytes', async () => {
  const { head, publicKey, bytes } = await sealed(own)
  const again = new Uint8Array(await seal(PARCEL, head, publicKey))
  expect(Buffer.compare(bytes, again)).not.toBe(0)
})

test('nobody else opens it, not even by saying that it is theirs', async () => {
  const { head, bytes } = await sealed(own)
  expect(await openItem(other, head, bytes)).toBeNull()
  expect(await openItem(other, { ...head, personId: other.personId }, bytes)).toBeNull()
})

test('carried to another key, form or hour, or with one bit changed, it does not open', async () => {
  const { head, bytes } = await sealed(own)
  const { head: later } = await sealed(own)
  const changed: ItemHead[] = [
    { ...head, keyId: later.keyId },
    { ...head, formKey: later.formKey },
    { ...head, createdAt: head.createdAt + 1 },
  ]
  for (const one of changed) expect(await openItem(own, one, bytes)).toBeNull()
  for (const at of [0, 1, 64, 65, 80, bytes.length - 1]) {
    const bent = bytes.slice()
    bent[at] = (bent[at] ?? 0) ^ 1
    expect(await openItem(own, head, bent)).toBeNull()
  }
  expect(await openItem(own, head, new Uint8Array())).toBeNull()
})

test('once its key is forgotten nobody opens it any more; another browser’s key stays', async () => {
  const gone = await sealed(own)
  const stays = await sealed(own)
  await forgetQueueKeys(other, [gone.head.keyId])
  expect(await openItem(own, gone.head, gone.bytes)).not.toBeNull()
  await forgetQueueKeys(own, [gone.head.keyId])
  expect(await openItem(own, gone.head, gone.bytes)).toBeNull()
  expect(await openItem(own, stays.head, stays.bytes)).not.toBeNull()
})

test('a key that is over opens nothing, and the night takes it away', async () => {
  const over = await sealed(own)
  const young = await sealed(own)
  await readAsSuperuser(`update queue_key set ends_at = $2 where id = $1`, [
    over.head.keyId,
    '2026-11-20T09:30:00+07:00',
  ])
  expect(await openItem(own, over.head, over.bytes)).toBeNull()
  const { communeId } = own
  const at = new Date('2026-11-20T02:30:00Z')
  await inCommune(own, (tx) =>
    cleanUp.run({ tx, communeId, now: at, today: '2026-11-20' as Day, enter: () => undefined }),
  )
  const kept = await readAsSuperuser<{ id: string }>(
    `select id from queue_key where id = any($1)`,
    [[over.head.keyId, young.head.keyId]],
  )
  expect(kept).toEqual([{ id: young.head.keyId }])
})

test('the half that opens lies sealed, and the one that closes is nowhere', async () => {
  const { publicKey } = await sealed(own)
  const rows = await readAsSuperuser<{ secret: Buffer; ends_at: Date; created_at: Date }>(
    `select secret, ends_at, created_at from queue_key order by id desc limit 1`,
  )
  expect(rows[0]?.secret.length).toBe(1 + 12 + 16 + 32)
  expect(rows[0]?.secret.includes(Buffer.from(publicKey))).toBe(false)
  const days = (Number(rows[0]?.ends_at) - Number(rows[0]?.created_at)) / 86_400_000
  expect(days).toBe(22)
})

test('somebody who asks without end gets no more', async () => {
  await readAsSuperuser(
    `insert into queue_key (id, account_id, secret, created_at, ends_at)
     select gen_random_uuid(), $1, '\\x00', now(), now() + interval '1 day' from generate_series(1, 200)`,
    [other.accountId],
  )
  expect(await makeQueueKey(other)).toBeNull()
  expect(await makeQueueKey(own)).not.toBeNull()
})
