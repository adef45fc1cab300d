import { wordsIn } from '@/lib/words/words'
import { expectGoodAtEveryWidth } from './support/accessibility'
import type { Office } from './support/office'
import { expect, test } from './support/test'

const w = wordsIn('vi')
const s = w.schooling

test.use({ ledger: { start: 'demo', own: 'september' } })

test('a school lead changes the school to the new year, answers for those left over, and takes it all back', async ({
  office,
  page,
}) => {
  test.setTimeout(240_000)
  await office.enter('hieutruong')
  await expect(page.getByText(w.tasks.kinds.open_year.title)).toBeVisible()
  await openOwnSchool(office)
  await expect(office.title).toHaveText(s.titleOf('Trường TH Quế Thọ'))
  await expectGoodAtEveryWidth(page)
  const pupils = page.getByRole('combobox', { name: /VA-\d{4}/ })
  const total = await pupils.count()
  expect(total).toBeGreaterThan(2)
  // Everything is chosen but where the last class goes, for there are several schools; two do otherwise.
  await page
    .getByRole('combobox', { name: s.review.then('5/1') })
    .selectOption({ label: 'Trường THCS Thăng Phước' })
  await pupils.nth(0).selectOption({ label: s.choices.left_school })
  await pupils.nth(1).selectOption({ label: s.choices.ask_later })
  await office.press(s.review.submit(2026))
  await expect(page.getByText(s.asked.title('1', 2026))).toBeVisible()
  await expectGoodAtEveryWidth(page)
  await pupils.first().selectOption({ label: s.choices.finished })
  await office.press(s.asked.submit)
  await expect(page.getByText(s.asked.nobody(2026))).toBeVisible()
  await office.press(s.undo.submit)
  // Whoever was answered about afterwards keeps that answer and is not proposed again.
  await expect(page.getByRole('button', { name: s.review.submit(2026) })).toBeVisible()
  await expect(pupils).toHaveCount(total - 1)
})

test('the officer changes another school, without script, and undoes it', async ({
  office,
  browser,
  page,
}) => {
  test.setTimeout(240_000)
  await office.enter('canbo')
  await office.open('/schooling')
  await expectGoodAtEveryWidth(page)
  const to = await page
    .getByRole('link', { name: new RegExp(`^${s.open}: `) })
    .last()
    .getAttribute('href')
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
    baseURL: new URL(page.url()).origin,
  })
  const bare = await plain.newPage()
  await bare.goto(to ?? '')
  await bare.getByRole('button', { name: s.review.submit(2026) }).click()
  await expect(bare.getByRole('button', { name: s.undo.submit })).toBeVisible()
  await bare.getByRole('button', { name: s.undo.submit }).click()
  await expect(bare.getByRole('button', { name: s.review.submit(2026) })).toBeVisible()
  await plain.close()
})

async function openOwnSchool({ page }: Office): Promise<void> {
  await page.getByRole('link', { name: w.tasks.kinds.open_year.action }).click()
  await page.waitForURL('**/schooling')
  await page.getByRole('link', { name: `${s.open}: Trường TH Quế Thọ` }).click()
  await page.waitForURL('**/schooling/*')
}
