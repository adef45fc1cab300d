import { LOCALES } from '@/lib/words/locale'
import { wordsIn } from '@/lib/words/words'
import { photograph } from '@/tests/support/pictures'
import { TEST_PASSWORD } from './support/house'
import { Keyboard, walkThrough } from './support/keyboard'
import { writeLongList } from './support/long-list'
import { pressForPalette } from './support/palette'
import { expect, test } from './support/test'

const w = wordsIn('vi')

/** Every main task and every main page is the long form of this test. */
const LONG = process.env.LONG === '1'

test.use({ ledger: LONG ? { start: 'demo', own: 'keyboard' } : { start: 'demo' } })

test('in by the keyboard, past the navigation, to a page by its name, into the other language, out', async ({
  page,
}) => {
  const keys = new Keyboard(page)
  await page.goto('/sign-in')
  await keys.write(page.getByLabel(w.gate.username), 'canbo')
  await keys.write(page.getByLabel(w.gate.password), TEST_PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/home')

  // The first stop leads past the navigation, and the next one lies on the page.
  await page.reload()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: w.shell.skip })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)

  // Enter follows the last letter at once: what opens is what was typed, not what stood there before.
  await pressForPalette(page)
  await expect(page.getByRole('option', { name: w.office.mainActs.propose })).toBeVisible()
  await page.keyboard.type('huong dan')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/guide')

  const english = wordsIn('en')
  await keys.press(page.getByRole('button', { name: /English/ }).first())
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await keys.press(page.locator('summary').filter({ hasText: english.shell.account }))
  await keys.press(page.getByRole('button', { name: english.shell.signOut }))
  await page.waitForURL((url) => url.pathname === '/')
})

test('on the first page each stop is shown, in sight and in order, and none holds the keyboard', async ({
  colleague,
}) => {
  const { page } = await colleague('canbo')
  const { faults, stops } = await walkThrough(page)
  expect(faults).toEqual([])
  expect(stops).toBeGreaterThan(20)
})

const WISH = 'Gọi lại hai đơn vị chưa trả lời.'

if (LONG) describeTheTasks()

function describeTheTasks() {
  test('an officer takes in a list, filters it and opens a document without a mouse', async ({
    colleague,
  }) => {
    test.setTimeout(240_000)
    const keys = new Keyboard((await colleague('canbo')).page)
    const { page } = keys
    const side = page.getByRole('navigation', { name: w.shell.navigation }).first()
    await keys.press(side.getByRole('link', { name: w.office.navigation.lists }))
    await page.waitForURL('**/lists')
    await page.goto('/lists/new')
    await keys.attach(page.getByLabel(w.intake.fileField), writeLongList().file)
    await keys.press(page.getByRole('button', { name: w.intake.read, exact: true }))
    await page.waitForURL(/\/lists\/[0-9a-f-]{36}/)
    await keys.press(page.getByRole('button', { name: 'Ghi vào sổ', exact: true }))
    await expect(page.getByRole('heading', { name: /đã vào sổ/ })).toBeVisible()

    await page.goto('/children')
    const search = page.getByRole('main').getByRole('searchbox').first()
    await keys.write(search, 'vo van')
    await page.keyboard.press('Enter')
    await page.waitForURL(/sealed=/)
    await expect(page.getByRole('row').filter({ hasText: 'Võ Văn' }).first()).toBeVisible()

    await page.goto('/documents')
    const taken = page.waitForEvent('download')
    await keys.press(page.getByRole('main').locator('a[download]').first())
    expect((await taken).suggestedFilename()).toMatch(/\.docx$/)
  })

  test('a proposal goes its whole way without a mouse: proposed, reviewed, decided in one sitting', async ({
    colleague,
  }) => {
    test.setTimeout(240_000)
    const officer = new Keyboard((await colleague('canbo')).page)
    await officer.page.goto('/assignments')
    for (const name of [w.drafts.start, w.drafts.toCheck, w.drafts.send]) {
      await officer.press(officer.page.getByRole('button', { name, exact: true }))
    }
    await expect(officer.page.getByRole('main').getByRole('status').first()).toBeVisible()

    const head = new Keyboard((await colleague('truongphong')).page)
    await head.page.goto('/assignments')
    await head.press(
      head.page.getByRole('button', { name: w.assignments.sendReviews, exact: true }),
    )
    await expect(head.page.getByText(/Đã trình lãnh đạo \d+ đề xuất/)).toBeVisible()

    const leader = new Keyboard((await colleague('lanhdao')).page)
    await leader.page.goto('/assignments')
    const first = leader.page.getByRole('group', { name: /^Ý kiến về trẻ / }).first()
    await leader.choose(first.getByRole('radio', { name: w.assignments.return }))
    await leader.write(
      leader.page.getByLabel(/^Lý do trả lại/).first(),
      'Chọn đơn vị gần thôn của cháu hơn',
    )
    await leader.press(leader.page.getByRole('button', { name: w.assignments.decide, exact: true }))
    await expect(leader.page.getByText(/Đã duyệt \d+ phân công; 1 đề xuất/)).toBeVisible()
  })

  test('a leader opens a direction without a mouse, its owner answers, the leader accepts', async ({
    colleague,
  }) => {
    test.setTimeout(240_000)
    const leader = new Keyboard((await colleague('lanhdao')).page)
    await leader.page.goto('/directions')
    await leader.press(leader.page.getByRole('link', { name: w.directions.give, exact: true }))
    await leader.page.waitForURL('**/directions/new')
    const { page } = leader
    await leader.write(page.getByLabel(w.directions.instruction), WISH)
    // The first name of the list, by the arrow.
    await leader.press(page.getByLabel(w.directions.owner), 'ArrowDown')
    await leader.write(page.getByLabel(w.directions.dueOn, { exact: true }), '31/12/2099')
    await leader.press(page.getByRole('button', { name: w.directions.submit, exact: true }))
    await page.waitForURL('**/directions')

    const officer = new Keyboard((await colleague('canbo')).page)
    await officer.page.goto('/directions')
    await officer.press(officer.page.getByRole('link', { name: WISH }))
    await officer.write(officer.page.getByLabel(w.directions.answerText), 'Hai đơn vị đã nhận lời.')
    await officer.press(
      officer.page.getByRole('button', { name: w.directions.answer, exact: true }),
    )
    await expect(officer.page.getByText(w.directions.statuses.answered)).toBeVisible()

    await leader.press(page.getByRole('link', { name: WISH }))
    await leader.press(page.getByRole('button', { name: w.directions.accept, exact: true }))
    await page.waitForURL('**/directions')
  })

  test('a unit promises and records what it gave without a mouse, and its faults lead to their fields', async ({
    colleague,
  }) => {
    test.setTimeout(240_000)
    const unit = new Keyboard((await colleague('congan')).page)
    const { page } = unit
    await page.goto('/payments')
    const promise = new RegExp(`^(${w.payments.recordPledge}|${w.payments.changePledge}):`)
    await unit.press(page.getByRole('link', { name: promise }).first())
    await page.waitForURL('**/payments/pledge/**')
    await unit.write(page.getByLabel(w.pledges.amount), '1.500.000')
    await unit.press(page.getByRole('button', { name: w.pledges.submit, exact: true }))
    await expect(page.getByText(w.pledges.done)).toBeVisible()

    await page.goto('/payments')
    await unit.press(page.getByRole('link', { name: w.payments.recordGiven }).first())
    await page.waitForURL('**/payments/new**')
    await unit.press(page.getByRole('button', { name: w.payments.checkSubmit, exact: true }))
    // The summary has the focus: its first line is the next stop, and leads to its field.
    const summary = page.getByRole('main').getByRole('alert')
    await expect(summary).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(summary.getByRole('link').first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator(':focus')).toHaveAttribute('aria-invalid', 'true')

    await page.goto('/payments')
    await unit.press(page.getByRole('link', { name: w.payments.recordGiven }).first())
    await page.waitForURL('**/payments/new**')
    await unit.write(page.getByLabel(w.payments.amountLabel), '1tr5')
    await unit.write(page.getByLabel(w.payments.givenOn, { exact: true }), '20/11/2026')
    await unit.write(page.getByLabel(w.payments.recipient, { exact: true }), 'Nguyễn Thị Lành')
    await unit.write(page.getByLabel(w.payments.witness, { exact: true }), 'Trần Văn Thảo')
    await unit.write(page.getByLabel(w.payments.witnessTitle, { exact: true }), 'Trưởng thôn')
    await unit.attach(page.getByLabel(w.payments.voucher), {
      name: 'bien-nhan.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from(await photograph(60, 40)),
    })
    await unit.press(page.getByRole('button', { name: w.payments.checkSubmit, exact: true }))
    await expect(page.getByText(w.payments.checkTitle).first()).toBeVisible()
    await unit.press(page.getByRole('button', { name: w.payments.record, exact: true }))
    await page.waitForURL(/\/payments(?!\/new)/)
  })

  test('a question in front of the page keeps the focus, Esc closes it, and one is back where one was', async ({
    colleague,
  }) => {
    const keys = new Keyboard((await colleague('quantri')).page)
    const { page } = keys
    await page.goto('/accounts')
    await keys.press(page.getByRole('table').getByRole('link', { name: 'Nguyễn Thị Hòa' }))
    await page.waitForURL('**/accounts/*')
    const trigger = page.getByRole('button', { name: w.accounts.endSessions, exact: true }).first()
    await keys.press(trigger)
    const question = page.getByRole('dialog')
    await expect(question).toBeVisible()
    for (let stop = 0; stop < 6; stop += 1) {
      await page.keyboard.press('Tab')
      const outside = await page.evaluate(() => {
        const here = document.activeElement
        return here !== document.body && !here?.closest('dialog')
      })
      expect(outside, 'the focus left the question').toBe(false)
    }
    await page.keyboard.press('Escape')
    await expect(question).toBeHidden()
    await expect(trigger).toBeFocused()
  })

  test('on every main page each stop is shown, in sight and in order, and none holds the keyboard', async ({
    colleague,
    house,
  }) => {
    test.setTimeout(300_000)
    const faults: string[] = []
    let stops = 0
    const walks = [
      ['canbo', ['/home', '/children', '/lists/new', '/plan/edit', '/sponsors/new', '/standing']],
      ['lanhdao', ['/assignments']],
      ['congan', ['/home', '/payments']],
      ['quantri', ['/places', '/accounts', '/entries']],
    ] as const
    for (const [username, paths] of walks) {
      const { page } = await colleague(username)
      for (const locale of LOCALES) {
        await page.context().addCookies([{ name: 'locale', value: locale, url: house.url }])
        for (const path of paths) {
          await page.goto(path)
          const walked = await walkThrough(page)
          stops += walked.stops
          faults.push(...walked.faults.map((fault) => `${username} ${locale} ${path}: ${fault}`))
        }
      }
    }
    expect(faults).toEqual([])
    expect(stops).toBeGreaterThan(500)
  })
}
