import { expect, test } from 'vitest'
import { inCommune } from '@/lib/platform/db/transaction'
import { now, today } from '@/lib/platform/clock'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'

test('the tests run on a fixed day, in a zone that is neither Vietnam’s nor UTC', () => {
  expect(today()).toBe('2026-11-20')
  expect(now().toISOString()).toBe('2026-11-20T02:30:00.000Z')
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(210)
})

test('each test file has a copy of the migrated database, served to the web’s own role', async () => {
  const [who] = await inCommune(
    { communeId: crypto.randomUUID() },
    (tx) =>
      tx.$queryRaw<{ db: string; login: string; role: string }[]>`
      select current_database()::text as db, session_user::text as login, current_user::text as role`,
  )
  expect(who).toEqual({ db: testDatabase().name, login: 'lalanh_web', role: 'lalanh_app' })
  const [rows] = await readAsSuperuser<{ n: number }>('select 1 as n')
  expect(rows).toEqual({ n: 1 })
})
