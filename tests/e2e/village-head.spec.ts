import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { wordsIn } from '@/lib/words/words'
import { expectNoViolations } from './support/accessibility'
import { ageItems, filesWith, itemsIn, keyIdsIn, readableIn } from './support/browser-store'
import { endSessionsOf, keysOf, papersOf, proposalsNamed } from './support/proposals-in-the-book'
import { CHILD, Proposer, SECRETS } from './support/proposer'
import { expect, test } from './support/test'

const { proposing: w, office, queue, shell } = wordsIn('vi')
const HEAD = 'truongthon'

test.use({
  ledger: { start: 'demo', own: 'village-head' },
  viewport: { width: 360, height: 740 },
})

test('a village head proposes a child on a telephone, with a picture of a paper', async ({
  page,
  house,
}) => {
  const head = new Proposer(page, HEAD)
  await head.begin()
  await expectNoViolations(page)
  const child = { ...CHILD, fullName: 'Trịnh Văn Đủ' }
  await head.write(child)
  await expectNoViolations(page)
  await head.send()
  await expect(page.getByText('Đã gửi đề xuất, mã hồ sơ')).toBeVisible()
  await expect(page.getByLabel(w.fullName)).toHaveValue('')
  await expect(page.getByRole('listitem').filter({ hasText: child.fullName })).toBeVisible()
  await expectNoViolations(page)
  expect(await proposalsNamed(house, child.fullName)).toHaveLength(1)
  const [paper] = await papersOf(house, child.fullName)
  expect(paper).toMatchObject({ content_type: 'image/jpeg' })
  // Made small in the telephone: the camera's own picture is twice as long.
  expect(paper?.file_name).toContain('anh')
  expect(await itemsIn(page)).toEqual([])

  // The same child once more: said before anything is sent, with the way to the file.
  await head.write({ ...child, fullName: 'Trinh Van Du' }, { photo: false })
  await head.send()
  await expect(page.getByRole('link', { name: new RegExp(child.fullName) }).first()).toBeVisible()
  await expect(page.getByText(w.known.proposed)).toBeVisible()
  await expectNoViolations(page)
  expect(await proposalsNamed(house, 'Trinh Van Du')).toEqual([])
  await page.getByLabel(w.known.send).check()
  await head.send()
  await expect(page.getByText('Đã gửi đề xuất, mã hồ sơ')).toBeVisible()
  expect(await proposalsNamed(house, 'Trinh Van Du')).toHaveLength(1)
  expect(await itemsIn(page)).toEqual([])
})

test('without script: what was sent back is put right and sent again, and what is wrong keeps what was typed', async ({
  browser,
  baseURL,
  house,
}) => {
  const context = await browser.newContext({
    ...{ baseURL, javaScriptEnabled: false, locale: 'vi-VN' },
    viewport: { width: 360, height: 740 },
  })
  const page = await context.newPage()
  const head = new Proposer(page, HEAD)
  await head.enter(HEAD)
  await page.getByRole('link', { name: office.mainActs.propose_child }).click()
  await page.getByRole('link', { name: w.own.again }).first().click()
  await expect(page.getByLabel(w.fullName)).toHaveValue('Trịnh Quốc Nam')
  await page.getByLabel(w.birth).fill('14/13/2018')
  await page.getByLabel(w.reason).fill('Đã có giấy chứng tử của cha.')
  await page.getByRole('button', { name: w.submitAgain }).click()
  await expect(page.getByText(shell.form.summary)).toBeVisible()
  await expect(page.getByLabel(w.reason)).toHaveValue('Đã có giấy chứng tử của cha.')
  await page.getByLabel(w.birth).fill('15/03/2018')
  await page.getByRole('button', { name: w.submitAgain }).click()
  await expect(page.getByText('Đã gửi đề xuất, mã hồ sơ')).toBeVisible()
  expect(await proposalsNamed(house, 'Trịnh Quốc Nam')).toHaveLength(2)

  // A new one like it is asked about in the same way, the answer among what was typed.
  await page.getByLabel(w.fullName).fill('Trịnh Quốc Nam')
  await page.getByLabel(w.birth).fill('15/03/2018')
  await page.getByLabel(w.why.orphan_one).check()
  await page.getByLabel(w.reason).fill('Ở với bà')
  await page.getByRole('button', { name: w.submit, exact: true }).click()
  await expect(page.getByText(w.known.proposed)).toBeVisible()
  await expect(page.getByLabel(w.reason)).toHaveValue('Ở với bà')
  await page.getByLabel(w.known.send).check()
  await page.getByRole('button', { name: w.submit, exact: true }).click()
  await expect(page.getByText('Đã gửi đề xuất, mã hồ sơ')).toBeVisible()
  expect(await proposalsNamed(house, 'Trịnh Quốc Nam')).toHaveLength(3)
  await context.close()
})

test('what is wrong is said at its field, and nothing that was typed is lost', async ({
  page,
  house,
}) => {
  const head = new Proposer(page, HEAD)
  await head.begin()
  const child = { ...CHILD, fullName: 'Trịnh Thị Sai Ngày', birth: '31/02/2016' }
  await head.write(child)
  await head.send()
  await expect(page.getByText(shell.form.summary)).toBeVisible()
  await expectNoViolations(page)
  await expect(page.getByLabel(w.fullName)).toHaveValue(child.fullName)
  await expect(page.getByAltText(queue.photo.preview)).toBeVisible()
  await head.fill(w.birth, '2016')
  await head.send()
  await expect.poll(() => proposalsNamed(house, child.fullName)).toHaveLength(1)
  expect(await papersOf(house, child.fullName)).toHaveLength(1)
  await expect.poll(() => itemsIn(page)).toEqual([])
})

test('the connection breaks in the middle: what is sent is kept, and the page opens without it', async ({
  page,
  context,
  house,
}) => {
  const head = new Proposer(page, HEAD)
  await head.begin()
  const [one, other] = ['Trịnh Thị Ngọc Quyên', 'Trịnh Văn Ngọc Quyên']
  await head.write({ ...CHILD, fullName: one })
  await context.setOffline(true)
  await head.send()
  await expect(page.getByText(queue.kept.offline)).toBeVisible()
  await expect(head.waiting).toBeVisible()
  await expectNoViolations(page)
  expect(await itemsIn(page)).toMatchObject([{ state: 'waiting' }])

  await page.goto('/children/propose')
  await expect(page).toHaveURL(/\/offline\/children\/propose$/)
  await expect(head.waiting).toBeVisible()
  await expectNoViolations(page)
  await head.write({ ...CHILD, fullName: other })
  await head.send()
  await expect(page.getByText(/^2 đề xuất đang chờ gửi/)).toBeVisible()
  await page.goto('/home')
  await expect(page.getByRole('link', { name: queue.offline.way })).toBeVisible()
  expect(await proposalsNamed(house, one)).toEqual([])

  await context.setOffline(false)
  await page.goto('/children/propose')
  await expect.poll(() => itemsIn(page)).toEqual([])
  for (const name of [one, other]) {
    expect(await proposalsNamed(house, name)).toHaveLength(1)
    expect(await papersOf(house, name)).toHaveLength(1)
  }
})

test('the session ends in the middle: it is sent once the same person is back, from another tab too', async ({
  page,
  context,
  house,
}) => {
  const head = new Proposer(page, HEAD)
  await head.begin()
  const child = { ...CHILD, fullName: 'Trịnh Thị Phiên' }
  await head.write(child)
  await endSessionsOf(house, HEAD)
  await head.send()
  await expect(page.getByText(queue.kept.signed_out)).toBeVisible()
  expect(await proposalsNamed(house, child.fullName)).toEqual([])
  await expectNoViolations(page)
  const tab = new Proposer(await context.newPage(), HEAD)
  await tab.enter(HEAD)
  await expect.poll(() => proposalsNamed(house, child.fullName)).toHaveLength(1)
  await page.getByRole('button', { name: queue.sendNow }).or(head.signInToSend).click()
  await expect.poll(() => itemsIn(page)).toEqual([])
  expect(await proposalsNamed(house, child.fullName)).toHaveLength(1)
})

test('an answer that is lost on its way does not make a second proposal', async ({
  page,
  house,
}) => {
  const head = new Proposer(page, HEAD)
  await head.begin()
  const child = { ...CHILD, fullName: 'Trịnh Văn Một Lần' }
  await head.write(child)
  await page.route('**/api/queue', async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  })
  await head.send()
  await expect(head.waiting).toBeVisible()
  expect(await proposalsNamed(house, child.fullName)).toHaveLength(1)
  await page.unroute('**/api/queue')
  await page.getByRole('button', { name: queue.sendNow }).click()
  await expect.poll(() => itemsIn(page)).toEqual([])
  expect(await proposalsNamed(house, child.fullName)).toHaveLength(1)
})

test('what is half typed when the window closes stands in the form again, with its picture', async ({
  page,
  context,
  house,
}) => {
  const head = new Proposer(page, HEAD)
  await head.begin()
  const child = { ...CHILD, fullName: 'Trịnh Thị Dở Dang' }
  await head.write(child)
  await expect.poll(() => itemsIn(page)).toMatchObject([{ state: 'draft' }])
  await expect.poll(async () => (await itemsIn(page))[0]?.bytes).toBeGreaterThan(5000)
  const before = (await itemsIn(page))[0]?.formKey
  await page.waitForFunction(() => !document.hidden)
  const tab = new Proposer(await context.newPage(), HEAD)
  await page.close()
  await tab.open('/children/propose')
  await expect(tab.page.getByLabel(w.fullName)).toHaveValue(child.fullName)
  await expect(tab.page.getByLabel(w.guardianPhone)).toHaveValue(child.guardianPhone)
  await expect(tab.page.getByLabel(w.why.orphan_both)).toBeChecked()
  await expect(tab.page.getByAltText(queue.photo.preview)).toBeVisible()
  await expectNoViolations(tab.page)
  expect((await itemsIn(tab.page))[0]?.formKey).toBe(before)
  await tab.send()
  await expect.poll(() => proposalsNamed(house, child.fullName)).toHaveLength(1)
  expect(await papersOf(house, child.fullName)).toHaveLength(1)
  await expect.poll(() => itemsIn(tab.page)).toEqual([])
})

test('signing out says what would go, takes it, and nobody can open a copy of it', async ({
  page,
  context,
  house,
}) => {
  const head = new Proposer(page, HEAD)
  await head.begin()
  await head.write({ ...CHILD, fullName: 'Trịnh Văn Xóa' })
  await context.setOffline(true)
  await head.send()
  await expect(head.waiting).toBeVisible()
  const keys = await keyIdsIn(page)
  expect(await keysOf(house, keys)).toHaveLength(keys.length)
  await page.route('**/api/queue', (route) => route.abort())
  await context.setOffline(false)
  await head.leave()
  const question = page.getByRole('dialog')
  await expect(question).toContainText('Còn 1 mục chưa gửi trên máy này')
  await expectNoViolations(page)
  await question.getByRole('button', { name: queue.leave.stay }).click()
  expect(await itemsIn(page)).toHaveLength(1)
  await head.leave()
  await question.getByRole('button', { name: queue.leave.goAnyway }).click()
  await page.waitForURL((url) => url.pathname === '/')
  expect(await itemsIn(page)).toEqual([])
  expect(await keysOf(house, keys)).toEqual([])
  expect(await proposalsNamed(house, 'Trịnh Văn Xóa')).toEqual([])
})

test('whoever else signs in on the telephone finds nothing, and nothing is sent as theirs', async ({
  page,
  context,
  house,
}) => {
  const head = new Proposer(page, HEAD)
  await head.begin()
  await head.write({ ...CHILD, fullName: 'Trịnh Thị Người Khác' })
  await context.setOffline(true)
  await head.send()
  await expect(head.waiting).toBeVisible()
  await endSessionsOf(house, HEAD)
  await context.setOffline(false)
  await head.enter('canbo')
  await expect.poll(() => itemsIn(page)).toEqual([])
  await expect(head.waiting).toBeHidden()
  expect(await proposalsNamed(house, 'Trịnh Thị Người Khác')).toEqual([])
})

test('what waits longer than seven days is deleted, and that is said', async ({
  page,
  context,
  house,
}) => {
  const head = new Proposer(page, HEAD)
  await head.begin()
  await head.write({ ...CHILD, fullName: 'Trịnh Văn Quá Hạn' })
  await context.setOffline(true)
  await head.send()
  await expect(head.waiting).toBeVisible()
  await ageItems(page, 8)
  await page.goto('/children/propose')
  await expect(page.getByText('Có 1 mục chờ gửi quá 7 ngày')).toBeVisible()
  await expectNoViolations(page)
  expect(await itemsIn(page)).toEqual([])
  await page.getByRole('button', { name: queue.understood }).click()
  await expect(page.getByText('Có 1 mục chờ gửi quá 7 ngày')).toBeHidden()
  await context.setOffline(false)
  expect(await proposalsNamed(house, 'Trịnh Văn Quá Hạn')).toEqual([])
})

test('nothing of a child can be read in the browser, nor in the files it leaves on the telephone', async ({
  house,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'la-lanh-telephone-'))
  const open = () =>
    chromium.launchPersistentContext(folder, {
      ...{ viewport: { width: 360, height: 740 }, baseURL: house.url },
      executablePath: process.env.CHROMIUM_PATH,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
  try {
    const telephone = await open()
    const head = new Proposer(telephone.pages()[0] ?? (await telephone.newPage()), HEAD)
    await head.begin()
    await head.write()
    await expect.poll(() => itemsIn(head.page)).toMatchObject([{ state: 'draft' }])
    await telephone.setOffline(true)
    await head.send()
    await expect(head.waiting).toBeVisible()
    await head.page.goto('/children/propose')
    await head.write()
    await expect.poll(() => itemsIn(head.page)).toHaveLength(2)
    const readable = await readableIn(head.page)
    for (const secret of SECRETS) expect(readable).not.toContain(secret)
    // The search itself would find them: what is kept in the open is there.
    expect(readable).toContain('propose_child')
    await telephone.close()
    for (const secret of SECRETS) expect(filesWith(secret, folder), secret).toEqual([])
    expect(filesWith('propose_child', folder)).not.toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
