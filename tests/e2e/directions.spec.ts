import { wordsIn } from '@/lib/words/words'
import { expect, test } from './support/test'

test.use({ ledger: { start: 'demo', own: 'directions' } })

const w = wordsIn('vi').directions
const WISH = 'Báo số trẻ còn chờ ở từng thôn.'

test('a leader asks in writing from a phone, and follows it until it is answered', async ({
  colleague,
}) => {
  test.setTimeout(180_000)
  const leader = await colleague('lanhdao')
  await leader.page.setViewportSize({ width: 360, height: 740 })
  await leader.open('/directions/new')
  await leader.fill(w.instruction, WISH)
  await leader.page.getByLabel(w.owner).selectOption({ index: 1 })
  await leader.fill(w.dueOn, '01/01/2020')
  await leader.press(w.submit)
  await expect(leader.page.getByText(w.refusals.day_passed([]))).toBeVisible()
  await expect(leader.page.getByLabel(w.instruction, { exact: true })).toHaveValue(WISH)
  await leader.fill(w.dueOn, '31/12/2099')
  await leader.press(w.submit)
  await leader.page.waitForURL('**/directions')
  await expect(leader.page.getByRole('status')).toBeInViewport({ ratio: 1 })

  const officer = await colleague('canbo')
  await officer.open('/directions')
  await officer.page.getByRole('link', { name: WISH }).click()
  await officer.fill(w.answerText, 'Tất cả đều đã có đơn vị.')
  await officer.press(w.answer)
  await expect(officer.page.getByText(w.statuses.answered)).toBeVisible()

  await leader.page.getByRole('link', { name: WISH }).click()
  await leader.press(w.sendBack)
  await expect(leader.page.getByText(w.issues.reason_required).first()).toBeVisible()
  await leader.page.getByLabel(w.reason).fill('Chưa nêu số của Thôn 3.')
  await leader.press(w.sendBack)
  await leader.page.waitForURL('**/directions')

  await officer.page.reload()
  await expect(officer.page.getByText('Chưa nêu số của Thôn 3.').first()).toBeVisible()
  await officer.page.getByRole('radio', { name: w.kinds.more_time }).check()
  await officer.fill(w.answerText, 'Chờ trưởng thôn báo.')
  await officer.press(w.answer)
  await expect(officer.page.getByText(w.issues.until_required).first()).toBeVisible()
  await officer.page.getByLabel(w.until).fill('30/01/2100')
  await officer.press(w.answer)
  await expect(officer.page.getByText(w.event.moreTime('30/01/2100'))).toBeVisible()

  await leader.page.getByRole('link', { name: WISH }).click()
  await leader.press(w.accept)
  await leader.page.waitForURL('**/directions')
  await officer.page.reload()
  await expect(officer.page.getByText(w.event.timeGiven('30/01/2100'))).toBeVisible()
  await expect(officer.page.getByText(w.statuses.waiting, { exact: true })).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('it is answered all the same', async ({ office, page }) => {
    await office.enter('canbo')
    await office.open('/directions')
    const late = page.getByRole('row').filter({ hasText: w.statuses.overdue })
    await late.getByRole('link').first().click()
    await office.fill(w.answerText, 'Đã gọi hết các đơn vị.')
    await office.press(w.answer)
    await expect(page.getByText(w.statuses.answered)).toBeVisible()
  })
})
