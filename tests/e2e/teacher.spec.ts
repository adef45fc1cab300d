import { wordsIn } from '@/lib/words/words'
import { expectNoViolations } from './support/accessibility'
import { itemsIn, readableIn } from './support/browser-store'
import { Office } from './support/office'
import { proposalsNamed } from './support/proposals-in-the-book'
import { classOf, tablesWith, Teacher, TITLES } from './support/teacher'
import { expect, test } from './support/test'

const { classes: w, queue, proposals } = wordsIn('vi')

test.use({ ledger: { start: 'demo', own: 'teacher' } })

test('a teacher pastes the class, marks, takes a paste back, and sends; the school confirms, the commune sees it', async ({
  page,
  house,
}) => {
  const teacher = new Teacher(page)
  await teacher.beginSheet()
  await expect(teacher.sendButton(0)).toBeVisible()
  await teacher.paste('fullName', 1, classOf(30, 2))
  await expect(teacher.cell('fullName', 30)).toHaveValue('Tôn Minh Duy A')
  await expect(teacher.cell('birth', 2)).toHaveValue('02/02/2018')
  await page.keyboard.press('Control+z')
  await expect(teacher.cell('fullName', 1)).toHaveValue('')
  await teacher.paste('fullName', 1, classOf(30, 2))
  await page.getByRole('button', { name: w.sheet.undo }).click()
  await expect(teacher.cell('fullName', 1)).toHaveValue('')
  await teacher.paste('fullName', 1, classOf(30, 2))
  await expect(page.getByText('Đánh dấu 2 / 30 em')).toBeVisible()

  await teacher.cell('birth', 1).fill('31/02/2018')
  await expect(page.getByText(w.sheet.issues.birth_unreadable).first()).toBeVisible()
  await expectNoViolations(page)
  await teacher.sendButton(2).click()
  await expect(page.getByText(w.sheet.wrongFirst)).toBeVisible()
  await page.getByRole('link', { name: /^Dòng 1, Ngày sinh/ }).click()
  await expect(teacher.cell('birth', 1)).toBeFocused()
  await teacher.cell('birth', 1).fill('2018')
  await teacher.cell('circumstance', 4).fill('Mồ côi mẹ')
  await teacher.sendButton(3).click()
  await expect(page.getByText('Đã gửi trường 3 em.')).toBeVisible()
  await expect(teacher.cell('fullName', 1)).toHaveValue('')
  await expect.poll(() => itemsIn(page)).toEqual([])
  expect(await proposalsNamed(house, 'Tôn Ngọc An A')).toHaveLength(1)
  expect(await tablesWith(house, 'Tôn Ngọc An A')).toContain('child')
  // The sixth of the class is not marked: of the name there is nothing anywhere.
  expect(await tablesWith(house, 'Tôn Minh An A')).toEqual([])

  const lead = new Teacher(page)
  await page.context().clearCookies()
  await lead.enter('hieutruong')
  await lead.open('/classes')
  await expectNoViolations(page)
  await expect(page.getByText('3 em mới · sĩ số 30, chưa có thẻ BHYT 10 · 4 em chờ')).toBeVisible()
  await page.getByRole('link', { name: 'Lớp 2A', exact: true }).click()
  await page.waitForURL(/\/classes\/[^/]+$/)
  await expectNoViolations(page)
  const third = page.getByRole('group', { name: /^Soát đề xuất/ }).nth(2)
  await third.getByLabel(w.outcomes.returned, { exact: true }).check()
  await page.getByRole('textbox', { name: /^Lý do/ }).fill('Ghi rõ ai nuôi')
  await lead.press(w.check)
  await expect(page.getByText('Đã gửi xã 3 em. Đã trả lại giáo viên 1 em.')).toBeVisible()

  const officer = new Office(page)
  await page.context().clearCookies()
  await officer.enter('canbo')
  await officer.open('/proposals')
  await expect(page.getByRole('link', { name: 'Tôn Ngọc An A' })).toBeVisible()
  await page.getByRole('link', { name: 'Tôn Ngọc An A' }).click()
  await expect(page.getByText(proposals.sides.school)).toBeVisible()

  await page.context().clearCookies()
  await teacher.enter('gvcn')
  await teacher.open('/classes')
  await page.getByRole('link', { name: 'Lớp 2A', exact: true }).click()
  await expect(page.getByText(w.sentBack('Ghi rõ ai nuôi'))).toBeVisible()
})

test('Telex types into the sheet, the keys move as in a spreadsheet, and blocks without titles fit', async ({
  page,
  context,
}) => {
  const teacher = new Teacher(page)
  await teacher.beginSheet()
  await teacher.cell('fullName', 1).focus()
  // A method of input that holds the letters until the mark is on its letter.
  const keys = await context.newCDPSession(page)
  for (const text of ['N', 'Ng', 'Ngo', 'Ngô', 'Ngôn']) {
    await keys.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }
  await keys.send('Input.insertText', { text: 'Ngô ' })
  await page.keyboard.type('An')
  await expect(teacher.cell('fullName', 1)).toHaveValue('Ngô An')
  await page.keyboard.press('Enter')
  await expect(teacher.cell('fullName', 2)).toBeFocused()
  await page.keyboard.type('Bình')
  await page.keyboard.press('Tab')
  await expect(teacher.cell('birth', 2)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(teacher.cell('fullName', 2)).toBeFocused()
  await page.keyboard.press('F2')
  await page.keyboard.type(' Nhi')
  await expect(teacher.cell('fullName', 2)).toHaveValue('Bình Nhi')
  await page.keyboard.press('ArrowUp')
  await expect(teacher.cell('fullName', 1)).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(teacher.cell('fullName', 1)).toHaveValue('')
  await page.keyboard.press('Control+z')
  await expect(teacher.cell('fullName', 1)).toHaveValue('Ngô An')
  await teacher.paste('fullName', 3, [
    ['3', 'Tôn Ba', '2018', 'nữ'],
    ['4', 'Tôn Bốn', '2019', 'nam'],
  ])
  await expect(teacher.cell('sex', 4)).toHaveValue('nam')
  await expect(teacher.cell('fullName', 4)).toHaveValue('Tôn Bốn')
  await teacher.paste('fullName', 1, classOf(200, 200))
  await expect(page.getByText(w.sheet.tooMany)).toBeVisible()
  await expect(teacher.cell('fullName', 200)).not.toHaveValue('')
})

test('what was typed is sealed and comes back; without a connection it is sent later; the class’s file fills the sheet', async ({
  page,
  context,
  house,
}) => {
  const teacher = new Teacher(page)
  await teacher.beginSheet()
  const file = [TITLES, ['1', 'Tôn Tệp Một', '2018', 'Nữ', '', '', '', 'Cận nghèo', '', 'Nhà xa']]
  await page.locator('input[type=file]').setInputFiles({
    name: 'lop-2a.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(file.map((row) => row.join(';')).join('\n')),
  })
  await expect(teacher.cell('fullName', 1)).toHaveValue('Tôn Tệp Một')
  await expect.poll(() => itemsIn(page)).toMatchObject([{ state: 'draft' }])
  expect(await readableIn(page)).not.toContain('Tệp Một')
  await page.reload()
  await expect(teacher.cell('fullName', 1)).toHaveValue('Tôn Tệp Một')
  await expect(teacher.cell('circumstance', 1)).toHaveValue('Cận nghèo')

  await context.setOffline(true)
  await teacher.sendButton(1).click()
  await expect(page.getByText(queue.kept.offline)).toBeVisible()
  await context.setOffline(false)
  await expect.poll(() => proposalsNamed(house, 'Tôn Tệp Một')).toHaveLength(1)

  await teacher.paste('fullName', 1, file)
  await teacher.sendButton(1).click()
  await expect(page.getByText(/Đã có trong sổ, không gửi lần nữa: dòng 1 \(VA-\d+\)/)).toBeVisible()
  // Whom the book knows already is not proposed a second time.
  expect(await proposalsNamed(house, 'Tôn Tệp Một')).toHaveLength(1)
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('a class without anybody in hardship says so, and the page is no wider than the screen', async ({
    page,
  }) => {
    const teacher = new Teacher(page)
    await teacher.enter('gvcn')
    await teacher.open('/classes')
    await page.getByRole('link', { name: 'Lớp 2A', exact: true }).click()
    await page.waitForURL(/\/classes\/[^/]+$/)
    await expectNoViolations(page)
    await page.getByRole('link', { name: /^(Nhập danh sách lớp|Gửi thêm)$/ }).click()
    await expect(teacher.title).toHaveText('Danh sách lớp 2A')
    await teacher.cell('fullName', 1).fill('Tôn Không Khó')
    await expectNoViolations(page)
    const isWider = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
    expect(await isWider()).toBe(false)
    await teacher.sendButton(0).click()
    await expect(page.getByText('Đã gửi trường: lớp không có em nào.')).toBeVisible()
  })
})
