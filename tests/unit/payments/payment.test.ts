import { expect, test } from 'vitest'
import { numberInCode, paymentCode } from '@/lib/payments/payment'
import { paymentInput } from '@/lib/payments/input'

const cash = {
  form: 'cash',
  sponsorId: '0198f2a0-0000-7000-8000-000000000001',
  givenOn: '05/10/2026',
  amountVnd: '1tr2',
  recipientName: ' Nguyễn Văn Nuôi ',
  witnessName: 'Trần Văn Thôn',
  witnessTitle: 'Trưởng thôn',
  parts: [{ childId: '0198f2a0-0000-7000-8000-000000000002', quarter: '2026-Q4' }],
}

test('a code and its number say the same, over ten thousand too', () => {
  for (const number of [1, 42, 9999, 10_000]) {
    expect(numberInCode(2026, paymentCode(2026, number))).toBe(number)
  }
  expect(paymentCode(2026, 7)).toBe('KHT-2026-0007')
  expect(numberInCode(2027, 'KHT-2026-0007')).toBe(0)
})

test('amounts and days are read as people write them; goods left over from another choice are dropped', () => {
  const read = paymentInput.parse({ ...cash, item: 'gạo', quantity: '5' })
  expect(read).toMatchObject({
    amountVnd: 1_200_000,
    givenOn: '2026-10-05',
    recipientName: 'Nguyễn Văn Nuôi',
    goods: null,
    parts: [{ amountVnd: null }],
  })
})

test.each([
  [{ amountVnd: 'một triệu' }, 'amountVnd', 'amount_unreadable'],
  [{ amountVnd: '-500000' }, 'amountVnd', 'amount_unreadable'],
  [{ amountVnd: '0' }, 'amountVnd', 'amount_not_positive'],
  [{ amountVnd: '10.000.000.001' }, 'amountVnd', 'amount_too_big'],
  [{ givenOn: '31/02/2026' }, 'givenOn', 'day_unreadable'],
  [
    { form: 'goods', item: 'gạo', unit: 'kg', valueBasis: 'giá chợ', quantity: '0' },
    'quantity',
    'quantity_unreadable',
  ],
  [
    { form: 'goods', item: 'gạo', unit: 'kg', valueBasis: 'giá chợ', quantity: 'năm' },
    'quantity',
    'quantity_unreadable',
  ],
])('%j points at %s: %s', (change, field, message) => {
  const issues = paymentInput.safeParse({ ...cash, ...change }).error?.issues ?? []
  expect(issues.map((issue) => [issue.path.join('.'), issue.message])).toContainEqual([
    field,
    message,
  ])
})

test('goods are named, counted and valued with a reason, or not goods at all', () => {
  const issues = paymentInput.safeParse({ ...cash, form: 'goods' }).error?.issues ?? []
  expect(issues.map(({ path }) => path[0])).toEqual(['item', 'quantity', 'unit', 'valueBasis'])
})
