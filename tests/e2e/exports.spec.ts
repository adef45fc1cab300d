import { read, utils } from '@e965/xlsx'
import { wordsIn } from '@/lib/words/words'
import { rowsOf } from '@/tests/support/sql'
import { TEST_PASSWORD } from './support/house'
import { expect, test } from './support/test'

test.use({ ledger: { start: 'demo', own: 'exports' } })

const w = wordsIn('vi')
const c = w.logins.confirm

/** Brings the list of Việt An to so many children, each assigned to its first unit. */
const fillUpTo = (count: number) => `
  set session_replication_role = replica;
  with of as (
    select p.commune_id, p.id as person_id, (select s.id from sponsor s
      where s.commune_id = p.commune_id order by s.name limit 1) as sponsor_id
    from person p join account a on a.id = p.account_id where a.username = 'canbo'),
  there as (select count(*)::int as n from acceptance a join of on of.commune_id = a.commune_id),
  born as (
    insert into child (commune_id, id, code, full_name, born_year, search_key, sort_name, created_by, created_at)
    select commune_id, gen_random_uuid(), 'VA-9' || lpad(i::text, 3, '0'), '=1+' || i, 2015, 'x' || i, 'x' || i,
      person_id, '2026-05-20Z' from of, there, generate_series(there.n + 1, ${count}) i
    returning commune_id, id),
  taken as (
    insert into acceptance (commune_id, id, child_id, accepted_on, accepted_by, accepted_at)
    select b.commune_id, gen_random_uuid(), b.id, '2026-05-20', person_id, '2026-05-20Z' from born b, of),
  assigned as (
    insert into assignment (commune_id, id, child_id, sponsor_id, role, from_quarter, proposed_by, proposed_at)
    select b.commune_id, gen_random_uuid(), b.id, sponsor_id, 'lead', '2026-Q3', person_id, '2026-05-20Z'
    from born b, of returning commune_id, id, child_id, sponsor_id)
  insert into support_term (commune_id, id, child_id, sponsor_id, role, starts_on, assignment_id)
  select commune_id, gen_random_uuid(), child_id, sponsor_id, 'lead', '2026-07-01', id from assigned`
const LONG_AGO = `update session set confirmed_at = confirmed_at - interval '11 minutes'`

test('more than a hundred children leave the house only with the password once more', async ({
  office,
  page,
  house,
  colleague,
}) => {
  test.setTimeout(90_000)
  const sql = (text: string) => rowsOf(house.superuserUrl, text)
  const post = (from = house.url) =>
    page.request.post('/children/export', { headers: { Origin: from }, maxRedirects: 0 })
  await office.enter('canbo')
  await sql(fillUpTo(100))
  await sql(LONG_AGO)
  expect((await post()).status(), 'a hundred ask for nothing').toBe(200)
  await sql(fillUpTo(101))
  const asked = await post()
  expect([asked.status(), asked.headers().location]).toEqual([
    303,
    `${house.url}/confirm?to=%2Fchildren&file=1`,
  ])
  expect((await post('https://elsewhere.example')).status()).toBe(403)
  expect((await page.request.get('/children/export', { maxRedirects: 0 })).status()).toBe(405)

  await office.open('/children?sort=code')
  await office.press(w.exports.button)
  await expect(page).toHaveURL(/\/confirm\?to=/)
  await office.fill(c.password, 'sai mật khẩu rồi')
  await office.press(c.submit)
  await expect(page.getByRole('main').getByRole('alert')).toContainText(c.wrong)
  await office.fill(c.password, TEST_PASSWORD)
  await office.press(c.submit)
  await expect(page).toHaveURL(/\/children\?sort=code$/)
  await expect(page.getByRole('status')).toHaveText(c.takeAgain)
  const answer = await page.request.post('/children/export', {
    headers: { Origin: house.url },
    form: { sort: 'code' },
  })
  const book = read(await answer.body(), { type: 'buffer', cellFormula: true })
  const sheet = book.Sheets[w.children.title] ?? {}
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 })
  expect(rows.filter(([code]) => /^VA-\d+$/.test(code ?? ''))).toHaveLength(101)
  expect(rows.flat().filter((cell) => String(cell).startsWith('=1+')).length).toBeGreaterThan(0)
  expect(Object.values(sheet).some((cell: { f?: string }) => cell.f !== undefined)).toBe(false)

  const annex = (variant: string) =>
    page.request.get(`/api/documents/annex?variant=${variant}`, { maxRedirects: 0 })
  await sql(fillUpTo(180))
  expect((await annex('full')).status(), 'just typed').toBe(200)
  await sql(LONG_AGO)
  expect((await post()).status(), 'asked again').toBe(303)
  expect((await annex('full')).headers().location).toBe(
    `${house.url}/confirm?to=%2Fdocuments&file=1`,
  )
  expect((await annex('coded')).status(), 'codes alone').toBe(200)

  const auditor = await colleague('giamsat')
  await auditor.open('/children')
  await expect(auditor.page.getByRole('button', { name: w.exports.button })).toHaveCount(0)
  const refused = await auditor.page.request.post('/children/export', {
    headers: { Origin: house.url },
    maxRedirects: 0,
  })
  expect(refused.status()).toBe(404)
})

test('the page that gives everything away says what became of it, and keeps no password', async ({
  office,
  page,
}) => {
  await office.enter('quantri')
  await office.open('/takeout')
  await office.fill(w.takeout.password, 'sai mật khẩu rồi')
  await office.press(w.takeout.submit)
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText(w.takeout.refusals.wrong_password([]))
  await office.fill(w.takeout.password, TEST_PASSWORD)
  const [file] = await Promise.all([page.waitForEvent('download'), office.press(w.takeout.submit)])
  expect(file.suggestedFilename()).toMatch(/^la-lanh-va-.*\.zip$/)
  await expect(page.getByRole('status')).toHaveText(w.takeout.sent)
  await expect(alert).toHaveCount(0)
  await expect(page.getByLabel(w.takeout.password)).toHaveValue('')
  expect(await file.failure()).toBeNull()
})
