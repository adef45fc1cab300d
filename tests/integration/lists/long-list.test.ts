import { expect, test } from 'vitest'
import { commitList } from '@/lib/lists/commands/commit-list'
import { manyChildren } from './many-children'
import { openOffice, receive, review } from './take-in'

/** As long as a list may be; shorter in the ordinary run. */
const ROWS = process.env.LONG === '1' ? 19_990 : 600

test(`a list of ${ROWS} children is written, changes nothing again, and changes every child`, async () => {
  const officer = await (await openOffice())('canbo')
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
