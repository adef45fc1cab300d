import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { commitList } from '@/lib/lists/commands/commit-list'
import { LONG_LIST_ROWS } from '@/lib/lists/writing'
import { manyChildren } from './many-children'
import { openOffice, receive, review } from './take-in'

/** As long as a list may be; shorter in the ordinary run. */
const ROWS = process.env.LONG === '1' ? 19_990 : 600

let officer: Viewer
beforeAll(async () => {
  officer = await (await openOffice())('canbo')
})

test(`a list of ${ROWS} children is written, changes nothing again, and changes every child`, async () => {
  const written = async (phonesFrom: number) => {
    const listId = await receive(officer, manyChildren(ROWS, { phonesFrom }))
    const { digest } = await review(officer, listId)
    const outcome = await commitList(officer, { listId, digest, choices: {} })
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
    return outcome.value
  }
  const supported = Math.ceil(ROWS / 3)
  expect(await written(0)).toMatchObject({ new: ROWS, changed: 0, recognised: supported })
  expect(await written(0)).toMatchObject({ new: 0, changed: 0, same: ROWS, recognised: 0 })
  expect(await written(7)).toMatchObject({ new: 0, changed: ROWS, same: 0 })
})

test('a long list is held once against the same ledger, and anew as soon as anything of it is another', async () => {
  const file = manyChildren(LONG_LIST_ROWS, { from: 20_000 })
  const listId = await receive(officer, file)
  const first = await review(officer, listId)
  const again = await review(officer, listId)
  expect(again).toBe(first)
  expect(again.rows.every(({ state }) => state === 'new')).toBe(true)

  // One child of it, written by somebody else meanwhile.
  const one = await receive(officer, manyChildren(1, { from: 20_000 }))
  const { digest } = await review(officer, one)
  expect(await commitList(officer, { listId: one, digest, choices: {} })).toMatchObject({
    kind: 'done',
  })
  const anew = await review(officer, listId)
  expect(anew.rows.filter(({ state }) => state === 'same')).toHaveLength(1)
  expect(await commitList(officer, { listId, digest: first.digest, choices: {} })).toEqual({
    ...{ kind: 'refused', refusal: 'review_changed' },
  })
  const digestNow = anew.digest
  expect(await commitList(officer, { listId, digest: digestNow, choices: {} })).toMatchObject({
    value: { new: LONG_LIST_ROWS - 1, same: 1 },
  })
})
