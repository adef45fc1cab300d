import { expect, test } from 'vitest'
import { openDatabase } from '@/scripts/bootstrap/open.mjs'

test("the owner's address alone does not silently mean the embedded database", async () => {
  const env = { DATABASE_OWNER_URL: 'postgresql://owner@127.0.0.1:1/lalanh' }
  await expect(openDatabase(env)).rejects.toMatchObject({
    name: 'Failure',
    en: expect.stringContaining('DATABASE_URL is not') as string,
  })
})
