import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { addDays, columnOf } from '@/lib/calendar/day'
import { addProspect } from '@/lib/mobilisation/commands/add-prospect'
import { exportHonour } from '@/lib/mobilisation/commands/export-honour'
import { mendProspect } from '@/lib/mobilisation/commands/mend-prospect'
import { noteTalk } from '@/lib/mobilisation/commands/note-talk'
import { recordNaming } from '@/lib/mobilisation/commands/record-naming'
import { reverseStep } from '@/lib/mobilisation/commands/reverse-step'
import { withdrawNaming } from '@/lib/mobilisation/commands/withdraw-naming'
import { NO_FILTER } from '@/lib/mobilisation/filter'
import { countUnnamed, listHonoured } from '@/lib/mobilisation/honour-queries'
import { listMobilisers, listUnits, openUnit } from '@/lib/mobilisation/queries'
import { noteStep } from '@/lib/mobilisation/records'
import { now, today } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { readCampaign } from '@/lib/reports/campaign-queries'
import { findSponsor } from '@/lib/sponsors/queries'
import { keepSponsor } from '@/lib/sponsors/commands/keep-sponsor'
import { listTasks } from '@/lib/tasks/queries'
import { countWaiting } from '@/lib/tasks/waiting-queries'
import { choosePasswords } from '@/prisma/seed/accounts-file'
import { actingAs } from '@/prisma/seed/sign-in-as'
import {
  addWaiting,
  foundOffice,
  rowsIn,
  type Office,
} from '@/tests/integration/assignments/waiting-children'
import { readAsSuperuser } from '@/tests/support/database'
import { heldBack } from '@/tests/support/held-back'
import { addSupported } from '@/tests/support/sponsored-children'

const TODAY = today()
const BOOKS = ['sponsor', 'mobilisation_step', 'mobilisation_reversal', 'naming_consent']
let office: Office
let front: Viewer
let unit: string
let made = 0

beforeAll(async () => {
  office = await foundOffice()
  const passwords = choosePasswords('only for tests, 12 letters')
  front = await actingAs('mattran', passwords, (viewer) => Promise.resolve(viewer))
})

beforeEach(async () => {
  unit = await added()
})

const prospect = (change: object = {}) => ({
  ...{ name: `Công ty số ${(made += 1)}`, kind: 'business', contactName: 'Chị Hạnh' },
  ...{ contactPhone: '0905 123 456', note: 'Quê ở xã', ...change },
})

async function added(change: object = {}, viewer = front): Promise<string> {
  const outcome = await addProspect(viewer, prospect(change))
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.value.id
}

function note(change: object = {}, viewer = front) {
  const talk = { sponsorId: unit, kind: 'approached', channel: 'phone', doneOn: TODAY }
  return noteTalk(viewer, { ...talk, ...change })
}

const promise = (promisedChildren: string, change: object = {}) =>
  note({ kind: 'promised', promisedChildren, ...change })

async function lastStep(): Promise<string> {
  return (await openUnit(front, unit))?.steps.at(-1)?.id ?? ''
}

function reverse(stepId: string, viewer = front) {
  return reverseStep(viewer, { stepId, reason: 'Ghi nhầm đơn vị' })
}

function name(change: object = {}, viewer = front) {
  const consent = { namedAs: 'Nhà hảo tâm', givenByName: 'Chị Hạnh', consentedOn: TODAY }
  return recordNaming(viewer, { sponsorId: unit, ...consent, ...change })
}

async function withdraw(viewer = front, id?: string) {
  const consentId = id ?? (await openUnit(front, unit))?.naming?.id
  return withdrawNaming(viewer, { consentId, reason: 'Đơn vị đổi ý' })
}

async function stageNow() {
  return (await openUnit(front, unit))?.stage
}

async function promisedNow() {
  const { promised, level } = (await findSponsor(office.officer, unit)) ?? {}
  return { promised, level }
}

async function lastEntry() {
  const [entry] = await readAsSuperuser(
    `select act, subject_kind, subject_id, details from entry order by seq desc limit 1`,
  )
  return entry
}

/** Whatever is refused, nothing is written. */
async function refusedBy(work: () => Promise<{ kind: string; refusal?: string }>) {
  const count = () => Promise.all([...BOOKS, 'naming_withdrawal', 'entry'].map(rowsIn))
  const before = await count()
  const outcome = await work()
  expect(await count()).toEqual(before)
  return outcome.refusal ?? outcome.kind
}

describe('a unit to be won', () => {
  test('is one of the ledger’s units that promises nothing yet, and leaves its entry', async () => {
    const id = await added({ name: 'Hợp tác xã Hội Lâm' })
    expect(await lastEntry()).toEqual({
      ...{ act: 'mobilisation/add-prospect', subject_kind: 'sponsor', subject_id: id },
      details: { name: 'Hợp tác xã Hội Lâm' },
    })
    expect(await findSponsor(office.officer, id)).toMatchObject({
      ...{ name: 'Hợp tác xã Hội Lâm', promised: null, room: null, note: 'Quê ở xã' },
    })
    expect(await openUnit(front, id)).toMatchObject({ stage: 'listed', steps: [], naming: null })
  })

  test('stands in the ledger once', async () => {
    await added({ name: 'Quỹ Lá Lành' })
    const again = () => addProspect(front, prospect({ name: 'quỹ LÁ LÀNH' }))
    expect(await refusedBy(again)).toBe('name_taken')
  })

  test('is mended as it was seen, as long as it was given no child', async () => {
    const mended = (change: object = {}, viewer = front) =>
      mendProspect(viewer, prospect({ id: unit, version: '1', contactPhone: undefined, ...change }))
    await note({ kind: 'answered' })
    expect(await mended({ name: `Công ty đổi tên ${made}` })).toEqual({
      ...{ kind: 'done', value: { id: unit } },
    })
    expect(await lastEntry()).toMatchObject({
      ...{ act: 'mobilisation/mend-prospect', subject_id: unit },
      details: { changed: ['name', 'contactPhone'] },
    })
    expect(await openUnit(front, unit)).toMatchObject({
      ...{ contactPhone: null, stage: 'answered', version: 2, isProspect: true },
    })
    expect(await refusedBy(() => mended())).toBe('stale')
    expect(await refusedBy(() => mended({ version: '2', name: 'Công an xã' }))).toBe('name_taken')
    expect(await refusedBy(() => mended({ version: '2' }, office.otherOfficer))).toBe('not_found')
    for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
      expect(await refusedBy(() => mended({ version: '2' }, viewer))).toBe('forbidden')
    }
    await promise('2')
    expect(await mended({ version: '3' })).toMatchObject({ kind: 'done' })
    expect((await promisedNow()).promised).toBe(2)
    await addSupported(office.officer, unit, `VA-4${made}`, 'Nguyễn Thị Có', TODAY)
    expect(await refusedBy(() => mended({ version: '4' }))).toBe('no_prospect')
    expect((await openUnit(front, unit))?.isProspect).toBe(false)
  })

  test('is added by the Front and the officer alone', async () => {
    await added({}, office.officer)
    for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
      expect(await refusedBy(() => addProspect(viewer, prospect()))).toBe('forbidden')
    }
  })
})

describe('a talk', () => {
  test('stands on the unit’s page with who, whom, how, what came of it and what comes next', async () => {
    const next = { nextStep: 'Gọi lại', nextOn: addDays(TODAY, 3) }
    expect(await note({ contactName: 'Anh Hùng', note: 'Sẽ trình giám đốc', ...next })).toEqual({
      ...{ kind: 'done', value: { sponsorId: unit, kind: 'approached' } },
    })
    expect(await lastEntry()).toEqual({
      ...{ act: 'mobilisation/note-talk', subject_kind: 'sponsor', subject_id: unit },
      details: {
        ...{ sponsorId: unit, kind: 'approached', deadline: addDays(TODAY, 3) },
        ...{ promised: null, amountVnd: null, rhythm: null },
      },
    })
    expect(await openUnit(office.auditor, unit)).toMatchObject({
      ...{ stage: 'approached', next: { step: 'Gọi lại', on: addDays(TODAY, 3) } },
      steps: [
        {
          ...{ kind: 'approached', channel: 'phone', doneOn: TODAY, contactName: 'Anh Hùng' },
          ...{ note: 'Sẽ trình giám đốc', talkedBy: { name: 'Huỳnh Văn Lợi' }, reversal: null },
        },
      ],
    })
  })

  test('may have been somebody else’s of ours, who is told by name', async () => {
    expect(await listMobilisers(front)).toMatchObject([
      ...[{ fullName: 'Huỳnh Văn Lợi' }, { fullName: 'Nguyễn Thị Hòa' }],
    ])
    await note({ talkedBy: front.personId }, office.officer)
    expect((await openUnit(front, unit))?.steps).toMatchObject([
      { talkedBy: { name: 'Huỳnh Văn Lợi' }, recordedBy: 'Nguyễn Thị Hòa' },
    ])
    const leader = { talkedBy: office.leader.personId }
    expect(await refusedBy(() => note(leader))).toBe('talker_unknown')
    expect(await refusedBy(() => note({ talkedBy: crypto.randomUUID() }))).toBe('talker_unknown')
  })

  test('a promise stands where assignments look for room at once, and whoever has the unit open is told', async () => {
    await promise('4', { level: '1tr2', levelRhythm: 'quarterly' })
    const level = { minVnd: 1_200_000, maxVnd: 1_200_000, rhythm: 'quarterly' }
    expect(await findSponsor(office.officer, unit)).toMatchObject({
      ...{ promised: 4, room: 4, level, version: 2 },
    })
    expect(await openUnit(front, unit)).toMatchObject({ stage: 'promised', open: 4 })
    const stale = { id: unit, version: '1', name: 'Tên khác', kind: 'group' }
    expect(await keepSponsor(office.officer, stale)).toMatchObject({ refusal: 'stale' })
  })

  test('whoever declines or rests afterwards promises no more than it carries', async () => {
    await promise('4')
    await note({ kind: 'resting' })
    expect([(await promisedNow()).promised, await stageNow()]).toEqual([0, 'resting'])
    await note({ kind: 'declined' })
    expect(await stageNow()).toBe('declined')
    await note()
    expect(await stageNow()).toBe('approached')
  })

  test('a unit whose support runs is active, whatever was said', async () => {
    await note({ kind: 'declined' })
    await addSupported(office.officer, unit, `VA-9${made}`, 'Nguyễn Thị Hoạt', addDays(TODAY, 1))
    expect(await stageNow()).toBe('declined')
    await addSupported(office.officer, unit, `VA-8${made}`, 'Nguyễn Thị Hoạt', TODAY)
    expect(await openUnit(front, unit)).toMatchObject({ stage: 'active', helping: 1 })
  })

  test('the office’s note on a unit that has children, which may speak of them, is not the Front’s', async () => {
    expect((await openUnit(front, unit))?.note).toBe('Quê ở xã')
    await addSupported(office.officer, unit, `VA-4${made}`, 'Nguyễn Thị Kín', TODAY)
    expect((await openUnit(front, unit))?.note).toBeNull()
    expect((await openUnit(office.officer, unit))?.note).toBe('Quê ở xã')
  })

  test('is refused where it cannot be', async () => {
    expect(await refusedBy(() => note({ doneOn: addDays(TODAY, 1) }))).toBe('day_ahead')
    const past = { doneOn: addDays(TODAY, -9), nextStep: 'Gọi', nextOn: addDays(TODAY, -1) }
    expect(await refusedBy(() => note(past))).toBe('next_day_passed')
    expect(await refusedBy(() => note({ kind: 'followed_up' }))).toBe('nothing_begun')
    await promise('2')
    expect(await refusedBy(() => note())).toBe('already_further')
    expect(await refusedBy(() => note({ kind: 'answered', promisedChildren: '2' }))).toBe('invalid')
    const nowhere = { sponsorId: crypto.randomUUID() }
    expect(await refusedBy(() => note(nowhere))).toBe('not_found')
    expect(await refusedBy(() => note({ sponsorId: office.otherSponsor }))).toBe('not_found')
    expect(await refusedBy(() => note({}, office.otherOfficer))).toBe('not_found')
    for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
      expect(await refusedBy(() => note({}, viewer))).toBe('forbidden')
    }
  })

  test('of two at once the second sees what the first made of it', async () => {
    const outcome = await heldBack(
      {
        hold: `select from sponsor where id = '${unit}' for no key update`,
        meanwhile: `update sponsor set promised_children = 7, version = version + 1 where id = '${unit}'`,
      },
      () => promise('4'),
    )
    expect(outcome.kind).toBe('done')
    await reverse(await lastStep())
    expect((await promisedNow()).promised).toBe(7)
  })

  test('several of one act stand in the order they were written', async () => {
    await inCommune(front, async (tx) => {
      const author = { communeId: front.communeId, personId: front.personId, at: now() }
      const step = { sponsorId: unit, channel: 'help_page', doneOn: TODAY } as const
      await noteStep(tx, author, { ...step, kind: 'answered' })
      const promised = { children: 2, level: null }
      await noteStep(tx, author, { ...step, kind: 'promised', promise: promised })
    })
    expect((await openUnit(front, unit))?.steps.map(({ kind }) => kind)).toEqual([
      ...['answered', 'promised'],
    ])
    expect(await stageNow()).toBe('promised')
  })
})

describe('a wrong step', () => {
  test('is reversed, stays to be read, and what it promised goes back', async () => {
    const kept = { id: unit, version: '1', name: 'Công ty đã hứa', kind: 'business' }
    await keepSponsor(office.officer, {
      ...kept,
      name: `Công ty đã hứa ${made}`,
      promisedChildren: '3',
    })
    await promise('30', { level: '500k', levelRhythm: 'monthly' })
    expect(await reverse(await lastStep())).toEqual({ kind: 'done', value: { sponsorId: unit } })
    expect(await lastEntry()).toMatchObject({
      ...{ act: 'mobilisation/reverse-step', subject_id: unit },
      details: { kind: 'promised', promised: 30, reason: 'Ghi nhầm đơn vị' },
    })
    expect(await promisedNow()).toEqual({ promised: 3, level: null })
    expect(await openUnit(front, unit)).toMatchObject({
      ...{ stage: 'promised', last: null, next: null },
      steps: [{ kind: 'promised', reversal: { by: 'Huỳnh Văn Lợi', reason: 'Ghi nhầm đơn vị' } }],
    })
  })

  test('is reversed once, by whoever keeps the steps of its commune', async () => {
    await note()
    const step = await lastStep()
    for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
      expect(await refusedBy(() => reverse(step, viewer))).toBe('forbidden')
    }
    expect(await refusedBy(() => reverse(step, office.otherOfficer))).toBe('not_found')
    expect(await refusedBy(() => reverse(crypto.randomUUID()))).toBe('not_found')
    await reverse(step, office.officer)
    expect(await refusedBy(() => reverse(step))).toBe('already_reversed')
  })

  test('of two reversals at once the second is told', async () => {
    await note()
    const step = await lastStep()
    const outcomes = await Promise.all([reverse(step), reverse(step, office.officer)])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  })
})

describe('the list and the tasks', () => {
  test('find units by stage, by what is overdue, by who talked and by an open promise', async () => {
    const doneOn = addDays(TODAY, -9)
    await promise('2', { doneOn, nextStep: 'Chốt số trẻ', nextOn: TODAY })
    const found = async (filter: object, viewer = front) =>
      (await listUnits(viewer, { ...NO_FILTER, ...filter })).some(({ id }) => id === unit)
    expect(await found({ stage: 'promised', open: true, mine: true })).toBe(true)
    expect(await found({ overdue: true })).toBe(false)
    expect(await found({ mine: true }, office.officer)).toBe(false)
    expect(await listUnits(office.otherOfficer)).toHaveLength(1)
  })

  test('a unit that helps and was only talked to has not answered', async () => {
    const before = await readCampaign(front, TODAY)
    await note()
    await addSupported(office.officer, unit, `VA-3${made}`, 'Nguyễn Thị Lặng', TODAY)
    const { approached, answered } = await readCampaign(front, TODAY)
    expect([approached, answered]).toEqual([before.approached + 1, before.answered])
  })

  test('what is due is a task of the Front, and of the officer who talked; reversed steps are none', async () => {
    const counted = async (viewer: Viewer) => {
      const tasks = await listTasks(viewer, TODAY)
      const of = (kind: string) => tasks.find((task) => task.kind === kind)?.count ?? 0
      return [of('talk_overdue'), of('talk_today')]
    }
    const [late = 0, due = 0] = await counted(front)
    const officers = await counted(office.officer)
    await note({ nextStep: 'Gọi lại', nextOn: TODAY })
    expect(await counted(front)).toEqual([late, due + 1])
    expect(await counted(office.officer)).toEqual(officers)
    expect((await countWaiting(front, TODAY)).mobilisation).toBe(late + due + 1)
    const tomorrow = await listTasks(front, addDays(TODAY, 1))
    expect(tomorrow.find(({ kind }) => kind === 'talk_overdue')).toMatchObject({ isLate: true })
    await note({ kind: 'followed_up', nextStep: 'Gặp', nextOn: TODAY }, office.officer)
    expect(await counted(office.officer)).toEqual([officers[0], (officers[1] ?? 0) + 1])
    await reverse(await lastStep())
    await reverse(await lastStanding())
    expect(await counted(front)).toEqual([late, due])
    expect(await counted(office.leader)).toEqual([0, 0])
  })

  async function lastStanding(): Promise<string> {
    const steps = (await openUnit(front, unit))?.steps ?? []
    return steps.filter(({ reversal }) => reversal === null).at(-1)?.id ?? ''
  }
})

describe('being named', () => {
  test('needs the unit’s consent, and then names it as it wants to be called once it helps', async () => {
    expect(await name({ namedAs: 'Một nhà hảo tâm' })).toEqual({
      ...{ kind: 'done', value: { sponsorId: unit } },
    })
    expect(await lastEntry()).toMatchObject({
      ...{ act: 'mobilisation/record-naming', subject_id: unit, details: { sponsorId: unit } },
    })
    expect(await openUnit(front, unit)).toMatchObject({
      naming: { namedAs: 'Một nhà hảo tâm', givenByName: 'Chị Hạnh', consentedOn: TODAY },
    })
    const isOnList = async () => (await listHonoured(front)).some(({ id }) => id === unit)
    expect(await isOnList()).toBe(false)
    await addSupported(office.officer, unit, `VA-7${made}`, 'Nguyễn Thị Ghi', TODAY)
    expect((await listHonoured(front)).find(({ id }) => id === unit)).toEqual({
      ...{ id: unit, name: 'Một nhà hảo tâm', kind: 'business', children: 1 },
      ...{ since: TODAY, consentedOn: TODAY },
    })
    await withdraw()
    expect(await lastEntry()).toMatchObject({
      ...{ act: 'mobilisation/withdraw-naming', details: { reason: 'Đơn vị đổi ý' } },
    })
    expect(await isOnList()).toBe(false)
  })

  test('units that help and were not asked are counted', async () => {
    const before = await countUnnamed(front)
    await addSupported(office.officer, unit, `VA-6${made}`, 'Nguyễn Thị Hỏi', TODAY)
    expect(await countUnnamed(front)).toBe(before + 1)
    await name()
    expect(await countUnnamed(front)).toBe(before)
  })

  test('support that was taken back before it began is no help', async () => {
    await name()
    await addSupported(office.officer, unit, `VA-4${made}`, 'Nguyễn Thị Thôi', TODAY)
    const lasts = (from: string, until: string | null) =>
      readAsSuperuser(
        'update support_term set starts_on = $2, ends_on = $3 where sponsor_id = $1',
        [...[unit, from, until]],
      )
    await lasts('2026-04-01', '2026-04-01')
    expect((await listHonoured(front)).map(({ id }) => id)).not.toContain(unit)
    expect(await stageNow()).toBe('listed')
    expect((await listUnits(front, NO_FILTER)).find(({ id }) => id === unit)?.stage).toBe('listed')
    await lasts(TODAY, null)
  })

  test('is refused where it cannot be', async () => {
    expect(await refusedBy(() => name({ consentedOn: addDays(TODAY, 1) }))).toBe('day_ahead')
    expect(await refusedBy(() => name({ sponsorId: office.otherSponsor }))).toBe('not_found')
    expect(await refusedBy(() => name({}, office.otherOfficer))).toBe('not_found')
    for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
      expect(await refusedBy(() => name({}, viewer))).toBe('forbidden')
      expect(await refusedBy(() => withdraw(viewer, crypto.randomUUID()))).toBe('forbidden')
    }
    await name()
    expect(await refusedBy(() => name())).toBe('already_named')
    const consent = (await openUnit(front, unit))?.naming?.id ?? ''
    expect(await refusedBy(() => withdraw(office.otherOfficer, consent))).toBe('not_found')
    expect(await refusedBy(() => withdraw(front, crypto.randomUUID()))).toBe('not_found')
    await withdraw()
    expect(await refusedBy(() => withdraw(front, consent))).toBe('already_withdrawn')
  })

  test('of two consents at once one stands', async () => {
    const outcomes = await Promise.all([name(), name({}, office.officer)])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  })

  test('the list leaves as a file with its line in the record', async () => {
    await addSupported(office.officer, unit, `VA-5${made}`, 'Nguyễn Thị Lưu', TODAY)
    await name()
    const outcome = await exportHonour(office.auditor, {})
    const lines = outcome.kind === 'done' ? outcome.value.lines : []
    expect(lines.map(({ id }) => id)).toContain(unit)
    expect(await lastEntry()).toMatchObject({
      ...{ act: 'mobilisation/export-honour', subject_kind: 'list' },
      details: { kind: 'honour', lines: lines.length },
    })
    expect(await refusedBy(() => exportHonour(office.member, {}))).toBe('forbidden')
    expect(await exportHonour(office.otherOfficer, {})).toMatchObject({ value: { lines: [] } })
  })
})

test('the figures count children who wait and never name them', async () => {
  const before = await readCampaign(front, TODAY)
  expect(before.waiting.total).toBe(0)
  for (const at of [1, 2, 3, 4]) {
    await addWaiting(office.officer, `VA-000${at}`, { category: 'near_poor_household' })
  }
  expect((await readCampaign(front, TODAY)).waiting).toMatchObject({ total: null, least: 5 })
  const { communeId, personId } = office.officer
  const sick = await addWaiting(office.officer, 'VA-0005', { difficult: true })
  for (const at of [6, 7, 8, 9]) {
    await addWaiting(office.officer, `VA-000${at}`, { difficult: true })
  }
  await inCommune(office.officer, (tx) =>
    tx.need.create({
      data: {
        ...{ communeId, childId: sick, kind: 'food', note: 'Gạo', recordedBy: personId },
        ...{ validFrom: columnOf(TODAY), recordedAt: now() },
      },
    }),
  )
  const { waiting } = await readCampaign(front, TODAY)
  expect(waiting.total).toBe(9)
  // 5 high and 4 others: neither is told, since the one would give the other away.
  expect(waiting.byPriority.map(({ count }) => count)).toEqual([null, null, 0])
  expect(waiting.byNeed.find(({ key }) => key === 'food')?.count).toBeNull()
  expect(JSON.stringify(waiting)).not.toMatch(/Nguyễn|VA-/)
  expect((await readCampaign(office.otherOfficer, TODAY)).waiting.total).toBe(0)
})
