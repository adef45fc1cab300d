import type { Download, Page } from '@playwright/test'
import { wordsIn } from '@/lib/words/words'
import { officialRoundReport } from '@/lib/words/official/round-report'
import { expectGoodAtEveryWidth } from './support/accessibility'
import type { Office } from './support/office'
import { printedPages } from './support/printed'
import { CHILD, Proposer } from './support/proposer'
import { expect, test } from './support/test'

test.use({ ledger: { start: 'demo', own: 'review-round' } })

const { rounds: w, proposing } = wordsIn('vi')
const TITLE = 'Rà soát trẻ em có hoàn cảnh khó khăn tháng 12'

test('a round is asked, answered with children and with none, chased without any child’s name, and ended', async ({
  colleague,
}) => {
  test.setTimeout(300_000)
  const officer = await colleague('canbo')
  await officer.open('/rounds')
  await officer.page.getByRole('link', { name: w.open }).click()
  await officer.fill(w.name, TITLE)
  await officer.fill(w.asks, 'Trẻ mồ côi, trẻ hộ nghèo chưa có trong danh sách.')
  await officer.fill(w.dueOn, '31/12/2099')
  await expectGoodAtEveryWidth(officer.page)
  await officer.press(w.submit)
  await officer.page.waitForURL(/\/rounds\/[0-9a-f-]{36}$/)
  await expectGoodAtEveryWidth(officer.page)
  const letter = await taken(officer.page, () =>
    officer.page.getByRole('link', { name: w.letter }).click(),
  )
  expect(letter.suggestedFilename()).toBe('cong-van-ra-soat-viet-an-du-thao.docx')

  // The school: a child, then the signature under the number the page has counted.
  const school = await colleague('hieutruong')
  const proposer = new Proposer(school.page, 'hieutruong')
  await proposer.begin()
  await proposer.write({ ...CHILD, fullName: 'Trịnh Thị Rà Soát' }, { photo: false })
  await school.page
    .getByRole('combobox', { name: proposing.schoolClass })
    .selectOption({ index: 1 })
  await proposer.send()
  await expect(school.page.getByText('Đã gửi đề xuất, mã hồ sơ')).toBeVisible()
  await openTheRound(school)
  await expect(school.page.getByText(w.answerChildren('1'))).toBeVisible()
  await expect(school.page.getByRole('heading', { name: w.classesTitle })).toBeVisible()
  const teacher = await colleague('gvcn')
  await teacher.open('/classes')
  await expect(teacher.page.getByText(TITLE)).toBeVisible()
  await expectGoodAtEveryWidth(teacher.page)
  await expectGoodAtEveryWidth(school.page)
  const form = await taken(school.page, () =>
    school.page.getByRole('link', { name: w.excelForm }).click(),
  )
  expect(form.suggestedFilename()).toMatch(/^bieu-mau-ra-soat-[a-z0-9-]+\.xlsx$/)
  await sign(school, w.signChildren)
  await expect(school.page.getByText('Trịnh Thị Rà Soát')).toBeVisible()
  await expect(school.page.getByRole('heading', { name: w.classesTitle })).toBeHidden()
  expect(await printedPages(school.page)).toBe(1)

  // The village, on a telephone: it prints the paper forms, has nobody, and says so.
  const head = await colleague('truongthon')
  await head.page.setViewportSize({ width: 360, height: 740 })
  await openTheRound(head)
  await head.page.getByRole('link', { name: w.paperForm }).click()
  await expect(head.page.getByRole('heading', { name: 'PHIẾU RÀ SOÁT' })).toBeVisible()
  await expectGoodAtEveryWidth(head.page)
  expect(await printedPages(head.page)).toBe(2)
  await head.page.goBack()
  await sign(head, w.signNone)
  await expect(head.page.getByRole('heading', { name: officialRoundReport.type })).toBeVisible()
  await expect(head.page.getByText('không có trẻ nào cần đề xuất thêm')).toBeVisible()
  await expectGoodAtEveryWidth(head.page)
  expect(await printedPages(head.page)).toBe(1)

  // The officer sees who is missing, takes the reminder, and ends the round.
  await officer.page.reload()
  const rows = officer.page.getByRole('row')
  await expect(rows.filter({ hasText: w.senderStatuses.children })).toHaveCount(1)
  await expect(rows.filter({ hasText: w.senderStatuses.none })).toHaveCount(1)
  const reminder = await officer.page.getByLabel(w.missingLabel).inputValue()
  const signed = await head.page.getByText(/^Thôn .*, ngày/).innerText()
  expect(reminder).toContain(TITLE)
  expect(reminder).toContain('Thôn ')
  expect(reminder).not.toContain(`${signed.split(',')[0] ?? ''};`)
  expect(reminder).not.toContain('Rà Soát')
  await officer.press(w.closeRound)
  await officer.page.getByRole('dialog').getByRole('button', { name: w.closeRound }).click()
  await expect(officer.page.getByText(w.statuses.closed).first()).toBeVisible()
  await expect(rows.filter({ hasText: w.senderStatuses.missing }).first()).toBeVisible()
  await expectGoodAtEveryWidth(officer.page)
})

async function openTheRound(office: Office): Promise<void> {
  await office.open('/rounds')
  await office.page.getByRole('link', { name: TITLE }).click()
  await expect(office.title).toHaveText(TITLE)
}

async function sign(office: Office, how: string): Promise<void> {
  await office.press(how)
  await office.page.getByRole('dialog').getByRole('button', { name: w.signConfirm }).click()
  await expect(office.page.getByRole('button', { name: w.print })).toBeVisible()
}

async function taken(page: Page, press: () => Promise<void>): Promise<Download> {
  const download = page.waitForEvent('download')
  await press()
  return download
}
