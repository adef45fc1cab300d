import { giversOn } from '@/lib/givers/queries'
import type { Prisma } from '@/prisma/client/client'
import { reachOf, type Viewer } from '@/lib/access/viewer'
import { addDays, dayFromColumn } from '@/lib/calendar/day'
import { quarter, quarterEnd, quarterOf, type Quarter } from '@/lib/calendar/quarter'
import { childAge } from '@/lib/children/child'
import { vndOf } from '@/lib/money/vnd'
import { givenName } from '@/lib/people/full-name'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import type { TermInQuarter } from '@/lib/pledges/term'
import { PAYMENTS_A_PAGE } from './book-filter'
import type { PaymentLine } from './payment'
import type { PaymentSheet } from './payment-sheet'
import type { QuarterBook } from './quarter-book'
import { quartersOf, standingOfQuarter } from './quarter-queries'

/** A quarter as the viewer may see it: the commune's, or the viewer's own units' alone. */
export function openQuarterBook(viewer: Viewer, asked: Quarter | null): Promise<QuarterBook> {
  return inCommune(viewer, (tx) => openQuarterBookIn(tx, viewer, asked))
}

/** `openQuarterBook` inside a transaction that is already open. */
export async function openQuarterBookIn(
  tx: Tx,
  viewer: Viewer,
  asked: Quarter | null,
): Promise<QuarterBook> {
  const quarters = await quartersOf(tx)
  const of = asked && quarters.includes(asked) ? asked : (quarters[0] ?? quarterOf(today()))
  const { plan, terms, lines } = await standingOfQuarter(tx, of)
  const reach = reachOf(viewer, 'payment.read')
  const seen = lines.filter(
    ({ sponsorId }) => reach === 'all' || reach.sponsorIds.includes(sponsorId),
  )
  const known = await namesBeyond(tx, seen, terms)
  const last = addDays(quarterEnd(of), -1)
  const givers = await giversOn(
    tx,
    viewer,
    terms.map(({ termId }) => termId),
    last < today() ? last : today(),
  )
  const name = reach === 'all' ? (full: string) => full : givenName
  return {
    quarter: of,
    quarters,
    minimumVnd: plan?.minimumVnd ?? null,
    lines: seen.flatMap((line) => {
      const term = terms.find((one) => isSamePair(one, line))
      const child = term?.child ?? known.children.get(line.childId)
      if (!child) return []
      return {
        ...line,
        termId: term?.termId ?? null,
        code: child.code,
        name: name(child.fullName),
        sponsor: term?.sponsor ?? known.sponsors.get(line.sponsorId) ?? '',
        giver: givers.get(term?.termId ?? '') ?? null,
        age: term ? childAge(term.child, today()) : null,
        schoolLevel: term?.child.schoolLevel ?? null,
        schoolClass: term?.child.schoolClass ?? null,
        pledges: term?.pledges ?? [],
      }
    }),
  }
}

/** Whether the viewer records payments of this unit. */
export function mayRecordFor(viewer: Viewer, sponsorId: string): boolean {
  const reach = reachOf(viewer, 'payment.record')
  return reach === 'all' || reach.sponsorIds.includes(sponsorId)
}

/** Payments of one quarter or one unit where asked. */
type AskedPayments = { quarter: Quarter | null; sponsorId: string | null }

/** One page of payments, the newest first; of one quarter or one unit where asked. */
export function listPayments(
  viewer: Viewer,
  { page, ...asked }: AskedPayments & { page: number },
): Promise<{ lines: PaymentLine[]; total: number }> {
  const part = { skip: (page - 1) * PAYMENTS_A_PAGE, take: PAYMENTS_A_PAGE }
  return inCommune(viewer, (tx) => listPaymentsIn(tx, viewer, asked, part))
}

/** `listPayments` inside a transaction that is already open, as much of it as is wanted. */
export async function listPaymentsIn(
  tx: Tx,
  viewer: Viewer,
  filter: AskedPayments,
  part: { skip: number; take: number },
): Promise<{ lines: PaymentLine[]; total: number }> {
  const where: Prisma.PaymentWhereInput = {
    ...inReach(viewer),
    ...(filter.quarter && { parts: { some: { quarter: filter.quarter } } }),
    ...(filter.sponsorId && { AND: { sponsorId: filter.sponsorId } }),
  }
  const rows = await tx.payment.findMany({
    where,
    orderBy: [{ givenOn: 'desc' }, { recordedAt: 'desc' }, { id: 'desc' }],
    ...part,
    select: {
      ...{ id: true, code: true, givenOn: true, form: true, amountVnd: true, item: true },
      voucherFileId: true,
      sponsor: { select: { name: true } },
      parts: { select: { child: { select: { code: true } } } },
      reversal: { select: { id: true } },
    },
  })
  const lines = rows.map(({ parts, reversal, voucherFileId, sponsor, ...row }) => ({
    ...row,
    givenOn: dayFromColumn(row.givenOn),
    amountVnd: vndOf(row.amountVnd),
    sponsor: sponsor.name,
    children: [...new Set(parts.map(({ child }) => child.code))],
    isReversed: reversal !== null,
    hasVoucher: voucherFileId !== null,
  }))
  return { lines, total: await tx.payment.count({ where }) }
}

/** One payment with its parts; null where it does not exist for this viewer. Leaves a trace. */
export function openPayment(viewer: Viewer, id: string): Promise<PaymentSheet | null> {
  const seesAll = reachOf(viewer, 'payment.read') === 'all'
  return inCommune(viewer, async (tx) => {
    const row = await tx.payment.findFirst({
      where: { id, ...inReach(viewer) },
      include: {
        sponsor: { select: { name: true } },
        voucherFile: { select: { contentType: true } },
        parts: {
          orderBy: [{ quarter: 'asc' }, { child: { sortName: 'asc' } }],
          include: { child: { select: { code: true, fullName: true } } },
        },
        reversal: true,
      },
    })
    if (!row) return null
    await leaveTrace(tx, viewer, [...new Set(row.parts.map(({ childId }) => childId))], 'page')
    const by = [row.recordedBy, row.reversal?.reversedBy ?? row.recordedBy]
    const people = await tx.person.findMany({
      where: { id: { in: by } },
      select: { id: true, fullName: true },
    })
    const isOffices = !seesAll && !(await wasRecordedByUnit(tx, viewer, row.recordedBy))
    const nameOf = (person: string) => people.find((one) => one.id === person)?.fullName ?? ''
    return {
      id: row.id,
      code: row.code,
      sponsorId: row.sponsorId,
      sponsor: row.sponsor.name,
      givenOn: dayFromColumn(row.givenOn),
      form: row.form,
      amountVnd: vndOf(row.amountVnd),
      goods:
        row.item === null || row.quantity === null
          ? null
          : {
              item: row.item,
              quantity: row.quantity,
              unit: row.unit ?? '',
              valueBasis: row.valueBasis ?? '',
            },
      recipientName: isOffices ? '' : row.recipientName,
      witnessName: row.witnessName,
      witnessTitle: row.witnessTitle,
      note: isOffices ? null : row.note,
      voucher:
        !isOffices && row.voucherFileId && row.voucherFile
          ? { id: row.voucherFileId, contentType: row.voucherFile.contentType }
          : null,
      recordedBy: nameOf(row.recordedBy),
      recordedAt: row.recordedAt,
      parts: row.parts.map(({ childId, child, quarter: of, amountVnd }) => ({
        childId,
        code: child.code,
        name: seesAll ? child.fullName : givenName(child.fullName),
        quarter: quarter(of),
        amountVnd: vndOf(amountVnd),
      })),
      reversal: row.reversal && {
        reason: isOffices ? '' : row.reversal.reason,
        reversedBy: nameOf(row.reversal.reversedBy),
        reversedAt: row.reversal.reversedAt,
      },
    }
  })
}

/**
 * Whether a colleague of the viewer's own unit wrote it down. What the office recorded names the
 * guardian and shows papers, which a sponsor is not given (product.md, rule 6).
 */
async function wasRecordedByUnit(tx: Tx, viewer: Viewer, personId: string): Promise<boolean> {
  const reach = reachOf(viewer, 'payment.read')
  if (reach === 'all' || personId === viewer.personId) return true
  const colleague = await tx.membership.findFirst({
    where: { personId, sponsorId: { in: [...reach.sponsorIds] } },
    select: { id: true },
  })
  return colleague !== null
}

function inReach(viewer: Viewer): Prisma.PaymentWhereInput {
  const reach = reachOf(viewer, 'payment.read')
  return reach === 'all' ? {} : { sponsorId: { in: [...reach.sponsorIds] } }
}

type Pair = { childId: string; sponsorId: string }

function isSamePair(one: Pair, other: Pair): boolean {
  return one.childId === other.childId && one.sponsorId === other.sponsorId
}

/** A payment may stand for a child whose term was ended before the quarter: it keeps its name. */
async function namesBeyond(tx: Tx, lines: readonly Pair[], terms: readonly TermInQuarter[]) {
  const lone = lines.filter((line) => !terms.some((term) => isSamePair(term, line)))
  const children = await tx.child.findMany({
    where: { id: { in: lone.map(({ childId }) => childId) } },
    select: { id: true, code: true, fullName: true },
  })
  const sponsors = await tx.sponsor.findMany({
    where: { id: { in: lone.map(({ sponsorId }) => sponsorId) } },
    select: { id: true, name: true },
  })
  return {
    children: new Map(children.map((child) => [child.id, child])),
    sponsors: new Map(sponsors.map(({ id, name }) => [id, name])),
  }
}
