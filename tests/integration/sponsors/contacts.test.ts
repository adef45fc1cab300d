import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addProspect } from '@/lib/mobilisation/commands/add-prospect'
import { mendProspect } from '@/lib/mobilisation/commands/mend-prospect'
import { comparedSponsors } from '@/lib/offers/facts-queries'
import { moveClock } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { addContact } from '@/lib/sponsors/commands/add-contact'
import { changeContact } from '@/lib/sponsors/commands/change-contact'
import { endContact } from '@/lib/sponsors/commands/end-contact'
import { keepSponsor } from '@/lib/sponsors/commands/keep-sponsor'
import { readUnitHistory } from '@/lib/sponsors/history-queries'
import { findSponsor } from '@/lib/sponsors/queries'
import { foundOffice, rowsIn, type Office } from '@/tests/integration/assignments/waiting-children'
import { readAsSuperuser } from '@/tests/support/database'

const TODAY = '2026-11-20'
let office: Office
let unit: string
let made = 0

beforeAll(async () => {
  office = await foundOffice()
})

afterEach(() => moveClock(undefined))

beforeEach(async () => {
  const first = { contactName: 'Chị Hạnh', contactPhone: '0905 111 111' }
  const written = { name: `Công ty số ${(made += 1)}`, kind: 'business', ...first }
  const outcome = await keepSponsor(office.officer, written)
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  unit = outcome.value.id
})

const added = (change: object = {}, viewer = office.officer) =>
  addContact(viewer, { sponsorId: unit, part: 'contact', name: 'Anh Hùng', ...change })

async function file() {
  const found = await findSponsor(office.officer, unit)
  if (!found) throw new Error('no sponsor')
  return found
}

async function idOf(name: string): Promise<string> {
  return (await file()).contacts.find((one) => one.name === name)?.id ?? ''
}

const shown = async () =>
  (await file()).contacts.map(({ name, phone, isFirst }) => [name, phone, isFirst])

/** Everybody who was ever asked for at the unit, in the order they were written down. */
const everybody = () =>
  readAsSuperuser<object>(
    `select name, phone, valid_to::text as to, end_reason as reason, replaces_id is not null as again
     from sponsor_contact where sponsor_id = $1 order by recorded_at, id`,
    [unit],
  )

async function lastEntry() {
  const [entry] = await readAsSuperuser<object>(
    'select act, subject_id, details from entry order by seq desc limit 1',
  )
  return entry
}

describe('the contacts of a unit', () => {
  test('whoever a unit is written down with comes first; others stand beside', async () => {
    expect(await added({ phone: '0905 222 222', role: 'Kế toán', email: 'hung@may.vn' })).toEqual({
      kind: 'done',
      value: { sponsorId: unit },
    })
    expect(await shown()).toEqual([
      ['Chị Hạnh', '0905 111 111', true],
      ['Anh Hùng', '0905 222 222', false],
    ])
    expect(await file()).toMatchObject({
      ...{ contactName: 'Chị Hạnh', contactPhone: '0905 111 111', version: 2 },
      contacts: [{}, { role: 'Kế toán', email: 'hung@may.vn', since: TODAY }],
    })
    // Nobody's name stands in the record of acts.
    expect(await lastEntry()).toEqual({
      ...{ act: 'sponsors/add-contact', subject_id: unit, details: { sponsorId: unit } },
    })
  })

  test('another one becomes the first: the one before stays, and is still known as it was', async () => {
    await added({ phone: '0905 222 222', isFirst: 'yes' })
    expect(await shown()).toEqual([
      ['Anh Hùng', '0905 222 222', true],
      ['Chị Hạnh', '0905 111 111', false],
    ])
    expect(await file()).toMatchObject({ contactName: 'Anh Hùng', contactPhone: '0905 222 222' })
    const back = { contactId: await idOf('Chị Hạnh'), name: 'Chị Hạnh', isFirst: 'yes' }
    await changeContact(office.officer, { ...back, phone: '0905 333 333' })
    expect(await shown()).toEqual([
      ['Chị Hạnh', '0905 333 333', true],
      ['Anh Hùng', '0905 222 222', false],
    ])
    expect(await file()).toMatchObject({ contactName: 'Chị Hạnh', contactPhone: '0905 333 333' })
  })

  test('a changed number keeps the one before, and the change is in the record', async () => {
    const contactId = await idOf('Chị Hạnh')
    const change = { contactId, name: 'Chị Hạnh', phone: '0905 999 999', role: 'Nhân sự' }
    expect(await changeContact(office.officer, change)).toMatchObject({ kind: 'done' })
    expect(await everybody()).toEqual([
      ...[{ name: 'Chị Hạnh', phone: '0905 111 111', to: TODAY, reason: null, again: false }],
      ...[{ name: 'Chị Hạnh', phone: '0905 999 999', to: null, reason: null, again: true }],
    ])
    expect(await lastEntry()).toMatchObject({ act: 'sponsors/change-contact', subject_id: unit })
  })

  test('a person is there since the first day, however often reached in another way', async () => {
    moveClock(new Date('2026-11-21T03:00:00Z'))
    await added({ phone: '0905 222 222' })
    moveClock(new Date('2026-11-22T03:00:00Z'))
    await added({ name: 'Cô Mai', phone: '0905 333 333', isFirst: 'yes' })
    const again = { contactId: await idOf('Chị Hạnh'), name: 'Chị Hạnh', phone: '0905 999 999' }
    await changeContact(office.officer, again)
    const since = async () => (await file()).contacts.map((one) => [one.name, one.since])
    expect(await since()).toEqual([
      ...[['Cô Mai', '2026-11-22'] as const, ['Chị Hạnh', TODAY] as const],
      ['Anh Hùng', '2026-11-21'],
    ])
    // Chị Hạnh stepped back and was changed last of all, and has yet been there longest.
    const left = { contactId: await idOf('Cô Mai'), leftOn: '22/11/2026' }
    expect(await endContact(office.officer, left)).toMatchObject({ kind: 'done' })
    expect((await file()).contactName).toBe('Chị Hạnh')
  })

  test('whoever left before the last change of the number is written down with the true day', async () => {
    moveClock(new Date('2026-11-25T03:00:00Z'))
    const change = { contactId: await idOf('Chị Hạnh'), name: 'Chị Hạnh', phone: '0905 999 999' }
    await changeContact(office.officer, change)
    const left = { contactId: await idOf('Chị Hạnh'), leftOn: '22/11/2026', reason: 'Nghỉ hưu' }
    expect(await endContact(office.officer, left)).toMatchObject({ kind: 'done' })
    expect((await file()).contacts).toEqual([])
    const told = await readUnitHistory(office.officer, unit)
    expect(told.map(({ kind, on }) => [kind, on])).toEqual([
      ...[['contact_changed', '2026-11-25'] as const, ['contact_left', '2026-11-22'] as const],
      ...[['contact_came', TODAY] as const, ['recorded', TODAY] as const],
    ])
  })

  test('whoever leaves is known afterwards, and the next one is asked for first', async () => {
    await added({ phone: '0905 222 222' })
    const contactId = await idOf('Chị Hạnh')
    const left = { contactId, leftOn: '20/11/2026', reason: 'Nghỉ hưu' }
    expect(await endContact(office.officer, left)).toMatchObject({ kind: 'done' })
    expect(await shown()).toEqual([['Anh Hùng', '0905 222 222', true]])
    expect(await file()).toMatchObject({ contactName: 'Anh Hùng', contactPhone: '0905 222 222' })
    expect((await everybody())[0]).toMatchObject({
      name: 'Chị Hạnh',
      to: TODAY,
      reason: 'Nghỉ hưu',
    })
    expect(await lastEntry()).toMatchObject({ act: 'sponsors/end-contact', subject_id: unit })
    await endContact(office.officer, { ...left, contactId: await idOf('Anh Hùng') })
    expect(await file()).toMatchObject({ contactName: null, contactPhone: null, contacts: [] })
  })

  test('the history tells who it was, and nothing to another commune', async () => {
    await added({ isFirst: 'yes' })
    const left = { contactId: await idOf('Chị Hạnh'), leftOn: TODAY, reason: 'Nghỉ hưu' }
    await endContact(office.officer, left)
    const told = await readUnitHistory(office.head, unit)
    expect(told.map(({ kind }) => kind).toSorted()).toEqual([
      ...['contact_came', 'contact_came', 'contact_left', 'recorded'],
    ])
    expect(told.find(({ kind }) => kind === 'contact_left')).toMatchObject({
      ...{ on: TODAY, by: office.officer.fullName, name: 'Chị Hạnh', reason: 'Nghỉ hưu' },
    })
    expect(await readUnitHistory(office.otherOfficer, unit)).toEqual([])
  })

  test('who pays stands apart, one at a time, with the name on the bank statement', async () => {
    const payer = { part: 'payer', name: 'Công đoàn ngành', accountHolder: 'CONG DOAN NGANH' }
    await added(payer)
    expect(await file()).toMatchObject({
      contactName: 'Chị Hạnh',
      contacts: [{ name: 'Chị Hạnh' }, { part: 'payer', accountHolder: 'CONG DOAN NGANH' }],
    })
    expect(await added(payer)).toMatchObject({ refusal: 'payer_known' })
    await endContact(office.officer, { contactId: await idOf(payer.name), leftOn: TODAY })
    expect(await added(payer)).toMatchObject({ kind: 'done' })
  })

  test('the unit’s own form leaves them alone', async () => {
    const { name, version } = await file()
    const form = { id: unit, version: String(version), name, kind: 'group', contactName: 'Ai đó' }
    expect(await keepSponsor(office.officer, form)).toMatchObject({ kind: 'done' })
    expect(await shown()).toEqual([['Chị Hạnh', '0905 111 111', true]])
  })

  test('an offer is compared with the numbers of all of them, and of nobody who left', async () => {
    await added({ phone: '0905 222 222' })
    await endContact(office.officer, { contactId: await idOf('Chị Hạnh'), leftOn: TODAY })
    await added({ part: 'payer', name: 'Công đoàn', phone: '0905 444 444' })
    const compared = await inCommune(office.officer, comparedSponsors)
    const own = compared.find(({ id }) => id === unit)
    expect(own?.phones.toSorted()).toEqual(['0905 222 222', '0905 444 444'])
  })
})

describe('what those who win units write', () => {
  test('somebody the unit has already comes to the front, once; who was first steps back', async () => {
    const { name } = await file()
    const mended = async (contactName: string | undefined, contactPhone?: string) => {
      const form = { id: unit, version: String((await file()).version), name, kind: 'business' }
      const change = { ...form, contactName, contactPhone }
      expect(await mendProspect(office.officer, change)).toMatchObject({ kind: 'done' })
    }
    await added({ phone: '0905 222 222', role: 'Kế toán' })
    await mended('anh hùng')
    expect(await shown()).toEqual([
      ['anh hùng', '0905 222 222', true],
      ['Chị Hạnh', '0905 111 111', false],
    ])
    expect(await file()).toMatchObject({
      ...{ contactName: 'anh hùng', contactPhone: '0905 222 222', version: 3 },
      contacts: [{ role: 'Kế toán' }, {}],
    })
    await mended(undefined, '0905.111.111')
    expect(await shown()).toEqual([
      ['Chị Hạnh', '0905.111.111', true],
      ['anh hùng', '0905 222 222', false],
    ])
  })

  test('whoever is named again the same day never left, and is reached as before', async () => {
    const { name } = await file()
    const mended = async (contactName: string, contactPhone: string) => {
      const form = { id: unit, version: String((await file()).version), name, kind: 'business' }
      await mendProspect(office.officer, { ...form, contactName, contactPhone })
    }
    const hanh = { contactId: await idOf('Chị Hạnh'), name: 'Chị Hạnh', phone: '0905 111 111' }
    await changeContact(office.officer, { ...hanh, role: 'Nhân sự', email: 'hanh@may.vn' })
    moveClock(new Date('2026-11-25T03:00:00Z'))
    await mended('Cô Mai', '0905 333 333')
    await mended('Chị Hạnh', '0905 111 111')
    expect((await file()).contacts).toMatchObject([
      { name: 'Chị Hạnh', role: 'Nhân sự', email: 'hanh@may.vn', isFirst: true, since: TODAY },
    ])
    const left = (await readUnitHistory(office.officer, unit)).filter(
      ({ kind }) => kind === 'contact_left',
    )
    expect(left).toMatchObject([{ name: 'Cô Mai' }])
    // Days later it is somebody who comes back.
    await mended('Cô Mai', '0905 333 333')
    moveClock(new Date('2026-11-28T03:00:00Z'))
    await mended('Chị Hạnh', '0905 111 111')
    expect((await file()).contacts).toMatchObject([{ name: 'Chị Hạnh', since: '2026-11-28' }])
  })

  test('a number without a name is the same person once the name is known', async () => {
    const { name } = await file()
    const mended = async (contactName?: string) => {
      const form = { id: unit, version: String((await file()).version), name, kind: 'business' }
      await mendProspect(office.officer, { ...form, contactName, contactPhone: '0905 777 777' })
      return readUnitHistory(office.officer, unit)
    }
    expect((await mended()).map(({ kind }) => kind)).toContain('contact_left')
    const left = (events: Awaited<ReturnType<typeof mended>>) =>
      events.filter(({ kind }) => kind === 'contact_left').length
    expect(left(await mended('Bác Ba'))).toBe(1)
    expect(await shown()).toEqual([['Bác Ba', '0905 777 777', true]])
  })

  test('another number is of the same person, another name is another one, none is nobody', async () => {
    const first = { contactName: 'Chị Lan', contactPhone: '0905 111 111' }
    const prospect = { name: `Nhóm số ${(made += 1)}`, kind: 'group' }
    const outcome = await addProspect(office.officer, { ...prospect, ...first })
    unit = outcome.kind === 'done' ? outcome.value.id : ''
    const mended = async (change: object) => {
      const form = { ...prospect, id: unit, version: String((await file()).version), ...change }
      expect(await mendProspect(office.officer, form)).toMatchObject({ kind: 'done' })
    }
    await mended({ ...first, contactPhone: '0905 222 222' })
    expect(await shown()).toEqual([['Chị Lan', '0905 222 222', true]])
    await mended({ contactName: 'Anh Bình', contactPhone: '0905 333 333' })
    expect(await shown()).toEqual([['Anh Bình', '0905 333 333', true]])
    await added()
    await mended({})
    expect(await shown()).toEqual([['Anh Hùng', null, true]])
    expect(await everybody()).toMatchObject([
      ...[
        { name: 'Chị Lan', to: TODAY },
        { name: 'Chị Lan', to: TODAY, again: true },
      ],
      ...[
        { name: 'Anh Bình', to: TODAY, again: false },
        { name: 'Anh Hùng', to: TODAY },
      ],
      { name: 'Anh Hùng', to: null, again: true },
    ])
  })
})

describe('refusing', () => {
  const refusal = async (
    act: Promise<{ kind: string; refusal?: string }>,
  ): Promise<string | undefined> => {
    const before = await rowsIn('sponsor_contact')
    const { kind, refusal: why } = await act
    expect(await rowsIn('sponsor_contact')).toBe(before)
    return why ?? kind
  }

  test('a unit or a person that is not there, or of another commune', async () => {
    const nobody = crypto.randomUUID()
    const contactId = await idOf('Chị Hạnh')
    const { officer, otherOfficer } = office
    expect(await refusal(added({ sponsorId: nobody }))).toBe('not_found')
    expect(await refusal(added({}, otherOfficer))).toBe('not_found')
    for (const [viewer, id] of [[officer, nobody] as const, [otherOfficer, contactId] as const]) {
      const change = { contactId: id, name: 'Ai đó', leftOn: TODAY }
      expect(await refusal(changeContact(viewer, change))).toBe('not_found')
      expect(await refusal(endContact(viewer, change))).toBe('not_found')
    }
  })

  test('somebody who was changed or has left meanwhile', async () => {
    const contactId = await idOf('Chị Hạnh')
    const change = { contactId, name: 'Chị Hạnh', leftOn: TODAY }
    await changeContact(office.officer, change)
    expect(await refusal(changeContact(office.officer, change))).toBe('already_ended')
    expect(await refusal(endContact(office.officer, change))).toBe('already_ended')
  })

  test('a last day before the first one, or ahead', async () => {
    const contactId = await idOf('Chị Hạnh')
    const end = (leftOn: string) => refusal(endContact(office.officer, { contactId, leftOn }))
    expect(await end('2026-11-19')).toBe('left_before_start')
    expect(await end('2026-11-21')).toBe('left_in_future')
  })

  test('those whose role does not keep units', async () => {
    const contactId = await idOf('Chị Hạnh')
    const change = { contactId, name: 'Chị Hạnh', leftOn: TODAY }
    for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
      expect(await refusal(added({}, viewer))).toBe('forbidden')
      expect(await refusal(changeContact(viewer, change))).toBe('forbidden')
      expect(await refusal(endContact(viewer, change))).toBe('forbidden')
    }
  })
})

describe('two at once', () => {
  test('two payers: one stands', async () => {
    const payer = { part: 'payer', name: 'Công đoàn' }
    const outcomes = await Promise.all([added(payer), added(payer)])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  })

  test('two become the first: one is, and nobody is lost', async () => {
    const names = ['Anh Hùng', 'Cô Mai']
    await Promise.all(names.map((name) => added({ name, isFirst: 'yes' })))
    const { contacts, contactName } = await file()
    expect(contacts.map(({ name }) => name).toSorted()).toEqual(['Anh Hùng', 'Chị Hạnh', 'Cô Mai'])
    expect(contacts.filter(({ isFirst }) => isFirst).map(({ name }) => name)).toEqual([contactName])
  })

  test('one person is changed and ended: the second is told', async () => {
    const change = { contactId: await idOf('Chị Hạnh'), name: 'Chị Hạnh', leftOn: TODAY }
    const acts = [changeContact(office.officer, change), endContact(office.officer, change)]
    const outcomes = await Promise.all(acts)
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  })
})
