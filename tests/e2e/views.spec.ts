import { wordsIn } from '@/lib/words/words'
import { expect, test } from './support/test'

const w = wordsIn('vi')
const NAME = 'Đang chờ, theo thôn'

test.use({
  javaScriptEnabled: false,
  viewport: { width: 360, height: 740 },
  ledger: { start: 'demo', own: 'views' },
})

test('somebody keeps a filter under a name on a phone, sees it first, and nobody else sees it', async ({
  office,
  page,
  colleague,
}) => {
  await office.enter('canbo')
  await office.open('/children?state=waiting&sort=village')
  await office.fill(w.children.search, 'an')
  await page.getByRole('button', { name: w.children.apply }).first().click()
  await expect(page).toHaveURL(/sealed=/)
  await page.getByRole('link', { name: w.views.save }).click()
  await expect(page).not.toHaveURL(/sealed=/)
  await office.press(w.views.submit)
  await expect(page.getByRole('alert').first()).toBeVisible()
  await office.fill(w.views.name, NAME)
  await page.getByLabel(w.views.isFirst).check()
  await office.press(w.views.submit)

  await office.open('/children')
  await expect(page).toHaveURL(/\/children\?state=waiting&sort=village$/)
  await page.getByText(NAME, { exact: true }).filter({ visible: true }).click()
  await page.getByRole('link', { name: w.views.all, exact: true }).click()
  await expect(page).toHaveURL(/all=yes/)

  const leader = await colleague('lanhdao')
  await leader.open('/children')
  await expect(leader.page).toHaveURL(/\/children$/)
  await leader.open('/views')
  await expect(leader.page.getByText(NAME)).toHaveCount(0)

  await office.open('/views')
  await page.getByText(w.views.rename, { exact: true }).first().click()
  await office.fill(w.views.name, 'Chờ lâu')
  await office.press(w.views.rename)
  await expect(page.getByRole('heading', { name: 'Chờ lâu' })).toBeVisible()
  await office.press(w.views.remove)
  await expect(page.getByText(w.views.empty)).toBeVisible()
  await office.open('/children')
  await expect(page).toHaveURL(/\/children$/)
})
