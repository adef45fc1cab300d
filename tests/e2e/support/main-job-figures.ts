import { expect, type Locator, type Page } from '@playwright/test'
import { wordsIn } from '@/lib/words/words'
import { rowsOf } from '@/tests/support/sql'
import type { House } from './house'
import type { Office } from './office'

const w = wordsIn('vi')

export type Situation = {
  children: number
  supported: number
  waiting: number
  especiallyDifficult: number
}

/** The plan's page and the leader's home show the counts of that day beside today's. */
export async function expectSituation(page: Page, then: Situation, now: Situation): Promise<void> {
  const s = w.plans.situation
  for (const [label, figure] of [
    [s.total, 'children'],
    [s.supported, 'supported'],
    [s.waiting, 'waiting'],
    [s.waitingEspeciallyDifficult, 'especiallyDifficult'],
  ] as const) {
    const cells = situationRow(page, label).getByRole('cell')
    await expect(cells).toHaveText([String(then[figure]), String(now[figure])])
  }
}

/** Who helped how many when the plan was made, line by line below the supported. */
export async function expectSupporters(page: Page, then: Record<string, number>): Promise<void> {
  for (const [sponsor, children] of Object.entries(then)) {
    const row = situationRow(page, new RegExp(`^${sponsor}( |$)`))
    await expect(row.getByRole('cell').first()).toHaveText(String(children))
  }
}

function situationRow(page: Page, name: string | RegExp): Locator {
  const header = page.getByRole('rowheader', { name, exact: true })
  return page
    .getByRole('table', { name: w.plans.situation.title })
    .getByRole('row')
    .filter({ has: header })
}

/** A unit's member sees exactly the unit's own children, none of the others'. */
export async function expectOwnChildren(
  member: Office,
  house: House,
  sponsor: string,
): Promise<void> {
  const own = await rowsOf<{ code: string }>(
    house.superuserUrl,
    `select distinct c.code from support_term t
       join child c on c.commune_id = t.commune_id and c.id = t.child_id
       join sponsor s on s.commune_id = t.commune_id and s.id = t.sponsor_id
      where s.name = '${sponsor}' and c.code like 'VA-%'`,
  )
  await member.open('/children')
  const text = await member.page.getByRole('table').innerText()
  expect((text.match(/VA-\d{4}/g) ?? []).sort()).toEqual(own.map(({ code }) => code).sort())
  expect(own.length).toBeGreaterThan(0)
}

/** The officer's quarter: promised, received and short, of the child and of its whole unit. */
export async function expectBook(office: Office, house: House, sponsor: string): Promise<void> {
  const [given] = await rowsOf<{ code: string; unit: string }>(
    house.superuserUrl,
    `select c.code, p.sponsor_id as unit from payment_part r
       join payment p on p.commune_id = r.commune_id and p.id = r.payment_id
       join child c on c.commune_id = r.commune_id and c.id = r.child_id`,
  )
  await office.open(`/payments?unit=${given?.unit}`)
  const lines = await figuresOf(office.page, w.payments.byChild)
  const line = lines.find(({ text }) => text.includes(given?.code ?? ''))
  expect(line?.figures).toEqual({ due: 1_500_000, received: 1_500_000, short: 0 })
  await office.open('/payments?view=units')
  const units = await figuresOf(office.page, w.payments.byUnit)
  const unit = units.find(({ text }) => text.includes(sponsor))
  expect(unit?.figures).toEqual({
    due: sumOf(lines, 'due'),
    received: sumOf(lines, 'received'),
    short: sumOf(lines, 'short'),
  })
}

type Figures = Record<'due' | 'received' | 'short', number>

/** The three amounts of each row, in the order of the columns. */
async function figuresOf(
  page: Page,
  caption: string,
): Promise<{ text: string; figures: Figures }[]> {
  const rows = page.getByRole('table', { name: caption }).getByRole('row')
  const found = []
  for (const row of await rows.all()) {
    const text = await row.innerText()
    const cells = await row.getByRole('cell').allInnerTexts()
    const amounts = cells.flatMap((cell) => /^([\d.]+)\s?đ$/m.exec(cell.trim())?.[1] ?? [])
    const [due, received, short] = amounts.map((amount) => Number(amount.replaceAll('.', '')))
    if (due === undefined || received === undefined || short === undefined) continue
    found.push({ text, figures: { due, received, short } })
  }
  return found
}

function sumOf(lines: { figures: Figures }[], figure: keyof Figures): number {
  return lines.reduce((sum, { figures }) => sum + figures[figure], 0)
}

/** The leader's picture: coverage by group and village, the quarter, and who waits longest. */
export async function expectPicture(
  leader: Office,
  { children, supported, waiting }: Situation,
): Promise<void> {
  const s = w.reports.standing
  await leader.open('/standing')
  const { page } = leader
  for (const title of [s.byGroup, s.byVillage]) {
    expect(await coverageIn(page, title), title).toEqual({ supported, children })
  }
  const named = await page.getByRole('table', { name: s.longest }).getByRole('row').count()
  expect(named).toBe(1 + Math.min(8, waiting))
  await expect(page.getByText('1.500.000 đ').first()).toBeVisible()
}

/** The lines of one coverage, with those that stand apart on paper, added up. */
async function coverageIn(page: Page, title: string) {
  const sum = { supported: 0, children: 0 }
  const lists = page.getByRole('list', { name: title })
  for (const line of await lists.getByRole('listitem').allInnerTexts()) {
    const [, supported = '0', children = '0'] = /(\d+)\/(\d+)/.exec(line) ?? []
    sum.supported += Number(supported)
    sum.children += Number(children)
  }
  return sum
}
