import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { markHardship } from '@/lib/children/circumstance-records'
import { holdFiles } from '@/lib/children/records'
import { command } from '@/lib/platform/command'
import { done } from '@/lib/platform/outcome'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'
import { connected } from '@/tests/support/sql'

let cast: SponsoredChildren
beforeAll(async () => {
  cast = await foundSponsoredChildren()
})

/** An act that writes before it waits, and again after it. */
const mark = command({
  act: 'children/mark-hardship',
  right: 'child.keep',
  longestMs: 600,
  input: z.object({ first: z.uuid(), then: z.uuid(), seconds: z.number().default(0) }),
  async run({ viewer, tx, now: at, today, enter }, { first, then, seconds }) {
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    await markHardship(tx, by, today, [{ childId: first, reason: 'Ở nhờ' }])
    await tx.$executeRaw`select pg_sleep(${seconds})`
    await holdFiles(tx, [then])
    enter({ subject: { kind: 'child', id: then }, details: {} })
    return done({ then })
  },
})
const written = () =>
  readAsSuperuser(
    `select id from hardship_marking union all
     select id from entry where act = 'children/mark-hardship'`,
  )

test('an act that waits for what another holds too long is told so, and leaves nothing', async () => {
  const asked = { first: cast.an.childId, then: cast.binh.childId }
  await connected(testDatabase().superuserUrl, async (other) => {
    await other.query('begin')
    await other.query('select id from child where id = $1 for update', [asked.then])
    expect(await mark(cast.officer, asked, 'held')).toEqual({ kind: 'refused', refusal: 'busy' })
    expect(await written()).toEqual([])
    await other.query('commit')
  })
  expect(await mark(cast.officer, asked, 'held')).toMatchObject({ kind: 'done' })
})

test('so is one that goes on for longer than it may', async () => {
  const before = await written()
  const asked = { first: cast.binh.childId, then: cast.chi.childId, seconds: 1 }
  expect(await mark(cast.officer, asked)).toEqual({ kind: 'refused', refusal: 'busy' })
  expect(await written()).toEqual(before)
})
