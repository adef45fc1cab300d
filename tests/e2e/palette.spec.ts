import { wordsIn } from '@/lib/words/words'
import { rowsOf } from '@/tests/support/sql'
import { faultsAtEveryWidth } from './support/accessibility'
import { pressForPalette } from './support/palette'
import { expect, test } from './support/test'

const w = wordsIn('vi')
const p = w.shell.palette

type Child = { id: string; code: string; full_name: string }

/** A child of the commune with the letters that unit supports, or does not. */
async function childOf(url: string, prefix: string, unit = '', isOwn = true): Promise<Child> {
  const [child] = await rowsOf<Child>(
    url,
    `select k.id, k.code, k.full_name from child k join commune c on c.id = k.commune_id
     where c.prefix = $1 and ($2 = '' or $3::boolean = exists (
       select from support_term t join sponsor s on s.id = t.sponsor_id
       where t.child_id = k.id and t.ends_on is null and s.name = $2)) order by k.code limit 1`,
    [prefix, unit, isOwn],
  )
  if (!child) throw new Error(`The demo has no such child of ${prefix}`)
  return child
}

test('from the keyboard to a child, and nothing typed stands in an address', async ({
  office,
  page,
  house,
}) => {
  const child = await childOf(house.superuserUrl, 'VA')
  await office.enter('canbo')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await pressForPalette(page)
  const field = page.getByRole('combobox', { name: p.label })
  await expect(field).toBeFocused()
  await expect(page.getByRole('option', { name: w.office.mainActs.propose })).toBeVisible()
  await field.fill(child.code.toLowerCase())
  const option = page.getByRole('option', { name: child.full_name })
  await expect(option).toHaveAttribute('aria-selected', 'true')
  expect(await faultsAtEveryWidth(page)).toEqual([])
  // Looking is not opening: a file that is opened leaves a trace.
  expect(asked.filter((url) => url.includes(child.id))).toEqual([])
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/children/${child.id}`)
  const typed = child.code.toLowerCase()
  expect(asked.filter((url) => url.toLowerCase().includes(typed))).toEqual([])
})

test('arrows go round, Esc closes and gives the focus back', async ({ office, page }) => {
  await office.enter('lanhdao')
  const link = page.getByRole('link', { name: w.office.navigation.plan })
  await link.focus()
  await pressForPalette(page)
  const options = page.getByRole('option')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: p.label })).toBeHidden()
  await expect(link).toBeFocused()
  await pressForPalette(page)
  await page.getByRole('combobox').fill('khong co gi nhu the')
  await expect(page.getByText(p.none)).toBeVisible()
  await page.getByRole('combobox').fill('ke hoach')
  await page.getByRole('option', { name: w.office.navigation.plan }).click()
  await page.waitForURL('**/plan')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('a unit finds its own children by given name, and no others', async ({
    office,
    page,
    house,
  }) => {
    const own = await childOf(house.superuserUrl, 'VA', 'Công an xã')
    const other = await childOf(house.superuserUrl, 'VA', 'Công an xã', false)
    await office.enter('congan')
    await page.getByRole('link', { name: p.open }).click()
    const field = page.getByRole('combobox', { name: p.label })
    await field.fill(own.code)
    await expect(page.getByRole('option')).toHaveCount(1)
    await expect(page.getByRole('option')).not.toContainText(own.full_name)
    await field.fill(other.code)
    await expect(page.getByText(p.none)).toBeVisible()
  })
})

test('the other commune finds nothing of this one, a stranger nothing at all', async ({
  office,
  page,
  house,
}) => {
  const { code } = await childOf(house.superuserUrl, 'VA')
  const ask = () =>
    page.request.post('/api/find', {
      data: { typed: code },
      headers: { origin: house.url },
      maxRedirects: 0,
    })
  expect((await ask()).ok()).toBe(false)
  await office.enter('canbo.khac')
  expect(await (await ask()).text()).not.toContain(code)
  const astray = await page.request.post('/api/find', {
    data: { typed: code },
    headers: { origin: 'https://elsewhere.example' },
  })
  expect(astray.status()).toBe(403)
})
