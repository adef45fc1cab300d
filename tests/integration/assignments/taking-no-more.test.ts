import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { decideAssignments } from '@/lib/assignments/commands/decide-assignments'
import { draftAssignments } from '@/lib/assignments/commands/draft-assignments'
import { endSupport } from '@/lib/assignments/commands/end-support'
import { readLedgerIn } from '@/lib/assignments/draft-question-queries'
import { listFreedSponsors } from '@/lib/assignments/freed-queries'
import { noteTalk } from '@/lib/mobilisation/commands/note-talk'
import { reverseStep } from '@/lib/mobilisation/commands/reverse-step'
import { openUnit } from '@/lib/mobilisation/queries'
import { moveClock, today } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { endPromise } from '@/lib/sponsors/commands/end-promise'
import { keepSponsor } from '@/lib/sponsors/commands/keep-sponsor'
import { findSponsor } from '@/lib/sponsors/queries'
import { listTasks } from '@/lib/tasks/queries'
import { readAsSuperuser } from '@/tests/support/database'
import { addWaiting, foundOffice, passedOn, proposal, type Office } from './waiting-children'

let office: Office
let front: Viewer
let [unit, name] = ['', '']
let made = 0

beforeAll(async () => {
  office = await foundOffice()
  front = await office.officerAs('front_officer')
})

/** A unit that promised four and carries two, alone in the commune with room; nobody else waits. */
beforeEach(async () => {
  await inCommune(office.officer, (tx) =>
    tx.sponsor.updateMany({ data: { promisedChildren: null } }),
  )
  name = `Quỹ số ${(made += 1)}`
  unit = await kept({ promisedChildren: '4' })
  const children = [await waiting(), await waiting()]
  const ids = await passedOn(
    office,
    children.map((child) => proposal(child, unit)),
  )
  const decisions = ids.map((assignmentId) => ({ assignmentId, outcome: 'approved' }))
  expect((await decideAssignments(office.leader, { decisions })).kind).toBe('done')
})

afterEach(() => moveClock(undefined))

let codes = 0
const waiting = () => addWaiting(office.officer, `VA-${String((codes += 1)).padStart(4, '0')}`)

async function kept(change: object): Promise<string> {
  const outcome = await keepSponsor(office.officer, { name, kind: 'programme', ...change })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.value.id
}

const at = (day: string) => moveClock(new Date(`${day}T09:00:00+07:00`))

async function says(kind: string, change: object = {}) {
  const talk = { sponsorId: unit, kind, doneOn: today(), channel: 'phone', ...change }
  expect((await noteTalk(front, talk)).kind).toBe('done')
}

async function ends() {
  const ending = { sponsorId: unit, seen: '4', reason: 'Hết kinh phí' }
  expect((await endPromise(office.officer, ending)).kind).toBe('done')
}

/** One of its children moves away, two days after whatever it said. */
async function oneLeaves() {
  at('2026-11-24')
  const [term] = await readAsSuperuser<{ id: string }>(
    'select id from support_term where sponsor_id = $1 order by id limit 1',
    [unit],
  )
  const ending = { termId: term?.id, reason: 'moved_away', lastDay: '23/11/2026' }
  expect((await endSupport(office.officer, ending)).kind).toBe('done')
}

/** What each place that looks for room says of the unit. */
async function room() {
  const { units } = await inCommune(office.officer, (tx) => readLedgerIn(tx))
  const asked = units.find(({ id }) => id === unit)
  const freed = (await listFreedSponsors(office.officer)).map(({ id }) => id)
  const tasks = await listTasks(office.officer, today())
  const drafted = await draftAssignments(office.officer, {})
  return {
    listed: (await findSponsor(office.officer, unit))?.room,
    engine: (asked?.promised ?? 0) - (asked?.running ?? 0),
    drafted: drafted.kind === 'refused' ? drafted.refusal : drafted.kind,
    freed: freed.includes(unit),
    asked: tasks.find(({ kind }) => kind === 'offer_child')?.count ?? 0,
    board: (await openUnit(front, unit))?.open,
  }
}

const none = { listed: 0, engine: 0, drafted: 'no_room', freed: false, asked: 0, board: 0 }

test.each<[string, () => Promise<void>]>([
  ['ended its promise', ends],
  ['declined', () => says('declined')],
  ['rests', () => says('resting')],
])(
  'a unit that %s has no room once a child leaves it, until it promises again',
  async (_, word) => {
    at('2026-11-22')
    await word()
    await oneLeaves()
    expect(await findSponsor(office.officer, unit)).toMatchObject({ promised: 2, assigned: 1 })
    expect(await room()).toEqual(none)
    // That it gives rice is written down: no promise.
    const { version } = (await findSponsor(office.officer, unit)) ?? {}
    await kept({ id: unit, version: `${version}`, promisedChildren: '2', goods: 'Gạo' })
    expect(await room()).toEqual(none)
    // Nothing is left to end.
    const again = { sponsorId: unit, seen: '2', reason: 'Hết kinh phí' }
    expect(await endPromise(office.officer, again)).toMatchObject({ refusal: 'nothing_open' })

    at('2026-11-26')
    await says('promised', { promisedChildren: '2' })
    expect(await room()).toEqual({
      ...{ listed: 1, engine: 1, drafted: 'done', freed: true, asked: 1, board: 1 },
    })
    const step = (await openUnit(front, unit))?.steps.at(-1)
    await reverseStep(front, { stepId: step?.id, reason: 'Ghi nhầm đơn vị' })
    expect(await room()).toEqual(none)
  },
)

test('a greater number the office writes is a promise again', async () => {
  at('2026-11-22')
  await ends()
  await oneLeaves()
  const { version } = (await findSponsor(office.officer, unit)) ?? {}
  await kept({ id: unit, version: `${version}`, promisedChildren: '3' })
  expect(await room()).toMatchObject({ listed: 2, engine: 2, drafted: 'done', freed: true })
})

test('a unit that only lost a child has its place free', async () => {
  await oneLeaves()
  expect(await room()).toMatchObject({ listed: 3, engine: 3, drafted: 'done', freed: true })
})
