import { holds, type Viewer } from '@/lib/access/viewer'
import { quarter, quarterStart, type Quarter } from '@/lib/calendar/quarter'
import { recordPayment } from '@/lib/payments/commands/record-payment'
import { reversePayment } from '@/lib/payments/commands/reverse-payment'
import { openPaymentForm } from '@/lib/payments/form-queries'
import { openQuarterBook } from '@/lib/payments/queries'
import type { BookLine } from '@/lib/payments/quarter-book'
import { today } from '@/lib/platform/clock'
import { recordPledge } from '@/lib/pledges/commands/record-pledge'
import { openTerm } from '@/lib/pledges/queries'
import { valueOf } from './done'
import { actingAs } from './sign-in-as'
import { openOn } from './story'
import { voucherPicture } from './voucher-picture'

type Passwords = ReadonlyMap<string, string>

/** What a child's unit does in a quarter. */
type Gift = 'full' | 'half' | 'bicycle' | 'nothing'

const SUMMER = quarter('2026-Q3')
const AUTUMN = quarter('2026-Q4')
const WITNESSES = [
  ['Huỳnh Văn Tám', 'Trưởng thôn'],
  ['Phan Thị Bích Ngọc', 'Giáo viên chủ nhiệm'],
  ['Trương Công Định', 'Chủ tịch Hội Khuyến học xã'],
] as const
const RECIPIENTS = ['Nguyễn Thị Lành', 'Trần Văn Thảo', 'Lê Thị Mến'] as const

/**
 * July to November 2026: the units promise, most of them give, some are short, a few forget. The
 * third quarter is nearly whole; the fourth has work left for whoever opens the demo.
 */
export async function promiseAndPay(passwords: Passwords): Promise<void> {
  openOn('2026-07-02')
  await actingAs('congan', passwords, (member) => promiseOpen(member, 0))
  await actingAs('canbo', passwords, (officer) => promiseOpen(officer, 4))
  openOn('2026-08-20')
  await actingAs('congan', passwords, (member) => give(member, SUMMER, () => 'full'))
  openOn('2026-09-16')
  await actingAs('canbo', passwords, async (officer) => {
    await recordByMistake(officer)
    await give(officer, SUMMER, (place) => (place % 11 === 4 ? 'half' : 'full'))
  })
  openOn('2026-11-06')
  await actingAs('congan', passwords, (member) => give(member, AUTUMN, firstThree))
  openOn('2026-11-12')
  await actingAs('canbo', passwords, (officer) => give(officer, AUTUMN, mostOfThem))
}

function firstThree(place: number): Gift {
  return place < 3 ? 'full' : 'nothing'
}

function mostOfThem(place: number): Gift {
  if (place === 2) return 'bicycle'
  if (place % 7 === 5) return 'half'
  return place % 5 < 3 ? 'full' : 'nothing'
}

/** Every child within reach without a promise gets one at the unit's usual level, but the last few. */
async function promiseOpen(viewer: Viewer, leave: number): Promise<void> {
  const { lines, minimumVnd } = await openQuarterBook(viewer, SUMMER)
  const open = lines.filter(({ pledges }) => pledges.length === 0)
  for (const { termId } of open.slice(0, open.length - leave)) {
    const found = termId && (await openTerm(viewer, termId, SUMMER))
    if (!found) continue
    const { usual, startsOn } = found.term
    const from = [startsOn, quarterStart(SUMMER)].sort().at(-1)
    const promise = {
      ...{ termId, from, form: 'cash' },
      amountVnd: String(usual.amountVnd ?? minimumVnd),
      rhythm: usual.amountVnd === null ? 'quarterly' : (usual.rhythm ?? 'quarterly'),
    }
    valueOf(await recordPledge(viewer, promise), 'record a pledge')
  }
}

/** Gives to every child whose quarter is still open, one guardian at a time. */
async function give(viewer: Viewer, of: Quarter, giftOf: (place: number) => Gift): Promise<void> {
  const { lines } = await openQuarterBook(viewer, of)
  const open = lines.filter(({ shortVnd }) => shortVnd > 0)
  for (const [place, line] of open.entries()) {
    const gift = giftOf(place)
    if (gift === 'nothing') continue
    const picture = place === 0 && of === AUTUMN
    const given = { ...(await handedOver(viewer, line, of, place)), ...whatIsGiven(gift, line) }
    const voucher = picture && {
      bytes: await voucherPicture(given.amountVnd),
      fileName: 'giay-nhan.png',
    }
    const recorded = await recordPayment(viewer, { ...given, ...(voucher && { voucher }) })
    valueOf(recorded, 'record a payment')
  }
}

function whatIsGiven(gift: Gift, { shortVnd }: BookLine) {
  if (gift !== 'bicycle') {
    const amount = gift === 'half' ? Math.round(shortVnd / 2_000) * 1_000 : shortVnd
    return { form: 'cash', amountVnd: String(amount) }
  }
  return {
    ...{ form: 'goods', item: 'xe đạp', quantity: '1', unit: 'chiếc' },
    ...{ valueBasis: 'Hóa đơn cửa hàng', amountVnd: '1.250.000' },
  }
}

async function handedOver(viewer: Viewer, line: BookLine, of: Quarter, place: number) {
  const { childId, sponsorId } = line
  // Only the officer is shown who brings the child up; a unit's member writes the name down.
  const form = holds(viewer, 'officer') && (await openPaymentForm(viewer, { sponsorId, childId }))
  const [witnessName, witnessTitle] = WITNESSES[place % WITNESSES.length] ?? WITNESSES[0]
  const recipient = RECIPIENTS[place % RECIPIENTS.length] ?? RECIPIENTS[0]
  return {
    ...{ sponsorId, witnessName, witnessTitle, givenOn: today() },
    recipientName: (form && form.recipient) || recipient,
    parts: [{ childId, quarter: of }],
  }
}

/** Ten million for one: seen at once, taken back with its reason, recorded rightly afterwards. */
async function recordByMistake(officer: Viewer): Promise<void> {
  const { lines } = await openQuarterBook(officer, SUMMER)
  const line = lines.find(({ shortVnd }) => shortVnd > 0)
  if (!line) return
  const given = { ...(await handedOver(officer, line, SUMMER, 1)), form: 'cash' }
  const recorded = await recordPayment(officer, { ...given, amountVnd: '10.000.000' })
  const { id } = valueOf(recorded, 'record a payment')
  const reversal = { paymentId: id, reason: 'Ghi thừa một chữ số 0' }
  valueOf(await reversePayment(officer, reversal), 'reverse a payment')
}
