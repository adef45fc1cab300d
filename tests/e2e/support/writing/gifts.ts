import { expect } from '@playwright/test'
import { PDF } from '@/tests/support/pictures'
import { rowsOf } from '@/tests/support/sql'
import { SUPERVISED_PASSWORD, type Supervised } from '@/tests/support/supervised'
import { formWith, Visitor } from '@/tests/support/visitor'
import type { Desk } from './desk'

/** the note of a gift → where the answer said it is */
export type Gifts = Map<string, string>

const VOUCHER = { fileName: 'phieu.pdf', bytes: PDF }

/** A unit's member who records one gift after the other, every second one with its voucher. */
export async function writeGifts(desk: Desk, gifts: Gifts): Promise<void> {
  for (const turn of desk.turns()) {
    const note = `W${desk.ordinal} lần ${turn}`
    const form = giftForm(await desk.open('/payments/new'), note)
    const voucher: [string, typeof VOUCHER][] = turn % 2 ? [['voucher', VOUCHER]] : []
    const { to } = await desk.send('/payments/new', [...form, ...voucher])
    expect(to).toMatch(/\/payments\/[0-9a-f-]{36}$/)
    gifts.set(note, to ?? '')
  }
}

/** The form of the page as a member fills it in, for good. */
export function giftForm(page: string, note: string): Map<string, string> {
  const form = formWith(page, 'formKey')
  const written = {
    ...{ amountVnd: '1200000', recipientName: 'Nguyễn Thị Lành', witnessName: 'Trần Văn Thảo' },
    ...{ witnessTitle: 'Trưởng thôn', step: 'record', note },
  }
  for (const [name, value] of Object.entries(written)) form.set(name, value)
  return form
}

/** Each acknowledged gift is in the book once, where it was said to be; every voucher opens. */
export async function expectGifts(
  acknowledged: Gifts,
  { url, superuserUrl }: Pick<Supervised, 'url' | 'superuserUrl'>,
): Promise<void> {
  const rows = await rowsOf<{ note: string; ids: string[]; isWhole: boolean; entries: number }>(
    superuserUrl,
    `select note, array_agg(id) as ids,
        bool_and(amount_vnd = (select sum(amount_vnd) from payment_part
          where payment_id = p.id)) as "isWhole",
        sum((select count(*) from entry
          where act = 'payments/record' and subject_id = p.id))::int as entries
      from payment p where note ~ '^W\\d+ lần' group by note`,
  )
  const found = new Map(rows.map(({ note, ids }) => [note, ids]))
  const lost = [...acknowledged].filter(([note]) => !found.has(note))
  const notOnce = rows.filter(
    ({ ids, isWhole, entries }) => ids.length !== 1 || !isWhole || entries !== 1,
  )
  const elsewhere = [...acknowledged].filter(
    ([note, where]) => !where.endsWith(`/payments/${found.get(note)?.[0]}`),
  )
  expect({ lost, notOnce, elsewhere }).toEqual({ lost: [], notOnce: [], elsewhere: [] })
  await expectVouchers({ url, superuserUrl })
}

async function expectVouchers({
  url,
  superuserUrl,
}: Pick<Supervised, 'url' | 'superuserUrl'>): Promise<void> {
  const visitor = new Visitor(url)
  await visitor.signIn('canbo', SUPERVISED_PASSWORD)
  const files = await rowsOf<{ id: string }>(
    superuserUrl,
    `select voucher_file_id as id from payment
      where note ~ '^W\\d+ lần' and voucher_file_id is not null`,
  )
  expect(files.length).toBeGreaterThan(0)
  for (const { id } of files) {
    const { status, body } = await visitor.get(`/api/files/${id}`)
    expect([status, body]).toEqual([200, Buffer.from(PDF).toString('utf8')])
  }
}
