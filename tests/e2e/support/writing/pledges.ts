import { expect } from '@playwright/test'
import { rowsOf } from '@/tests/support/sql'
import { formWith } from '@/tests/support/visitor'
import { wordsIn } from '@/lib/words/words'
import type { Desk } from './desk'

export type Pledges = {
  /** the amount, which no two pledges of the writers share → the id of the pledge it took the place of */
  acknowledged: Map<string, string>
  /** amounts of forms that were answered with a reason why not */
  turnedDown: Set<string>
}

const { refusals } = wordsIn('vi').pledges
/** More than anybody of the demo gives. */
const FIRST_AMOUNT = 20_000_000

/**
 * A unit's member who promises another amount each time for one of two children. Two of them change
 * the same promises: whoever comes second is told so, and looks again.
 */
export async function writePledges(desk: Desk, pledges: Pledges): Promise<void> {
  const links = (await desk.open('/payments')).matchAll(/\/payments\/pledge\/[0-9a-f-]{36}/g)
  const pages = [...new Set([...links].map(([path]) => path))].slice(0, 2)
  expect(pages).toHaveLength(2)
  for (const turn of desk.turns()) {
    const path = pages[turn % 2] ?? ''
    const form = formWith(await desk.open(path), 'replaces')
    const amount = String(FIRST_AMOUNT + desk.ordinal * 10_000 + turn)
    form.set('form', 'cash').set('amountVnd', amount)
    const { to, body } = await desk.send(path, [...form])
    if (to === null) {
      expect(body).toContain(refusals.pledge_not_open([]))
      pledges.turnedDown.add(amount)
    } else {
      expect(to).toBe('/payments')
      pledges.acknowledged.set(amount, form.get('replaces') ?? '')
    }
  }
}

type Row = { id: string; amount: string; from: string; to: string | null; entries: number }

/**
 * Each acknowledged pledge is in the book once and ended the one it replaced; none that was turned
 * down is there; and no term has two open pledges of one form.
 */
export async function expectPledges(
  { acknowledged, turnedDown }: Pledges,
  superuserUrl: string,
): Promise<void> {
  const rows = await rowsOf<Row>(
    superuserUrl,
    `select id, amount_vnd::text as amount, valid_from::text as from, valid_to::text as to,
        (select count(*) from entry
          where act = 'pledges/record' and subject_id = p.id)::int as entries
      from pledge p`,
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  const written = rows.filter(({ amount }) => Number(amount) >= FIRST_AMOUNT)
  const byAmount = new Map(written.map((row) => [row.amount, row]))
  const notOnce = written.filter((row) => row.entries !== 1 || byAmount.get(row.amount) !== row)
  const lost = [...acknowledged.keys()].filter((amount) => !byAmount.has(amount))
  const thereAllTheSame = [...turnedDown].filter((amount) => byAmount.has(amount))
  const notEnded = [...acknowledged].filter(
    ([amount, replaced]) => byId.get(replaced)?.to !== byAmount.get(amount)?.from,
  )
  const openTwice = await rowsOf(
    superuserUrl,
    `select term_id, form from pledge where valid_to is null and rhythm <> 'once'
      group by term_id, form having count(*) > 1`,
  )
  const wrong = { lost, notOnce, thereAllTheSame, notEnded, openTwice }
  expect(wrong).toEqual({
    ...{ lost: [], notOnce: [], thereAllTheSame: [], notEnded: [], openTwice: [] },
  })
}
