import { beforeAll, describe, expect, test } from 'vitest'
import { quarter } from '@/lib/calendar/quarter'
import { inCommune } from '@/lib/platform/db/transaction'
import { recordPayment } from '@/lib/payments/commands/record-payment'
import { totalsOf } from '@/lib/payments/fulfilment'
import { openPaymentForm } from '@/lib/payments/form-queries'
import { listPayments, openPayment, openQuarterBook } from '@/lib/payments/queries'
import { recordPledge } from '@/lib/pledges/commands/record-pledge'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'
import { whileHeld } from '@/tests/support/held-back'
import { photograph } from '@/tests/support/pictures'
import {
  addSupported,
  foundSponsoredChildren,
  type SponsoredChildren,
} from '@/tests/support/sponsored-children'
import { connected } from '@/tests/support/sql'
import { given } from './given'

let cast: SponsoredChildren

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  for (const { termId } of [cast.an, cast.binh]) {
    await recordPledge(cast.officer, {
      termId,
      form: 'cash',
      rhythm: 'quarterly',
      amountVnd: '1tr',
      from: '01/07/2026',
    })
  }
})

const lineOf = async (childId: string, of = '2026-Q4') =>
  (await openQuarterBook(cast.officer, quarter(of))).lines.find((line) => line.childId === childId)

describe('recording what was given', () => {
  test('the member records cash; the book, the page and the entry say so', async () => {
    const outcome = await recordPayment(cast.member, given(cast))
    expect(outcome).toMatchObject({ kind: 'done', value: { code: 'KHT-2026-0001' } })
    expect(await lineOf(cast.an.childId)).toMatchObject({
      dueVnd: 1_000_000,
      receivedVnd: 1_000_000,
      standing: 'full',
      isBelowMinimum: false,
    })
    const id = outcome.kind === 'done' ? outcome.value.id : ''
    expect(await openPayment(cast.officer, id)).toMatchObject({
      sponsor: 'Công an xã',
      recipientName: 'Nguyễn Văn Nuôi',
      recordedBy: 'Đặng Minh Sơn',
      parts: [{ code: 'VA-0001', name: 'Nguyễn Thị An', quarter: '2026-Q4' }],
      reversal: null,
    })
    const [entry] = await readAsSuperuser<{ details: object }>(
      `select details from entry where act = 'payments/record' order by seq desc limit 1`,
    )
    expect(entry?.details).toMatchObject({
      code: 'KHT-2026-0001',
      amountVnd: 1_000_000,
      children: ['VA-0001'],
    })
  })

  test('waits for whoever takes the support of its child back, and is not recorded then', async () => {
    const { childId, code } = await addSupported(cast.officer, cast.police, 'VA-0090', 'Đỗ Văn Út')
    const end = `with held as materialized (select id from child where id = $1 for update)
      update support_term set ends_on = starts_on + 1 where child_id = (select id from held)`
    const [, outcome] = await whileHeld(
      'select id from child where id = $1 for update',
      [childId],
      [
        () => readAsSuperuser(end, [childId]),
        () => recordPayment(cast.member, given(cast, { parts: [{ childId, quarter: '2026-Q4' }] })),
      ],
    )
    expect(outcome).toMatchObject({ refusal: 'part_outside_term', about: [code] })
  })

  test('goods with a value, shared over children and quarters by what is open', async () => {
    const outcome = await recordPayment(
      cast.officer,
      given(cast, {
        ...{ form: 'goods', item: 'xe đạp', quantity: '2', unit: 'chiếc', valueBasis: 'hóa đơn' },
        amountVnd: '1tr500',
        parts: [
          { childId: cast.an.childId, quarter: '2026-Q3' },
          { childId: cast.binh.childId, quarter: '2026-Q3' },
          { childId: cast.binh.childId, quarter: '2026-Q4' },
        ],
      }),
    )
    expect(outcome.kind).toBe('done')
    const parts = await readAsSuperuser<{ quarter: string; amount_vnd: string }>(
      `select quarter, p.amount_vnd::text from payment_part p join payment using (commune_id)
       where payment.id = p.payment_id and payment.form = 'goods' order by quarter, p.id`,
    )
    expect(parts.map(({ amount_vnd }) => amount_vnd)).toEqual(['500000', '500000', '500000'])
    expect(await lineOf(cast.binh.childId)).toMatchObject({ shortVnd: 500_000, standing: 'short' })
  })

  test('a picture of the voucher is kept with it', async () => {
    const voucher = { bytes: await photograph(600, 400), fileName: 'bien-nhan.jpg' }
    const outcome = await recordPayment(cast.member, given(cast, { voucher }))
    const id = outcome.kind === 'done' ? outcome.value.id : ''
    expect((await openPayment(cast.member, id))?.voucher?.contentType).toBe('image/jpeg')
  })

  test('a refused picture records nothing', async () => {
    const before = await readAsSuperuser(`select id from payment`)
    const voucher = { bytes: new TextEncoder().encode('MZ'), fileName: 'bien-nhan.jpg' }
    expect(await recordPayment(cast.member, given(cast, { voucher }))).toEqual({
      kind: 'refused',
      refusal: 'file_kind_not_taken',
    })
    expect(await readAsSuperuser(`select id from payment`)).toHaveLength(before.length)
  })
})

describe('refusing it', () => {
  const refusal = async (change: Record<string, unknown>, viewer = cast.member) => {
    const outcome = await recordPayment(viewer, given(cast, change))
    return outcome.kind === 'refused' ? outcome.refusal : outcome.kind
  }
  const part = (quarter: string, amountVnd?: string, childId = cast.an.childId) => ({
    parts: [{ childId, quarter, amountVnd }],
  })

  test('each reason once', async () => {
    expect(await refusal({ givenOn: '21/11/2026' })).toBe('day_ahead')
    expect(await refusal({ givenOn: '30/06/2026' })).toBe('given_before_term')
    expect(await refusal(part('2027-Q1'))).toBe('quarter_not_open')
    expect(await refusal(part('2026-Q2'))).toBe('quarter_not_open')
    expect(await refusal(part('2026-Q4', '999.999'))).toBe('parts_not_the_whole')
    expect(
      await refusal({
        parts: [...part('2026-Q4', '500k').parts, ...part('2026-Q4', '500k').parts],
      }),
    ).toBe('part_twice')
    expect(await refusal({ voucherFileId: crypto.randomUUID() })).toBe('voucher_not_yours')
    const late = await addSupported(cast.officer, cast.police, 'VA-0050', 'Lê Đến Sau', undefined)
    await inCommune(cast.officer, (tx) =>
      tx.supportTerm.updateMany({
        where: { id: late.termId },
        data: { endsOn: new Date('2026-10-01') },
      }),
    )
    expect(await refusal(part('2026-Q4', undefined, late.childId))).toBe('part_outside_term')
    expect(await refusal(part('2026-Q3', undefined, late.childId))).toBe('done')
  })

  test('other units, their children, and everything of another commune do not exist', async () => {
    expect(await refusal({ sponsorId: cast.women })).toBe('not_found')
    expect(await refusal(part('2026-Q4', undefined, cast.chi.childId))).toBe('not_found')
    expect(await refusal({}, cast.otherOfficer)).toBe('not_found')
    expect(await refusal({ sponsorId: cast.women }, cast.officer)).toBe('not_found')
    const asked = { sponsorId: cast.police, childId: null }
    expect(await openPaymentForm(cast.otherOfficer, asked)).toBeNull()
    expect(await openPaymentForm(cast.member, { ...asked, sponsorId: cast.women })).toBeNull()
    expect(await openPaymentForm(cast.member, { ...asked, childId: cast.chi.childId })).toBeNull()
  })

  test('leader, auditor and administrator have no right to it', async () => {
    for (const viewer of [cast.leader, cast.auditor, cast.administrator]) {
      expect(await refusal({}, viewer)).toBe('forbidden')
    }
  })

  test('without a plan there is nothing to record against', async () => {
    expect((await openQuarterBook(cast.otherOfficer, null)).quarters).toEqual([])
  })

  test('every field that cannot be taken is named at once', async () => {
    const outcome = await recordPayment(cast.member, {
      form: 'cash',
      amountVnd: 'năm trăm nghìn',
      parts: [],
    })
    const fields =
      outcome.kind === 'invalid' ? outcome.issues.map(({ field, code }) => `${field} ${code}`) : []
    expect(fields.sort()).toEqual([
      'amountVnd amount_unreadable',
      'givenOn required',
      'parts required',
      'recipientName required',
      'sponsorId required',
      'witnessName required',
      'witnessTitle required',
    ])
  })
})

describe('what is seen of it', () => {
  test('a unit sees its own payments and children, by given name; the others do not exist', async () => {
    const women = await recordPayment(
      cast.officer,
      given(cast, {
        sponsorId: cast.women,
        parts: [{ childId: cast.chi.childId, quarter: '2026-Q4' }],
      }),
    )
    const id = women.kind === 'done' ? women.value.id : ''
    expect(await openPayment(cast.member, id)).toBeNull()
    expect(await openPayment(cast.otherOfficer, id)).toBeNull()
    expect(await openPayment(cast.auditor, id)).not.toBeNull()
    const all = { quarter: null, sponsorId: null, page: 1 }
    const own = await listPayments(cast.member, all)
    expect(new Set(own.lines.map(({ sponsor }) => sponsor))).toEqual(new Set(['Công an xã']))
    expect(await listPayments(cast.member, { ...all, sponsorId: cast.women })).toEqual({
      lines: [],
      total: 0,
    })
    expect((await listPayments(cast.otherOfficer, all)).total).toBe(0)
    const book = await openQuarterBook(cast.member, quarter('2026-Q4'))
    expect(book.lines.map(({ name }) => name)).toEqual(['An', 'Bình'])
    expect(JSON.stringify(book)).not.toMatch(/Nguyễn|Trần|Nuôi/)
    const form = await openPaymentForm(cast.member, {
      sponsorId: cast.police,
      childId: cast.an.childId,
    })
    expect(form?.recipient).toBeNull()
    expect(new Set(form?.parts.map(({ name }) => name))).toEqual(new Set(['An']))
    const officers = await openPaymentForm(cast.officer, {
      sponsorId: cast.police,
      childId: cast.an.childId,
    })
    expect(officers).toMatchObject({ recipient: 'Nguyễn Văn Nuôi' })
  })

  test('opening a payment leaves a trace of its children', async () => {
    const [line] = (await listPayments(cast.auditor, { quarter: null, sponsorId: null, page: 1 }))
      .lines
    const traces = `select child_id from trace where person_id = $1`
    const before = await readAsSuperuser(traces, [cast.auditor.personId])
    await openPayment(cast.auditor, line?.id ?? '')
    expect((await readAsSuperuser(traces, [cast.auditor.personId])).length).toBeGreaterThan(
      before.length,
    )
  })

  test('the totals of the quarter are the sums of its parts', async () => {
    const totals = totalsOf((await openQuarterBook(cast.leader, quarter('2026-Q4'))).lines)
    const [sum] = await readAsSuperuser<{ sum: string }>(
      `select sum(p.amount_vnd)::text from payment_part p left join payment_reversal r using (commune_id, payment_id)
       where p.quarter = '2026-Q4' and r.id is null`,
    )
    expect(totals.receivedVnd).toBe(Number(sum?.sum))
  })
})

describe('the database’s own word', () => {
  const payment = (amountVnd: bigint, parts: bigint[]) =>
    inCommune(cast.officer, async (tx) => {
      const { communeId, personId } = cast.officer
      const { id } = await tx.payment.create({
        data: {
          ...{ communeId, code: `X-${crypto.randomUUID()}`, sponsorId: cast.police, form: 'cash' },
          ...{ amountVnd, recipientName: 'A', witnessName: 'B', witnessTitle: 'C' },
          ...{
            givenOn: new Date('2026-11-01'),
            recordedBy: personId,
            recordedAt: new Date('2026-11-01'),
          },
        },
      })
      const quarters = ['2026-Q3', '2026-Q4']
      await tx.paymentPart.createMany({
        data: parts.map((part, index) => ({
          ...{ communeId, paymentId: id, childId: cast.an.childId },
          ...{ quarter: quarters[index] ?? '', amountVnd: part },
        })),
      })
    })

  test.each([[[]], [[999_999]], [[600_000, 600_000]]])(
    'parts %j are not 1.000.000: refused at commit',
    async (parts) => {
      await expect(payment(1_000_000n, parts.map(BigInt))).rejects.toThrow(/add up to/)
    },
  )

  test('payments and their parts are never rewritten', async () => {
    for (const write of [
      () => inCommune(cast.officer, (tx) => tx.payment.updateMany({ data: { amountVnd: 1n } })),
      () => inCommune(cast.officer, (tx) => tx.paymentPart.deleteMany({})),
    ]) {
      await expect(write()).rejects.toThrow()
    }
  })
})

test('does not wait for a list that is being written of its child', async () => {
  const { childId } = await addSupported(cast.officer, cast.police, 'VA-0091', 'Đỗ Văn Ái')
  const outcome = await connected(testDatabase().superuserUrl, async (list) => {
    await list.query('begin')
    await list.query('select id from child where id = $1 for no key update', [childId])
    return recordPayment(cast.member, given(cast, { parts: [{ childId, quarter: '2026-Q4' }] }))
  })
  expect(outcome).toMatchObject({ kind: 'done' })
})
