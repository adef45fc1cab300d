import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listWaitingChildren } from '@/lib/assignments/waiting-queries'
import { endNeed } from '@/lib/children/commands/end-need'
import { recordNeed } from '@/lib/children/commands/record-need'
import { noteTalk } from '@/lib/mobilisation/commands/note-talk'
import { endPromise } from '@/lib/sponsors/commands/end-promise'
import { keepSponsor } from '@/lib/sponsors/commands/keep-sponsor'
import { readUnitHistory } from '@/lib/sponsors/history-queries'
import { findSponsor } from '@/lib/sponsors/queries'
import {
  addWaiting,
  foundOffice,
  rowsIn,
  type Office,
} from '@/tests/integration/assignments/waiting-children'
import { readAsSuperuser } from '@/tests/support/database'

let office: Office
let unit: string
let name: string
let made = 0

beforeAll(async () => {
  office = await foundOffice()
})

beforeEach(async () => {
  name = `Quỹ số ${(made += 1)}`
  unit = await kept({ promisedChildren: '4' })
})

async function kept(change: object): Promise<string> {
  const outcome = await keepSponsor(office.officer, { name, kind: 'programme', ...change })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.value.id
}

const ended = (change: object = {}, viewer = office.officer) =>
  endPromise(viewer, { sponsorId: unit, seen: '4', reason: 'Hết kinh phí', ...change })

const file = () => findSponsor(office.officer, unit)

async function told() {
  const events = await readUnitHistory(office.auditor, unit)
  return events.flatMap((event) =>
    event.kind === 'promised' ? [[event.count, event.before, event.ended]] : [],
  )
}

describe('what a unit says', () => {
  test('goods and the needs it can meet stand with it; what it said before is kept', async () => {
    const giving = { form: 'goods', goods: '10 kg gạo mỗi tháng', gives: ['clothing', 'food'] }
    await kept({ id: unit, version: '1', promisedChildren: '4', ...giving })
    expect(await file()).toMatchObject({ ...giving, gives: ['food', 'clothing'], version: 2 })
    const kinds = (await readUnitHistory(office.leader, unit)).map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['giving', 'promised', 'recorded'])
    const [entry] = await readAsSuperuser<{ details: object }>(
      'select details from entry order by seq desc limit 1',
    )
    expect(entry?.details).toEqual({ changed: ['form', 'goods', 'gives'] })
  })

  test('nothing is written twice while it says the same', async () => {
    const before = await rowsIn('sponsor_statement')
    await kept({ id: unit, version: '1', promisedChildren: '4', note: 'Gọi buổi sáng' })
    expect(await rowsIn('sponsor_statement')).toBe(before)
  })

  test('a promise made in a talk is told with the one before it', async () => {
    const talk = { sponsorId: unit, kind: 'promised', channel: 'phone', doneOn: '2026-11-20' }
    expect(await noteTalk(office.officer, { ...talk, promisedChildren: '6' })).toMatchObject({
      kind: 'done',
    })
    expect(await told()).toEqual([
      [6, 4, null],
      [4, null, null],
    ])
  })
})

describe('a promise ends', () => {
  test('no more than it carries is promised from then on; the reason stays, and its entry', async () => {
    expect(await ended()).toEqual({ kind: 'done', value: { sponsorId: unit } })
    expect(await file()).toMatchObject({ promised: 0, room: 0, version: 2 })
    expect(await told()).toEqual([
      [0, 4, 'Hết kinh phí'],
      [4, null, null],
    ])
    const [entry] = await readAsSuperuser<object>(
      'select act, subject_id, details from entry order by seq desc limit 1',
    )
    expect(entry).toEqual({
      ...{ act: 'sponsors/end-promise', subject_id: unit },
      details: { promised: 0, reason: 'Hết kinh phí' },
    })
  })

  const refusal = async (act: ReturnType<typeof ended>) => {
    const before = await rowsIn('sponsor_statement')
    const outcome = await act
    expect(await rowsIn('sponsor_statement')).toBe(before)
    return outcome.kind === 'refused' ? outcome.refusal : outcome.kind
  }

  test('not of a unit that is not there, nor of another commune', async () => {
    expect(await refusal(ended({ sponsorId: crypto.randomUUID() }))).toBe('not_found')
    expect(await refusal(ended({}, office.otherOfficer))).toBe('not_found')
  })

  test('not where another number was promised meanwhile, nor where nothing is open', async () => {
    expect(await refusal(ended({ seen: '5' }))).toBe('changed_meanwhile')
    await ended()
    expect(await refusal(ended({ seen: '0' }))).toBe('nothing_open')
  })

  test('not without a reason, nor by those who keep no units', async () => {
    expect(await refusal(ended({ reason: ' ' }))).toBe('invalid')
    for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
      expect(await refusal(ended({}, viewer))).toBe('forbidden')
    }
  })

  test('two at once: one ends it, the other is told', async () => {
    const outcomes = await Promise.all([ended(), ended()])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  })
})

test('a waiting child comes with what it lacks today, in the order of kinds', async () => {
  const childId = await addWaiting(office.officer, 'VA-0101')
  for (const need of ['clothing', 'food', 'medical']) {
    await recordNeed(office.officer, { childId, kind: need })
  }
  const needs = async () =>
    (await listWaitingChildren(office.officer)).find(({ id }) => id === childId)?.needs
  expect(await needs()).toEqual(['food', 'clothing', 'medical'])
  const [food] = await readAsSuperuser<{ id: string }>(
    `select id from need where child_id = $1 and kind = 'food'`,
    [childId],
  )
  await endNeed(office.officer, { childId, needId: food?.id })
  expect(await needs()).toEqual(['clothing', 'medical'])
})
