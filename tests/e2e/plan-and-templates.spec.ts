import { wordsIn } from '@/lib/words/words'
import { expectGoodAtEveryWidth } from './support/accessibility'
import type { Office } from './support/office'
import { isTakenOver } from './support/taken-over'
import { expect, test } from './support/test'

test.use({ ledger: { start: 'demo', own: 'plan-and-templates' } })

const w = wordsIn('vi')

test('whoever judges a version sees it first, and of its recipients those that came and went', async ({
  office,
  page,
  colleague,
}) => {
  test.setTimeout(120_000)
  const p = w.plans
  await office.enter('canbo')
  await office.open('/plan/edit')
  // Nobody replaces a whole text in the instant in which the script takes it over, but a test does.
  await expect.poll(() => isTakenOver(page)).toBe(true)
  const recipients = page.getByLabel(p.recipients)
  const [first = '', second = '', ...rest] = (await recipients.inputValue()).split('\n')
  await recipients.fill([first, 'Hội Khuyến học xã', ...rest].join('\n'))
  await office.press(p.save)
  await page.waitForURL('**/plan')

  const head = await colleague('truongphong')
  await head.open('/plan')
  const waiting = head.page.getByRole('region', { name: p.pending(2), exact: true })
  await expect(head.page.getByRole('main').getByRole('region').first()).toHaveAccessibleName(
    p.pending(2),
  )
  const changed = waiting.getByRole('definition').filter({ hasText: second })
  await expect(changed).toHaveText(`${p.added}Hội Khuyến học xã${p.removed}${second}`)
  await expectGoodAtEveryWidth(head.page)

  await head.page.getByLabel(p.reason).fill('Giữ nơi nhận cũ.')
  await head.press(p.sendBack)
  await expect(head.page.getByText(p.reviewed.returned)).toBeVisible()
  await office.open('/plan')
  await expect(page.getByRole('region', { name: p.returned(2), exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: p.answer })).toBeVisible()
  await expect(page.getByRole('link', { name: p.revise })).toHaveCount(0)
})

test('every version of a template shows its sheet once, in a card of its own', async ({
  office,
  page,
  colleague,
}) => {
  test.setTimeout(120_000)
  const t = w.templates
  // What is in force before anything is recorded, each time on one sheet only.
  const sheets = page.getByText(t.content)
  await office.enter('quantri')
  await office.open('/templates')
  await expect(sheets).toHaveCount(1)
  const auditor = await colleague('giamsat')
  await auditor.open('/templates')
  await expect(auditor.page.getByText(t.content)).toHaveCount(1)

  await record(office, 1, 'Trần Thị Hòa')
  await record(office, 2, 'Nguyễn Văn Bình')
  await page.getByRole('link', { name: t.version(1), exact: true }).click()
  await page.waitForURL('**/templates?version=1#version')
  const opened = page.getByRole('region', { name: t.version(1), exact: true })
  await expect(opened.getByText('Trần Thị Hòa')).toBeVisible()
  await expect(opened.getByText(t.standings.replaced)).toBeVisible()
  await expect(opened.getByText('Nguyễn Văn Bình')).toHaveCount(0)
  await expectGoodAtEveryWidth(page)

  await page.getByRole('link', { name: t.version(2), exact: true }).click()
  await page.waitForURL('**/templates#in-force')
  await expect(opened).toHaveCount(0)
  const inForce = page.getByRole('region', { name: t.kinds.plan, exact: true })
  await expect(inForce.getByText('Nguyễn Văn Bình')).toBeVisible()
  await auditor.open('/templates?version=2')
  await expect(auditor.page.getByText(t.content)).toHaveCount(1)
  await auditor.expectNotFound('/templates?version=3')
})

test('the text of a letter: seen while one types, a wrong field refused with the right one named', async ({
  office,
  page,
}) => {
  test.setTimeout(120_000)
  const t = w.templates
  await office.enter('quantri')
  await office.open('/templates?kind=open_letter')
  await expect.poll(() => isTakenOver(page)).toBe(true)
  const preview = page.getByRole('region', { name: t.preview, exact: true })
  const text = page.getByLabel(t.parts.body, { exact: true })
  await text.fill('Kính mời {tên đơn vị} chung tay')
  await expect(preview.getByText('Kính mời Doanh nghiệp Ví Dụ chung tay')).toBeVisible()
  const refusal = t.refusals.unknown_field(['ten don vi', 'tên đơn vị'])
  await text.fill('Kính mời {ten don vi} hỗ trợ {mức tối thiểu} đồng')
  await expect(preview.getByText(refusal)).toBeVisible()
  await office.fill(t.source, 'Theo ý kiến của Ban Thường trực')
  await office.press(t.save)
  await expect(page.getByRole('alert').getByText(refusal)).toBeVisible()
  await text.fill('Kính mời {tên đơn vị} hỗ trợ {mức tối thiểu} đồng')
  await office.press(t.save)
  await expect(page.getByRole('link', { name: t.version(1), exact: true })).toBeVisible()
  await expectGoodAtEveryWidth(page)

  // The usual words again, to begin the next version with.
  await office.open('/templates?kind=open_letter&from=usual')
  await expect(page.getByText(t.usualAgainLead)).toBeVisible()
  await expect(text).toHaveValue(/Lá lành đùm lá rách/)
})

async function record(office: Office, versionNo: number, signer: string): Promise<void> {
  const t = w.templates
  await office.open('/templates')
  await office.page.getByLabel(t.parts.signerName).fill(signer)
  await office.fill(t.source, 'Quyết định phân công ký thay')
  await office.press(t.save)
  await expect(office.page.getByRole('link', { name: t.version(versionNo) })).toBeVisible()
}
