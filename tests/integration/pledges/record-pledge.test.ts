import { beforeAll, describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { recordPledge } from '@/lib/pledges/commands/record-pledge'
import { openTerm } from '@/lib/pledges/queries'
import { quarter } from '@/lib/calendar/quarter'
import { readAsSuperuser } from '@/tests/support/database'
import {
  addSupported,
  foundSponsoredChildren,
  type SponsoredChildren,
  type Supported,
} from '@/tests/support/sponsored-children'

let cast: SponsoredChildren
let count = 100

beforeAll(async () => {
  cast = await foundSponsoredChildren()
})

const promise = (child: Supported, change: Record<string, unknown> = {}) => ({
  termId: child.termId,
  form: 'cash',
  rhythm: 'quarterly',
  amountVnd: '1tr',
  from: '01/07/2026',
  ...change,
})
const newChild = () => addSupported(cast.officer, cast.police, `VA-0${(count += 1)}`, 'Lê Văn Em')

async function pledgesOf(child: Supported) {
  return readAsSuperuser<{ amount_vnd: string; valid_from: string; valid_to: string | null }>(
    `select amount_vnd::text, valid_from::text, valid_to::text from pledge
     where term_id = $1 order by valid_from, id`,
    [child.termId],
  )
}

describe('recording a promise', () => {
  test('the unit’s member promises for an own child; the entry says what', async () => {
    const outcome = await recordPledge(cast.member, promise(cast.an))
    expect(outcome).toMatchObject({ kind: 'done', value: { termId: cast.an.termId } })
    const opened = await openTerm(cast.member, cast.an.termId, quarter('2026-Q4'))
    expect(opened?.term).toMatchObject({ dueVnd: 1_000_000, pledges: [{ amountVnd: 1_000_000 }] })
    const [entry] = await readAsSuperuser<{ details: object }>(
      `select details from entry where act = 'pledges/record' order by seq desc limit 1`,
    )
    expect(entry?.details).toMatchObject({
      child: 'VA-0001',
      amountVnd: 1_000_000,
      from: '2026-07-01',
    })
  })

  test('a change closes the old one on its first day and edits nothing', async () => {
    const child = await newChild()
    const first = await recordPledge(cast.officer, promise(child))
    const replaces = first.kind === 'done' ? first.value.id : ''
    const change = promise(child, { amountVnd: '1tr5', from: '01/10/2026', replaces })
    expect(await recordPledge(cast.member, change)).toMatchObject({ kind: 'done' })
    expect(await pledgesOf(child)).toEqual([
      { amount_vnd: '1000000', valid_from: '2026-07-01', valid_to: '2026-10-01' },
      { amount_vnd: '1500000', valid_from: '2026-10-01', valid_to: null },
    ])
    const due = async (of: string) =>
      (await openTerm(cast.officer, child.termId, quarter(of)))?.term.dueVnd
    expect([await due('2026-Q3'), await due('2026-Q4')]).toEqual([1_000_000, 1_500_000])
  })

  test('a slip is put right from the same day: the old one stays and was never in force', async () => {
    const child = await newChild()
    const first = await recordPledge(cast.officer, promise(child, { amountVnd: '10tr' }))
    const replaces = first.kind === 'done' ? first.value.id : ''
    expect(await recordPledge(cast.officer, promise(child, { replaces }))).toMatchObject({
      kind: 'done',
    })
    const opened = await openTerm(cast.officer, child.termId, quarter('2026-Q3'))
    expect(opened?.term.dueVnd).toBe(1_000_000)
    expect(await pledgesOf(child)).toHaveLength(2)
  })

  test('goods beside cash, and a visit worth nothing, stand together', async () => {
    const child = await newChild()
    for (const change of [
      {},
      { form: 'goods', item: '10 kg gạo', amountVnd: '200k' },
      { form: 'visits', item: 'Thăm ngày Tết', amountVnd: undefined, rhythm: 'once' },
    ]) {
      expect(await recordPledge(cast.member, promise(child, change))).toMatchObject({
        kind: 'done',
      })
    }
    const opened = await openTerm(cast.officer, child.termId, quarter('2026-Q4'))
    expect(opened?.term.dueVnd).toBe(1_200_000)
  })
})

describe('refusing a promise', () => {
  test.each([
    [{ amountVnd: 'một triệu' }, 'amountVnd', 'amount_unreadable'],
    [{ amountVnd: undefined }, 'amountVnd', 'amount_needed'],
    [{ form: 'goods' }, 'item', 'item_needed'],
    [{ from: '31/06/2026' }, 'from', 'day_unreadable'],
    [{ rhythm: 'weekly' }, 'rhythm', 'unclear'],
  ])('%j points at %s: %s', async (change, field, code) => {
    expect(await recordPledge(cast.officer, promise(cast.binh, change))).toEqual({
      kind: 'invalid',
      issues: [{ field, code }],
    })
  })

  test('outside the term, in the past, twice the same form, not at a quarter’s beginning', async () => {
    const child = await newChild()
    const refusal = async (change: Record<string, unknown>, viewer = cast.member) => {
      const outcome = await recordPledge(viewer, promise(child, change))
      return outcome.kind === 'refused' ? outcome.refusal : outcome.kind
    }
    expect(await refusal({ from: '30/06/2026' })).toBe('pledge_outside_term')
    const first = await recordPledge(cast.member, promise(child))
    const replaces = first.kind === 'done' ? first.value.id : ''
    expect(await refusal({})).toBe('already_pledged')
    expect(await refusal({ replaces })).toBe('pledge_in_past_quarter')
    expect(await refusal({ replaces, from: '15/11/2026' })).toBe('pledge_change_within_quarter')
    expect(await refusal({ replaces, from: '20/11/2026', rhythm: 'once' })).toBe('pledge_not_open')
    expect(await refusal({ replaces, from: '01/01/2027' })).toBe('done')
    expect(await refusal({ replaces, from: '01/04/2027' })).toBe('pledge_not_open')
    const [, second] = await readAsSuperuser<{ id: string }>(
      'select id from pledge where term_id = $1 order by valid_from',
      [child.termId],
    )
    expect(await refusal({ replaces: second?.id, from: '01/10/2026' })).toBe(
      'pledge_before_replaced',
    )
  })

  test('another unit’s child, an unknown term and another commune’s do not exist', async () => {
    const unknown = { kind: 'refused', refusal: 'not_found' }
    expect(await recordPledge(cast.member, promise(cast.chi))).toEqual(unknown)
    expect(await recordPledge(cast.otherOfficer, promise(cast.an))).toEqual(unknown)
    const none = promise({ ...cast.an, termId: crypto.randomUUID() })
    expect(await recordPledge(cast.officer, none)).toEqual(unknown)
    const foreign = await recordPledge(cast.officer, promise(cast.chi))
    const replaces = foreign.kind === 'done' ? foreign.value.id : ''
    expect(await recordPledge(cast.member, promise(cast.binh, { replaces }))).toEqual(unknown)
    expect(await openTerm(cast.member, cast.chi.termId, quarter('2026-Q4'))).toBeNull()
    expect(await openTerm(cast.otherOfficer, cast.an.termId, quarter('2026-Q4'))).toBeNull()
  })

  test('leader, auditor and administrator have no right to it', async () => {
    for (const viewer of [cast.leader, cast.auditor, cast.administrator]) {
      expect(await recordPledge(viewer, promise(cast.binh))).toEqual({
        kind: 'refused',
        refusal: 'forbidden',
      })
    }
  })
})

test('two changes of one promise at once: one stands, the other is told', async () => {
  const child = await newChild()
  const first = await recordPledge(cast.officer, promise(child))
  const replaces = first.kind === 'done' ? first.value.id : ''
  const change = (amountVnd: string) =>
    recordPledge(cast.officer, promise(child, { amountVnd, from: '01/10/2026', replaces }))
  const outcomes = await Promise.all([change('2tr'), change('3tr'), change('4tr')])
  expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1)
  expect(
    outcomes.filter((one) => one.kind === 'refused' && one.refusal === 'pledge_not_open'),
  ).toHaveLength(2)
})

test('two first promises of one form at once: the database lets one in', async () => {
  const child = await newChild()
  const outcomes = await Promise.all(
    ['1tr', '2tr', '3tr'].map((amountVnd) =>
      recordPledge(cast.officer, promise(child, { amountVnd })),
    ),
  )
  expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1)
  expect(await pledgesOf(child)).toHaveLength(1)
})

test('the quarter of the sixteenth birthday is due, the next one is not', async () => {
  const child = await addSupported(
    cast.officer,
    cast.police,
    'VA-0099',
    'Hồ Thị Mười Sáu',
    day('2026-07-01'),
    day('2010-11-15'),
  )
  await recordPledge(cast.officer, promise(child))
  const due = async (of: string) =>
    (await openTerm(cast.officer, child.termId, quarter(of)))?.term.dueVnd
  expect([await due('2026-Q4'), await due('2027-Q1')]).toEqual([1_000_000, 0])
})
