import { wordsIn } from '@/lib/words/words'
import { expectGoodAtEveryWidth } from './support/accessibility'
import { PDF, photograph } from '@/tests/support/pictures'
import { printedPages } from './support/printed'
import { expect, test } from './support/test'

test.use({ ledger: { start: 'demo', own: 'child-file' } })

const w = wordsIn('vi')
const CHILD = 'Diễn biến'

test('a file is written and read: family, needs, insurance, circumstances, poverty, consents', async ({
  office,
  page,
}) => {
  test.setTimeout(240_000)
  await office.enter('canbo')
  await office.open('/children?state=supported')
  await page.locator('tbody a').first().click()
  await expect(page.getByRole('heading', { name: CHILD })).toBeVisible()
  const file = new URL(page.url()).pathname
  const back = async () => {
    await office.open(file)
  }

  await page.getByRole('link', { name: w.facts.edit }).click()
  await page.waitForURL(`**${file}/edit`)
  await expectGoodAtEveryWidth(page)
  await page.getByLabel(w.facts.fields.birth).fill('31/02/2015')
  await office.press(w.facts.save)
  await expect(page.getByText(w.facts.issues.birth_unclear).first()).toBeVisible()
  await page.getByLabel(w.facts.fields.birth).fill('2014')
  await page.getByLabel(w.facts.fields.guardianRelation).selectOption('grandparent')
  await page.getByLabel(w.facts.fields.guardianPhone).fill('0905 123 456')
  await office.press(w.facts.save)
  await page.waitForURL(`**${file}`)
  await expect(page.getByText(w.family.relations.grandparent).first()).toBeVisible()

  await page.getByRole('link', { name: w.family.manage }).click()
  await office.fill(w.family.siblingCode, 'va-0002')
  await office.press(w.family.join)
  await expect(page.getByText(w.family.joined('VA-0002'))).toBeVisible()
  await page.getByLabel(w.family.relation).selectOption('mother')
  await office.fill(w.family.fullName, 'Nguyễn Thị Mẹ')
  await office.press(w.family.add)
  await expect(page.getByText(w.family.added)).toBeVisible()
  await expectGoodAtEveryWidth(page)

  await back()
  await page.getByRole('link', { name: w.needs.manage }).click()
  await page.getByLabel(w.needs.kind).selectOption('learning_tools')
  await office.press(w.needs.record)
  await expect(page.getByText(w.needs.recorded)).toBeVisible()
  await page.getByRole('radio', { name: w.needs.yes, exact: true }).check()
  await page.getByLabel(w.needs.validTo).fill('31/12/2099')
  await office.fill(w.needs.source, 'VssID')
  await office.press(w.needs.recordInsurance)
  await expect(page.getByText(w.needs.insuranceRecorded)).toBeVisible()
  await expect(page.getByText(w.needs.states.valid)).toBeVisible()
  await expectGoodAtEveryWidth(page)

  await back()
  await page.getByRole('link', { name: w.circumstances.manage }).click()
  await page.getByRole('combobox', { name: w.circumstances.category }).selectOption('other_special')
  await page.getByLabel(w.circumstances.evidence).fill('Xác nhận của thôn')
  const photo = Buffer.from(await photograph(600, 400))
  await page.getByLabel(w.papers.scans).setInputFiles([
    { name: 'IMG_0012.jpg', mimeType: 'image/jpeg', buffer: photo },
    { name: 'giay.pdf', mimeType: 'application/pdf', buffer: Buffer.from(PDF) },
  ])
  await page.getByLabel(w.papers.kind).selectOption('application')
  await office.press(w.circumstances.record)
  await expect(page.getByText(w.circumstances.recorded)).toBeVisible()
  await expectGoodAtEveryWidth(page)
  const paper = (nth: number) => w.papers.open(w.proposals.papers.application, nth)
  const opened = page.waitForResponse(/api\/files/)
  await page.getByRole('link', { name: paper(1) }).evaluate((link: HTMLAnchorElement) => {
    void fetch(link.href)
  })
  expect((await opened).headers()['content-type']).toBe('image/jpeg')
  await page.getByRole('link', { name: w.papers.manage }).click()
  await page.getByText(w.papers.takeOut).first().click()
  await expectGoodAtEveryWidth(page)
  await page.getByLabel(w.papers.reason).first().fill('Giấy của trẻ khác')
  await page.getByRole('button', { name: w.papers.takeOut }).first().click()
  await expect(page.getByText(w.papers.takenOut)).toBeVisible()
  await expect(page.getByRole('link', { name: paper(2) })).toHaveCount(0)

  await back()
  await page.getByRole('link', { name: w.poverty.record }).click()
  await page.getByRole('radio', { name: w.poverty.standings.poor, exact: true }).check()
  await page.getByLabel(w.poverty.decisionNumber).fill('118/QĐ-UBND')
  await page.getByRole('checkbox', { name: w.poverty.alsoSiblings }).check()
  const year = Number(await page.locator('input[name=year]').inputValue())
  await office.press(w.poverty.submit)
  await page.waitForURL(`**${file}`)
  await expect(page.getByText(w.poverty.recorded(year, ['VA-0002']))).toBeVisible()
  await expect(page.getByText('118/QĐ-UBND').first()).toBeVisible()

  await page.getByRole('link', { name: w.consents.manage }).click()
  await page.getByLabel(w.consents.purpose).selectOption('photos_public')
  await page.getByLabel(w.consents.channel).selectOption('paper')
  await office.press(w.consents.record)
  await expect(page.getByText(w.consents.refusals.child_must_sign()).first()).toBeVisible()
  await page.getByRole('checkbox', { name: w.consents.childSigned }).check()
  await office.press(w.consents.record)
  await expect(page.getByText(w.consents.recorded)).toBeVisible()
  await expectGoodAtEveryWidth(page)
  await page.getByRole('link', { name: w.consents.printForm }).click()
  await expect(page.getByRole('heading', { name: 'PHIẾU ĐỒNG Ý', exact: true })).toBeVisible()
  // What is signed and the signatures under it stand on one sheet.
  expect(await printedPages(page)).toBe(1)
  await expectGoodAtEveryWidth(page)

  await back()
  await expect(page.getByText(w.entries.acts['children/record-consent']).first()).toBeVisible()
  await expectGoodAtEveryWidth(page)
})

test('a child goes off the list and comes back; groups of the law are open to few', async ({
  office,
  page,
  colleague,
}) => {
  test.setTimeout(240_000)
  await office.enter('canbo')
  await office.open('/children?state=waiting')
  await page.locator('tbody a').first().click()
  await expect(page.getByRole('heading', { name: CHILD })).toBeVisible()
  const file = new URL(page.url()).pathname
  await page.getByRole('link', { name: w.archivals.manage }).click()
  await expect(page.getByRole('heading', { name: w.archivals.title, exact: true })).toBeVisible()
  await expectGoodAtEveryWidth(page)
  await page.getByRole('radio', { name: w.archivals.reasons.moved_away }).check()
  await office.press(w.archivals.submit)
  await page.waitForURL(`**${file}`)
  await page.getByRole('link', { name: w.archivals.undoTitle }).click()
  await office.fill(w.archivals.undoReason, 'Gia đình quay về')
  await office.press(w.archivals.undo)
  await page.waitForURL(`**${file}`)

  const leader = await colleague('lanhdao')
  await leader.open(`${file}/case-officer`)
  await expectGoodAtEveryWidth(leader.page)
  await leader.page.getByLabel(w.tags.officer).selectOption({ index: 1 })
  await leader.press(w.tags.appoint)
  await leader.page.waitForURL(`**${file}`)

  await office.open(`${file}/tags`)
  await page.getByLabel(w.tags.group).selectOption('disabled')
  await office.fill(w.tags.evidence, 'Giấy xác nhận số 12')
  await office.press(w.tags.record)
  await expect(page.getByText(w.tags.recorded)).toBeVisible()
  await expectGoodAtEveryWidth(page)

  const auditor = await colleague('giamsat')
  await auditor.open(file)
  await expect(auditor.page.getByRole('link', { name: w.tags.open })).toHaveCount(0)
  await auditor.expectNotFound(`${file}/tags`)
})
