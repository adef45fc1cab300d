import { wordsIn } from '@/lib/words/words'
import { expectGoodAtEveryWidth } from './support/accessibility'
import { CHILDREN_LIST, draftTheList } from './support/main-job'
import type { Office } from './support/office'
import { expect, test } from './support/test'

const w = wordsIn('vi')

/** A form that was sent too early: who opens it where, what is left out, and which button is pressed. */
type Unfilled = {
  who: string
  path: string
  /** Presses whatever leads to the form, and empties what the page filled in. */
  before?: (office: Office) => Promise<void>
  button: string
}

const FORMS: Unfilled[] = [
  { who: 'canbo', path: '/sponsors/new', button: w.sponsors.save },
  { who: 'canbo', path: '/sponsors', before: openContact, button: w.contacts.save },
  { who: 'canbo', path: '/sponsors', before: openPromiseEnd, button: w.giving.endPromise },
  {
    who: 'canbo',
    path: '/sponsors/agreements',
    before: openWanting,
    button: w.agreements.save,
  },
  { who: 'mattran', path: '/mobilisation/new', button: w.mobilisation.save },
  { who: 'canbo', path: '/offers', before: openOffer, button: w.offers.answer },
  { who: 'canbo', path: '/plan', button: w.plans.issue },
  { who: 'canbo', path: '/plan/edit', before: emptyThePlan, button: w.plans.save },
  { who: 'canbo', path: '/lists/new', button: w.intake.read },
  { who: 'canbo', path: '/assignments', before: keepWhatIsBarred, button: w.drafts.save },
  { who: 'canbo', path: '/assignments/holds', button: w.holds.submit },
  { who: 'canbo', path: '/assignments/co', button: w.assignments.send },
  { who: 'canbo', path: '/views/new?list=children&state=waiting', button: w.views.submit },
  {
    who: 'truongphong',
    path: '/assignments',
    before: returnOne,
    button: w.assignments.sendReviews,
  },
  { who: 'lanhdao', path: '/assignments', before: returnOne, button: w.assignments.decide },
  { who: 'congan', path: '/payments/new', button: w.payments.checkSubmit },
  { who: 'congan', path: '/payments', before: openPledge, button: w.pledges.submit },
  { who: 'quantri', path: '/places/villages/new', button: w.places.addVillage },
  { who: 'quantri', path: '/places/schools/new', button: w.places.addSchool },
  {
    who: 'quantri',
    path: '/places/merge',
    before: (office) => office.press(w.places.merge.check),
    button: w.places.merge.confirm,
  },
  {
    who: 'quantri',
    path: '/places',
    before: openVillage,
    button: w.places.rename.submit,
  },
  {
    who: 'quantri',
    path: '/places/years',
    before: (office) => office.fill(w.years.startsOn, ''),
    button: w.years.openYear,
  },
  { who: 'quantri', path: '/places/years', before: openAYear, button: w.years.addClass },
  { who: 'quantri', path: '/parameters/history?key=code_days', button: w.parameters.save },
  { who: 'quantri', path: '/templates', button: w.templates.save },
  { who: 'quantri', path: '/accounts', before: openOther, button: w.accounts.addRole },
  { who: 'quantri', path: '/accounts', before: openOther, button: w.logins.closeSubmit },
  { who: 'quantri', path: '/accounts/new', button: w.logins.invite },
  { who: 'congan', path: '/me/sign-in-ways/app', button: w.factors.confirmSubmit },
]

test.use({ ledger: { start: 'demo', own: 'unfilled' } })
test.describe.configure({ mode: 'parallel' })

for (const who of new Set(FORMS.map((form) => form.who))) {
  test(`${who} sends forms too early and is told what is missing, and where`, async ({
    office,
  }) => {
    test.setTimeout(300_000)
    await office.enter(who)
    for (const form of FORMS.filter((one) => one.who === who)) {
      await office.open(form.path)
      await form.before?.(office)
      await office.press(form.button)
      await expectNamedFaults(office)
      await expectGoodAtEveryWidth(office.page)
    }
  })
}

test('a list that was read is reviewed, and all its rows of one kind', async ({ office, page }) => {
  test.setTimeout(120_000)
  await office.enter('canbo')
  await office.open('/lists/new')
  await office.attach(w.intake.fileField, CHILDREN_LIST)
  await office.press(w.intake.read)
  await page.waitForURL(/\/lists\/[0-9a-f-]{36}/)
  await expectGoodAtEveryWidth(page)
  await office.open(`${new URL(page.url()).pathname}/rows?state=same`)
  await expectGoodAtEveryWidth(page)
})

/** Each line of the summary names its field, leads to it, and the same words stand there. */
async function expectNamedFaults({ page }: Office): Promise<void> {
  const lines = page.getByRole('main').getByRole('alert').getByRole('link')
  await expect(lines.first()).toBeVisible()
  for (const line of await lines.all()) {
    const told = (await line.textContent()) ?? ''
    const [, message = ''] = told.split(/: (.*)/)
    expect(message, `“${told}” names no field`).not.toBe('')
    await line.click()
    const field = page.locator(':focus')
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription(new RegExp(escaped(message)))
  }
}

async function openUnit({ page }: Office): Promise<void> {
  await page.getByRole('link', { name: /^Hội Liên hiệp Phụ nữ/ }).click()
  await page.waitForURL(/\/sponsors\/[0-9a-f-]{36}$/)
}

async function openContact(office: Office): Promise<void> {
  await openUnit(office)
  await office.page.getByRole('link', { name: w.contacts.addContact }).click()
  await office.page.waitForURL('**/contacts')
}

async function openPromiseEnd(office: Office): Promise<void> {
  await openUnit(office)
  await office.page.locator('summary').filter({ hasText: w.giving.endPromise }).click()
}

async function emptyThePlan({ page }: Office): Promise<void> {
  for (const label of [w.plans.plannedMonth, w.plans.minimumField, w.plans.endAgeField]) {
    await page.getByLabel(label, { exact: true }).fill('')
  }
}

async function returnOne({ page }: Office): Promise<void> {
  await page.getByRole('radio', { name: w.assignments.return }).first().check()
}

/** The one thing that cannot be said of a line of a draft: its unit is kept, and barred. */
async function keepWhatIsBarred(office: Office): Promise<void> {
  await draftTheList(office)
  const line = office.page.getByRole('group', { name: /^Dòng của trẻ / }).first()
  for (const box of [0, 1]) await line.getByRole('checkbox').nth(box).check()
}

async function openPledge(office: Office): Promise<void> {
  await office.page.getByRole('link', { name: w.payments.changePledge }).first().click()
  await office.page.waitForURL('**/payments/pledge/**')
  await office.fill(w.pledges.amount, '')
  await office.fill(w.pledges.from, '')
}

async function openAYear({ page }: Office): Promise<void> {
  await page
    .getByRole('link', { name: new RegExp(`^${w.years.open}: `) })
    .first()
    .click()
  await page.waitForURL('**/places/years/*')
}

async function openWanting({ page }: Office): Promise<void> {
  await page.getByRole('main').getByRole('row').getByRole('link').first().click()
  await page.waitForURL('**/agreement')
}

async function openOffer({ page }: Office): Promise<void> {
  await page.getByRole('main').getByRole('row').getByRole('link').first().click()
  await page.waitForURL('**/offers/*')
}

async function openVillage({ page }: Office): Promise<void> {
  await page
    .getByRole('link', { name: new RegExp(`^${w.places.change}: Thôn`) })
    .first()
    .click()
  await page.waitForURL('**/places/villages/*')
}

async function openOther({ page }: Office): Promise<void> {
  await page.getByRole('table').getByRole('link', { name: 'Nguyễn Thị Hòa' }).click()
  await page.waitForURL('**/accounts/*')
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
