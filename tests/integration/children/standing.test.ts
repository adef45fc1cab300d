import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { day } from '@/lib/calendar/day'
import { archiveChild } from '@/lib/children/commands/archive-child'
import { mergeChildren } from '@/lib/children/commands/merge-children'
import { unarchiveChild } from '@/lib/children/commands/unarchive-child'
import { undoMergerOfChildren } from '@/lib/children/commands/undo-merger'
import { addChildren } from '@/lib/children/records'
import { commitList } from '@/lib/lists/commands/commit-list'
import { undoList } from '@/lib/lists/commands/undo-list'
import { now } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { newId } from '@/lib/platform/new-id'
import { CHILDREN, openOffice, receive, review, sample } from '@/tests/integration/lists/take-in'
import { readAsSuperuser } from '@/tests/support/database'

let officer: Viewer

beforeAll(async () => {
  officer = await (await openOffice())('canbo')
})

/** Who stands on the list today, by name. */
async function standing(): Promise<string[]> {
  const rows = await readAsSuperuser<{ name: string }>(
    `select full_name as name from child_standing('2026-11-20') order by 1`,
  )
  return rows.map(({ name }) => name)
}

async function added(fullName: string): Promise<string> {
  const id = newId()
  const facts = {
    ...{ id, fullName, bornOn: null, bornYear: 2015, sex: null, personalId: null, note: null },
    ...{ moetId: null, villageId: null, guardianName: null, guardianPhone: null },
  }
  const author = { communeId: officer.communeId, personId: officer.personId, at: now() }
  const accepted = { on: day('2026-11-20'), prefix: 'TR', listId: null }
  await inCommune(officer, (tx) => addChildren(tx, author, [facts], accepted))
  return id
}

test('who is archived, merged or taken back with a list is off the list, each for its own reason and no longer', async () => {
  const [gone, kept, closed] = [await added('Ba'), await added('Bốn'), await added('Năm')]
  const listId = await receive(officer, sample(CHILDREN))
  const { digest } = await review(officer, listId)
  expect(await commitList(officer, { listId, digest, choices: {} })).toMatchObject({
    kind: 'done',
  })
  const withList = (await standing()).length
  expect(withList).toBeGreaterThan(50)

  const archival = { childId: gone, reason: 'moved_away', on: '20/11/2026' }
  expect(await archiveChild(officer, archival)).toMatchObject({ kind: 'done' })
  const versions = { keptVersion: 1, closedVersion: 1 }
  const merger = { keptId: kept, closedId: closed, ...versions, take: [], reason: 'Nhập hai lần' }
  const merged = await mergeChildren(officer, merger)
  expect(merged).toMatchObject({ kind: 'done' })
  expect(await standing()).toHaveLength(withList - 2)

  expect(await undoList(officer, { listId })).toMatchObject({ kind: 'done' })
  expect(await standing()).toEqual(['Bốn'])

  const back = { childId: gone, reason: 'Ghi nhầm' }
  expect(await unarchiveChild(officer, back)).toMatchObject({ kind: 'done' })
  expect(await standing()).toEqual(['Ba', 'Bốn'])
  const mergerId = merged.kind === 'done' ? merged.value.mergerId : ''
  expect(await undoMergerOfChildren(officer, { mergerId, reason: 'Là hai trẻ' })).toMatchObject({
    kind: 'done',
  })
  expect(await standing()).toEqual(['Ba', 'Bốn', 'Năm'])
})
