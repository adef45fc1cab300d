import { describe, expect, test } from 'vitest'
import { testDatabase } from '@/tests/support/database'
import { connected, rowsOf } from '@/tests/support/sql'
import { BREACHES, LAWS } from './laws'

const url = testDatabase().superuserUrl

test.each(Object.entries(LAWS))('%s', async (_, law) => {
  expect(await rowsOf(url, law)).toEqual([])
})

describe('each law notices its breach', () => {
  const broken = Object.entries(BREACHES).flatMap(([name, statements]) =>
    statements.map((statement) => [name, statement] as const),
  )

  test.each(broken)('%s: %s', async (name, statement) => {
    const noticed = await connected(url, async (client) => {
      await client.query('begin')
      await client.query(statement)
      const { rowCount } = await client.query(LAWS[name] ?? '')
      await client.query('rollback')
      return rowCount
    })
    expect(noticed).toBeGreaterThan(0)
  })

  test('no law is without one', () => {
    expect(Object.keys(BREACHES).sort()).toEqual(Object.keys(LAWS).sort())
  })
})
