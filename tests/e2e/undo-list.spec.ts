import { writeFileSync } from 'node:fs'
import { LONG_LIST_ROWS } from '@/lib/lists/writing'
import { wordsIn } from '@/lib/words/words'
import { manyChildren } from '@/tests/integration/lists/many-children'
import { CHILDREN_LIST } from './support/main-job'
import { expectGoodAtEveryWidth } from './support/accessibility'
import { expect, test } from './support/test'

const w = wordsIn('vi')

test.use({ ledger: { start: 'empty', own: 'undo-list' } })

test('a list is taken in for its sender, written, taken back, and the sender is known the next time', async ({
  office,
  page,
}) => {
  test.setTimeout(150_000)
  await office.enter('canbo')
  await office.open('/lists/new')
  await expectGoodAtEveryWidth(page)
  await office.attach(w.intake.fileField, CHILDREN_LIST)
  await page.getByLabel(w.intake.senderName).fill('Hội Liên hiệp Phụ nữ xã')
  await office.press(w.intake.read)
  await page.waitForURL(/\/lists\/[0-9a-f-]{36}/)
  await office.press(w.review.commit)
  await expect(page.getByRole('heading', { name: w.intake.result.children })).toBeVisible()
  await expectGoodAtEveryWidth(page)
  await page.getByRole('button', { name: w.intake.result.undo }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: w.intake.result.undo }).click()
  await expect(page.getByText(w.intake.result.undoneNote)).toBeVisible()
  await expectGoodAtEveryWidth(page)
  await office.open('/children')
  await expect(page.getByText('Đặng Thị Thanh Nhi')).toHaveCount(0)
  await office.open('/lists/new')
  await expect(page.getByRole('combobox', { name: w.intake.sender })).toContainText(
    'Hội Liên hiệp Phụ nữ xã',
  )
})

test('a long list is written although the browser is closed, and whoever opens it again sees how far it is', async ({
  office,
  page,
  context,
}, info) => {
  test.setTimeout(150_000)
  const { name, bytes } = manyChildren(LONG_LIST_ROWS + 100)
  writeFileSync(info.outputPath(name), bytes)
  await office.enter('canbo')
  await office.open('/lists/new')
  await office.attach(w.intake.fileField, info.outputPath(name))
  await office.press(w.intake.read)
  await page.waitForURL(/\/lists\/[0-9a-f-]{36}/)
  const address = page.url()
  await office.press(w.review.commit)
  await expect(page.getByText(w.intake.writing.sent)).toBeVisible()
  await page.close()

  const another = await context.newPage()
  await another.goto(address)
  // It looks again by itself until the end is there.
  await expect(another.getByRole('heading', { name: w.intake.result.children })).toBeVisible({
    timeout: 60_000,
  })
  await expect(another.getByText(String(LONG_LIST_ROWS + 100)).first()).toBeVisible()
})
