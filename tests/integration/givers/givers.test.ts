import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { decideAssignments } from '@/lib/assignments/commands/decide-assignments'
import { endSupport } from '@/lib/assignments/commands/end-support'
import { undoEnding } from '@/lib/assignments/commands/undo-ending'
import { day } from '@/lib/calendar/day'
import { quarter } from '@/lib/calendar/quarter'
import { chargeGiver } from '@/lib/givers/commands/charge-giver'
import { forgetGiver } from '@/lib/givers/commands/forget-giver'
import { keepGiver } from '@/lib/givers/commands/keep-giver'
import { releaseGiver } from '@/lib/givers/commands/release-giver'
import { reverseCharge } from '@/lib/givers/commands/reverse-charge'
import { carriedCount } from '@/lib/givers/giver-line'
import { giversOfTerms, listGiversOf, readTermGivers } from '@/lib/givers/queries'
import { moveClock } from '@/lib/platform/clock'
import { openQuarterBook } from '@/lib/payments/queries'
import { keepSponsor } from '@/lib/sponsors/commands/keep-sponsor'
import { readAsSuperuser } from '@/tests/support/database'
import {
  addWaiting,
  foundOffice,
  passedOn,
  proposal,
  type Office,
} from '../assignments/waiting-children'
import { run } from '../jobs/jobs-of-tests'

let office: Office
let number = 0
let sponsorId: string
let child: string
let termId: string

beforeAll(async () => {
  office = await foundOffice()
})

beforeEach(async () => {
  number += 1
  const unit = { name: `Mẹ đỡ đầu ${number}`, kind: 'programme', promisedChildren: '9' }
  const kept = await keepSponsor(office.officer, unit)
  sponsorId = kept.kind === 'done' ? kept.value.id : ''
  child = `VA-${String(number).padStart(4, '0')}`
  termId = await supported(child, sponsorId)
})

async function supported(code: string, by: string): Promise<string> {
  const childId = await addWaiting(office.officer, code)
  const [assignmentId] = await passedOn(office, [proposal(childId, by)])
  await decideAssignments(office.leader, { decisions: [{ assignmentId, outcome: 'approved' }] })
  const [term] = await readAsSuperuser<{ id: string }>(
    'select id from support_term where assignment_id = $1',
    [assignmentId],
  )
  return term?.id ?? ''
}

async function add(fullName: string, viewer: Viewer = office.officer): Promise<string> {
  await keepGiver(viewer, { sponsorId, fullName, phone: '0905 123 456' })
  const { givers } = await listGiversOf(office.officer, sponsorId)
  return givers.find(({ contact }) => contact?.fullName === fullName)?.id ?? ''
}
const charge = (giverId: string, from: string, change: object = {}, viewer = office.officer) =>
  chargeGiver(viewer, { termId, giverId, from, ...change })
const release = (from: string, viewer = office.officer) => releaseGiver(viewer, { termId, from })
const newestEntry = async (act: string) => {
  const [entry] = await readAsSuperuser<{ details: object }>(
    'select details from entry where act = $1 order by seq desc limit 1',
    [act],
  )
  return entry?.details
}

describe('who stands behind a programme', () => {
  test('is written down, and the record of acts has no name', async () => {
    const id = await add('Lê Thị Lan')
    const { givers } = await listGiversOf(office.auditor, sponsorId)
    expect(givers).toEqual([
      {
        ...{ id, carried: [], mayForget: true },
        contact: { fullName: 'Lê Thị Lan', phone: '0905 123 456', version: 1 },
      },
    ])
    expect(await newestEntry('givers/keep')).toEqual({ sponsorId })
  })

  test('is changed as it was seen; a stale form is told', async () => {
    const giverId = await add('Lê Thị Lan')
    const change = { sponsorId, giverId, version: 1, fullName: 'Lê Thị Lan Anh' }
    expect((await keepGiver(office.officer, change)).kind).toBe('done')
    expect(await keepGiver(office.officer, change)).toMatchObject({ refusal: 'stale' })
    const { givers } = await listGiversOf(office.officer, sponsorId)
    expect(givers[0]?.contact).toEqual({ fullName: 'Lê Thị Lan Anh', phone: null, version: 2 })
  })

  test('is the officer’s to keep, of the own commune, behind a sponsor that has givers', async () => {
    for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
      const kept = await keepGiver(viewer, { sponsorId, fullName: 'Lê Thị Lan' })
      expect(kept).toMatchObject({ refusal: 'forbidden' })
    }
    const elsewhere = await keepGiver(office.otherOfficer, { sponsorId, fullName: 'Lê Thị Lan' })
    expect(elsewhere).toMatchObject({ refusal: 'not_found' })
    const giverId = await add('Lê Thị Lan')
    const club = await keepSponsor(office.officer, { name: `Nhóm ${number}`, kind: 'group' })
    const otherId = club.kind === 'done' ? club.value.id : ''
    const other = { sponsorId: otherId, giverId, version: 1, fullName: 'Mai' }
    expect(await keepGiver(office.officer, other)).toMatchObject({ refusal: 'not_found' })
    const business = await keepSponsor(office.officer, {
      name: `Công ty ${number}`,
      kind: 'business',
    })
    const unit = business.kind === 'done' ? business.value.id : ''
    expect(await keepGiver(office.officer, { sponsorId: unit, fullName: 'Mai' })).toMatchObject({
      refusal: 'no_givers_here',
    })
  })
})

describe('who carries a child', () => {
  test('is told on the term, the book and the export, and follows the one before', async () => {
    const [lan, hoa] = [await add('Lê Thị Lan'), await add('Trần Thị Hoa')]
    expect((await charge(lan, '01/10/2026')).kind).toBe('done')
    expect(await giversOfTerms(office.leader, [termId])).toEqual(new Map([[termId, 'Lê Thị Lan']]))
    expect(await charge(hoa, '10/11/2026')).toMatchObject({ value: { termId, sponsorId } })
    expect(await newestEntry('givers/charge')).toEqual({
      ...{ child, sponsorId, from: '2026-11-10', changesGiver: true },
    })
    const of = await readTermGivers(office.auditor, termId)
    expect(of?.charges).toMatchObject([
      { from: '2026-11-10', to: null, contact: { fullName: 'Trần Thị Hoa' } },
      { from: '2026-10-01', to: '2026-11-10', contact: { fullName: 'Lê Thị Lan' } },
    ])
    const book = await openQuarterBook(office.officer, null)
    expect(book.lines.find(({ code }) => code === child)?.giver).toBe('Trần Thị Hoa')
    const { children } = await listGiversOf(office.officer, sponsorId)
    expect(children[0]?.charges).toHaveLength(2)
  })

  test('ends without anybody following, and somebody may begin on that day', async () => {
    const lan = await add('Lê Thị Lan')
    await charge(lan, '01/10/2026')
    expect((await release('01/11/2026')).kind).toBe('done')
    expect(await newestEntry('givers/release')).toEqual({ child, sponsorId, from: '2026-11-01' })
    expect(await giversOfTerms(office.officer, [termId])).toEqual(new Map())
    expect(await release('02/11/2026')).toMatchObject({ refusal: 'no_giver' })
    expect((await charge(lan, '01/11/2026')).kind).toBe('done')
    expect(await release('01/11/2026')).toMatchObject({ refusal: 'before_last_change' })
  })

  test('is refused outside the support, of another programme, twice and before the last change', async () => {
    const [lan, hoa] = [await add('Lê Thị Lan'), await add('Trần Thị Hoa')]
    const refusal = async (giverId: string, from: string, change?: object) => {
      const outcome = await charge(giverId, from, change)
      return outcome.kind === 'refused' ? outcome.refusal : outcome.kind
    }
    expect(await refusal(lan, '30/06/2026')).toBe('outside_term')
    expect(await refusal(crypto.randomUUID(), '01/11/2026')).toBe('not_found')
    const police = await supported(`VA-8${number}`, office.police)
    expect(await refusal(lan, '01/11/2026', { termId: police })).toBe('not_found')
    expect(await readTermGivers(office.officer, police)).toBeNull()
    await charge(lan, '01/11/2026')
    expect(await refusal(lan, '05/11/2026')).toBe('same_giver')
    expect(await refusal(hoa, '01/11/2026')).toBe('before_last_change')
  })

  test('is the officer’s alone; another commune sees nothing', async () => {
    const lan = await add('Lê Thị Lan')
    for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
      expect(await charge(lan, '01/11/2026', {}, viewer)).toMatchObject({ refusal: 'forbidden' })
      expect(await release('01/11/2026', viewer)).toMatchObject({ refusal: 'forbidden' })
      expect(await forgetGiver(viewer, { giverId: lan })).toMatchObject({ refusal: 'forbidden' })
    }
    expect(await charge(lan, '01/11/2026', {}, office.otherOfficer)).toMatchObject({
      refusal: 'not_found',
    })
    await charge(lan, '01/11/2026')
    expect(await release('05/11/2026', office.otherOfficer)).toMatchObject({ refusal: 'not_found' })
    expect(await giversOfTerms(office.otherOfficer, [termId])).toEqual(new Map())
    expect(await readTermGivers(office.otherOfficer, termId)).toBeNull()
  })

  test('the member of another unit does not learn who', async () => {
    const lan = await add('Lê Thị Lan')
    await charge(lan, '01/11/2026')
    expect(await giversOfTerms(office.member, [termId])).toEqual(new Map())
    expect(await readTermGivers(office.member, termId)).toBeNull()
  })

  test('the member of the programme sees who carries its children', async () => {
    const police = { id: office.police, name: 'Công an xã', kind: 'group', promisedChildren: '99' }
    const [before] = await readAsSuperuser<{ version: number; kind: string }>(
      'select version, kind::text from sponsor where id = $1',
      [office.police],
    )
    await keepSponsor(office.officer, { ...police, version: before?.version })
    const own = await supported(`VA-9${number}`, office.police)
    await keepGiver(office.officer, { sponsorId: office.police, fullName: 'Đặng Văn Tám' })
    const { givers } = await listGiversOf(office.officer, office.police)
    const giverId = givers[0]?.id ?? ''
    expect((await charge(giverId, '01/10/2026', { termId: own })).kind).toBe('done')
    expect(await giversOfTerms(office.member, [own, termId])).toEqual(
      new Map([[own, 'Đặng Văn Tám']]),
    )
    expect((await readTermGivers(office.member, own))?.charges).toHaveLength(1)
    const book = await openQuarterBook(office.member, null)
    expect(book.lines.find((line) => line.termId === own)?.giver).toBe('Đặng Văn Tám')
  })

  test('of two at once the child gets one', async () => {
    const [lan, hoa] = [await add('Lê Thị Lan'), await add('Trần Thị Hoa')]
    const outcomes = await Promise.all([charge(lan, '01/11/2026'), charge(hoa, '01/11/2026')])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect((await readTermGivers(office.officer, termId))?.charges).toHaveLength(1)
  })

  test('ends with the support; an ended charge stays as it was said', async () => {
    const lan = await add('Lê Thị Lan')
    await charge(lan, '01/10/2026')
    const ending = { termId, reason: 'moved_away', lastDay: '15/11/2026', note: 'Về quê' }
    expect((await endSupport(office.officer, ending)).kind).toBe('done')
    const of = await readTermGivers(office.officer, termId)
    expect(of?.charges[0]?.to).toBe('2026-11-16')
    const [, hoa] = [lan, await add('Trần Thị Hoa')]
    expect(await charge(hoa, '20/11/2026')).toMatchObject({ refusal: 'outside_term' })
    await release('10/11/2026')
    const again = readAsSuperuser(
      `update giver_charge set ends_on = '2026-11-12' where term_id = $1`,
      [termId],
    )
    await expect(again).rejects.toThrow('this charge has ended')
  })
})

describe('taking back what was recorded by mistake', () => {
  const takeBack = async (change: object = {}, viewer = office.officer) => {
    const newest = (await readTermGivers(office.officer, termId))?.newest
    return reverseCharge(viewer, {
      ...{ termId, chargeId: newest?.chargeId, because: 'wrong_giver' },
      ...{ isRelease: newest?.isRelease ? 'yes' : 'no', ...change },
    })
  }
  const chargesNow = async () =>
    (await readTermGivers(office.auditor, termId))?.charges.map(({ from, to, contact }) => [
      contact?.fullName,
      from,
      to,
    ])

  test('a wrong person goes, whoever it ended goes on, and the right one begins that day', async () => {
    const [lan, hoa, mai] = [
      await add('Lê Thị Lan'),
      await add('Trần Thị Hoa'),
      await add('Hồ Thị Mai'),
    ]
    await charge(lan, '01/10/2026')
    await charge(hoa, '10/11/2026')
    const wrong = (await readTermGivers(office.officer, termId))?.newest
    expect(wrong).toMatchObject({ isRelease: false, from: '2026-11-10' })
    expect(await takeBack()).toEqual({ kind: 'done', value: { termId } })
    expect(await newestEntry('givers/reverse')).toEqual({
      ...{ child, sponsorId, from: '2026-11-10', giverMistake: 'wrong_giver', changesGiver: true },
    })
    expect(await chargesNow()).toEqual([['Lê Thị Lan', '2026-10-01', null]])
    expect(await giversOfTerms(office.officer, [termId])).toEqual(new Map([[termId, 'Lê Thị Lan']]))
    const { givers } = await listGiversOf(office.officer, sponsorId)
    expect(givers.find(({ id }) => id === hoa)?.carried).toEqual([])
    expect((await charge(mai, '10/11/2026')).kind).toBe('done')
    expect(await takeBack({ chargeId: wrong?.chargeId })).toMatchObject({ refusal: 'not_newest' })
    // Whoever was written down by mistake carried nobody, and may be forgotten.
    expect((await forgetGiver(office.officer, { giverId: hoa })).kind).toBe('done')
    const [kept] = await readAsSuperuser<{ by: string; reversed: string; is_empty: boolean }>(
      `select r.said_by as by, r.reversed_by as reversed, c.ends_on = c.starts_on as is_empty
       from giver_reversal r join giver_charge c on c.id = r.charge_id where c.giver_id = $1`,
      [hoa],
    )
    const { personId } = office.officer
    expect(kept).toEqual({ by: personId, reversed: personId, is_empty: true })
  })

  test('an end is taken back, once; what is said next ends it anew', async () => {
    const lan = await add('Lê Thị Lan')
    await charge(lan, '01/10/2026')
    await release('31/03/2027')
    expect(await charge(lan, '01/12/2026')).toMatchObject({ refusal: 'before_last_change' })
    expect((await takeBack({ because: 'wrong_day' })).kind).toBe('done')
    expect(await chargesNow()).toEqual([['Lê Thị Lan', '2026-10-01', null]])
    expect((await release('01/11/2026')).kind).toBe('done')
    expect(await chargesNow()).toEqual([['Lê Thị Lan', '2026-10-01', '2026-11-01']])
    await forgetGiver(office.officer, { giverId: lan })
    expect(await takeBack()).toMatchObject({ refusal: 'giver_forgotten' })
  })

  test('days far ahead are refused, whoever begins or ends', async () => {
    const lan = await add('Lê Thị Lan')
    expect(await charge(lan, '01/01/2062')).toMatchObject({ refusal: 'too_far_ahead' })
    expect((await charge(lan, '31/03/2027')).kind).toBe('done')
    expect((await takeBack({ because: 'wrong_day' })).kind).toBe('done')
    await charge(lan, '01/10/2026')
    expect(await release('01/04/2027')).toMatchObject({ refusal: 'too_far_ahead' })
  })

  test('is the officer’s alone, of the own commune, and asks which mistake', async () => {
    const lan = await add('Lê Thị Lan')
    await charge(lan, '01/10/2026')
    for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
      expect(await takeBack({}, viewer)).toMatchObject({ refusal: 'forbidden' })
    }
    expect(await takeBack({}, office.otherOfficer)).toMatchObject({ refusal: 'not_found' })
    expect(await takeBack({ because: 'chị Lan không nhận' })).toMatchObject({
      ...{ kind: 'invalid', issues: [{ field: 'because' }] },
    })
    const both = await Promise.all([takeBack(), takeBack()])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(both).toContainEqual(expect.objectContaining({ refusal: 'not_newest' }))
  })

  test('the database opens and empties nothing that nobody took back', async () => {
    const lan = await add('Lê Thị Lan')
    await charge(lan, '01/10/2026')
    const set = (change: string) =>
      readAsSuperuser(`update giver_charge set ${change} where term_id = $1`, [termId])
    await expect(
      set('ends_on = starts_on, ended_by = recorded_by, ended_at = recorded_at'),
    ).rejects.toThrow('this charge has ended')
    await release('01/11/2026')
    await expect(set('ends_on = null, ended_by = null, ended_at = null')).rejects.toThrow(
      'this charge has ended',
    )
  })
})

describe('a unit that turns out to be of another kind', () => {
  test('keeps those it had: they are seen, changed, released and forgotten, and none is added', async () => {
    const [lan, hoa] = [await add('Lê Thị Lan'), await add('Trần Thị Hoa')]
    await charge(lan, '01/10/2026')
    const [unit] = await readAsSuperuser<{ name: string; version: number }>(
      'select name, version from sponsor where id = $1',
      [sponsorId],
    )
    const asBusiness = { ...unit, id: sponsorId, kind: 'business', promisedChildren: '9' }
    expect((await keepSponsor(office.officer, asBusiness)).kind).toBe('done')
    expect((await readTermGivers(office.officer, termId))?.charges).toHaveLength(1)
    const change = { sponsorId, giverId: lan, version: 1, fullName: 'Lê Thị Lan Anh' }
    expect((await keepGiver(office.officer, change)).kind).toBe('done')
    expect(await keepGiver(office.officer, { sponsorId, fullName: 'Mai' })).toMatchObject({
      refusal: 'no_givers_here',
    })
    expect((await release('01/11/2026')).kind).toBe('done')
    for (const giverId of [lan, hoa]) {
      expect((await forgetGiver(office.officer, { giverId })).kind).toBe('done')
    }
  })
})

describe('once support is over', () => {
  const end = async (lastDay: string) => {
    const ending = { termId, reason: 'moved_away', lastDay, note: 'Về quê' }
    expect((await endSupport(office.officer, ending)).kind).toBe('done')
  }
  const inBookOn = async (instant: string) => {
    try {
      moveClock(new Date(instant))
      const book = await openQuarterBook(office.officer, quarter('2026-Q4'))
      return book.lines.find(({ code }) => code === child)?.giver
    } finally {
      moveClock(undefined)
    }
  }

  test('the book has who carried the child on its last day, for good; the file has nobody', async () => {
    const [lan, hoa] = [await add('Lê Thị Lan'), await add('Trần Thị Hoa')]
    await charge(lan, '01/10/2026')
    await charge(hoa, '01/12/2026')
    await end('15/11/2026')
    expect(await giversOfTerms(office.officer, [termId])).toEqual(new Map())
    for (const instant of ['2026-11-20T03:00:00Z', '2026-12-05T03:00:00Z', '2027-02-01T03:00:00Z'])
      expect(await inBookOn(instant)).toBe('Lê Thị Lan')
  })

  test('of support that never began nobody stands in the file', async () => {
    await charge(await add('Lê Thị Lan'), '01/10/2026')
    await end('30/09/2026')
    expect(await giversOfTerms(office.officer, [termId])).toEqual(new Map())
  })

  test('of support that ends with a day to come whoever carries the child is told until then', async () => {
    await charge(await add('Lê Thị Lan'), '01/10/2026')
    await end('15/12/2026')
    expect(await giversOfTerms(office.officer, [termId])).toEqual(new Map([[termId, 'Lê Thị Lan']]))
    expect(await inBookOn('2026-12-20T03:00:00Z')).toBe('Lê Thị Lan')
  })
})

test('who was to carry a child after its support ended is not said to have carried it', async () => {
  const lan = await add('Lê Thị Lan')
  await charge(lan, '01/01/2027')
  const ending = { termId, reason: 'moved_away', lastDay: '15/11/2026', note: 'Về quê' }
  expect((await endSupport(office.officer, ending)).kind).toBe('done')
  expect((await readTermGivers(office.officer, termId))?.charges).toEqual([])
  const { givers } = await listGiversOf(office.officer, sponsorId)
  expect(givers[0]?.carried).toEqual([])
})

describe('forgetting', () => {
  const contactOf = async (giverId: string) => {
    const { givers } = await listGiversOf(office.officer, sponsorId)
    return givers.find(({ id }) => id === giverId)?.contact
  }

  test('takes name and telephone, and leaves whom the giver carried', async () => {
    const lan = await add('Lê Thị Lan')
    await charge(lan, '01/10/2026')
    expect(await forgetGiver(office.officer, { giverId: lan })).toMatchObject({
      refusal: 'still_carries',
    })
    await release('01/11/2026')
    expect((await forgetGiver(office.officer, { giverId: lan })).kind).toBe('done')
    expect(await newestEntry('givers/forget')).toEqual({ sponsorId })
    expect(await contactOf(lan)).toBeNull()
    expect((await readTermGivers(office.officer, termId))?.charges).toMatchObject([
      { from: '2026-10-01', to: '2026-11-01', contact: null },
    ])
    expect(await forgetGiver(office.officer, { giverId: lan })).toMatchObject({
      refusal: 'giver_forgotten',
    })
    expect(await charge(lan, '01/11/2026')).toMatchObject({ refusal: 'giver_forgotten' })
    const change = { sponsorId, giverId: lan, version: 1, fullName: 'Lê Thị Lan' }
    expect(await keepGiver(office.officer, change)).toMatchObject({ refusal: 'giver_forgotten' })
    expect(await forgetGiver(office.otherOfficer, { giverId: lan })).toMatchObject({
      refusal: 'not_found',
    })
  })

  test('whoever is forgotten while somebody gives a child gets none, or is not forgotten', async () => {
    const lan = await add('Lê Thị Lan')
    const [forgotten, charged] = await Promise.all([
      forgetGiver(office.officer, { giverId: lan }),
      charge(lan, '01/11/2026'),
    ])
    expect([forgotten.kind, charged.kind].sort()).toEqual(['done', 'refused'])
    expect((await contactOf(lan)) === null).toBe(forgotten.kind === 'done')
  })

  const supportEnds = async (lastDay: string) => {
    const ending = { termId, reason: 'moved_away', lastDay, note: 'Về quê' }
    expect((await endSupport(office.officer, ending)).kind).toBe('done')
  }
  const mayForget = async () => (await listGiversOf(office.officer, sponsorId)).givers[0]?.mayForget

  test('waits while the ending of support may be undone, so that no child comes back to nobody', async () => {
    const lan = await add('Lê Thị Lan')
    await charge(lan, '01/10/2026')
    expect(await mayForget()).toBe(false)
    await supportEnds('15/11/2026')
    expect(await mayForget()).toBe(false)
    expect(await forgetGiver(office.officer, { giverId: lan })).toMatchObject({
      refusal: 'ending_undoable',
    })
    const [undone, forgotten] = await Promise.all([
      undoEnding(office.officer, { termId, reason: 'Nhầm trẻ' }),
      forgetGiver(office.officer, { giverId: lan }),
    ])
    expect([undone.kind, forgotten.kind]).toEqual(['done', 'refused'])
    expect(await giversOfTerms(office.officer, [termId])).toEqual(new Map([[termId, 'Lê Thị Lan']]))
    await supportEnds('15/11/2026')
    try {
      moveClock(new Date('2026-11-22T03:00:00Z'))
      expect(await mayForget()).toBe(true)
      expect((await forgetGiver(office.officer, { giverId: lan })).kind).toBe('done')
    } finally {
      moveClock(undefined)
    }
  })

  test('by the house waits likewise, however long ago the last day lies', async () => {
    const lan = await add('Lê Thị Lan')
    await charge(lan, '01/10/2026')
    try {
      moveClock(new Date('2029-03-01T03:00:00Z'))
      await supportEnds('31/12/2026')
      await run(office.officer.communeId, 'forget_offers', day('2029-03-01'))
      expect(await contactOf(lan)).not.toBeNull()
      moveClock(new Date('2029-03-03T03:00:00Z'))
      await run(office.officer.communeId, 'forget_offers', day('2029-03-03'))
      expect(await contactOf(lan)).toBeNull()
    } finally {
      moveClock(undefined)
    }
  })

  test('leaves no child counted as carried by nobody’s name', async () => {
    const lan = await add('Lê Thị Lan')
    await charge(lan, '01/10/2026')
    const count = async () =>
      carriedCount(await listGiversOf(office.officer, sponsorId), day('2026-11-20'))
    expect(await count()).toEqual({ carried: 1, total: 1 })
    await readAsSuperuser('delete from giver_contact where giver_id = $1', [lan])
    expect(await count()).toEqual({ carried: 0, total: 1 })
  })

  test('the house does it two years after the last child, and of nobody who carries one', async () => {
    const [lan, hoa] = [await add('Lê Thị Lan'), await add('Trần Thị Hoa')]
    await charge(lan, '01/10/2026')
    await charge(hoa, '01/11/2026')
    try {
      moveClock(new Date('2028-11-19T12:00:00Z'))
      await run(office.officer.communeId, 'forget_offers', day('2028-11-19'))
      expect(await contactOf(lan)).not.toBeNull()
      moveClock(new Date('2028-11-21T12:00:00Z'))
      await run(office.officer.communeId, 'forget_offers', day('2028-11-21'))
      expect(await contactOf(lan)).toBeNull()
      expect(await contactOf(hoa)).not.toBeNull()
    } finally {
      moveClock(undefined)
    }
    expect(await newestEntry('givers/forget-old')).toMatchObject({
      givers: expect.any(Number) as number,
    })
  })
})
