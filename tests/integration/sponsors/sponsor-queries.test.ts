import { beforeAll, expect, test } from 'vitest'
import { listWaitingChildren } from '@/lib/assignments/waiting-queries'
import { decideAssignments } from '@/lib/assignments/commands/decide-assignments'
import { findSponsor, listChildrenOf, listSponsors } from '@/lib/sponsors/queries'
import {
  addWaiting,
  foundOffice,
  passedOn,
  proposal,
  proposed,
  type Office,
} from '@/tests/integration/assignments/waiting-children'

let office: Office
const children: Record<string, string> = {}

beforeAll(async () => {
  office = await foundOffice()
  const { officer } = office
  children.poor = await addWaiting(officer, 'VA-0001')
  children.orphan = await addWaiting(officer, 'VA-0002', { category: 'orphan_both' })
  children.difficult = await addWaiting(officer, 'VA-0003', {
    category: 'near_poor_household',
    difficult: true,
  })
  children.one = await addWaiting(officer, 'VA-0004', { category: 'orphan_one' })
  await addWaiting(office.otherOfficer, 'HS-0001')
})

test('children wait in the order of priority, each commune its own', async () => {
  const waiting = await listWaitingChildren(office.officer)
  expect(waiting.map(({ code }) => code)).toEqual(['VA-0003', 'VA-0002', 'VA-0004', 'VA-0001'])
  expect(waiting[0]).toMatchObject({
    ...{ category: 'near_poor_household', especiallyDifficult: true, waitingSince: '2026-05-20' },
    ...{ village: null, school: null, bornOn: '2015-03-08', turnedDown: [] },
  })
  const theirs = await listWaitingChildren(office.otherOfficer)
  expect(theirs.map(({ code }) => code)).toEqual(['HS-0001'])
})

test('room counts what is approved and what is under way', async () => {
  const room = async () => (await findSponsor(office.officer, office.police))?.room
  expect(await room()).toBe(2)
  const [id] = await passedOn(office, [proposal(children.orphan ?? '', office.police)])
  expect(await room()).toBe(1)
  await decideAssignments(office.leader, {
    decisions: [{ assignmentId: id, outcome: 'approved' }],
  })
  expect(await findSponsor(office.officer, office.police)).toMatchObject({
    ...{ promised: 2, assigned: 1, proposed: 0, recognised: 0, room: 1 },
  })
  await proposed(office, [
    proposal(children.poor ?? '', office.police),
    proposal(children.one ?? '', office.police),
  ])
  expect(await findSponsor(office.officer, office.police)).toMatchObject({
    ...{ assigned: 1, proposed: 2, room: 0 },
  })
  expect((await findSponsor(office.officer, office.farmers))?.room).toBeNull()
})

test('search and kind narrow the list; nobody finds the other commune’s units', async () => {
  const names = async (...asked: Parameters<typeof listSponsors>) =>
    (await listSponsors(...asked)).map(({ name }) => name)
  expect(await names(office.officer)).toEqual([
    'Công an xã',
    'Hội Liên hiệp Phụ nữ xã',
    'Hội Nông dân xã',
  ])
  expect(await names(office.officer, { search: 'HOI' })).toHaveLength(2)
  expect(await names(office.officer, { search: 'khuyến học' })).toEqual([])
  expect(await names(office.officer, { kind: 'business' })).toEqual([])
  expect(await names(office.otherOfficer)).toEqual(['Hội Khuyến học'])
  expect(await findSponsor(office.otherOfficer, office.police)).toBeNull()
  expect(await listChildrenOf(office.otherOfficer, office.police)).toEqual([])
})
