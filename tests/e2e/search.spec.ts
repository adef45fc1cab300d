import { rowsOf } from '@/tests/support/sql'
import { wordsIn } from '@/lib/words/words'
import { expectGoodAtEveryWidth } from './support/accessibility'
import { expect, test } from './support/test'

const w = wordsIn('vi')
const PHONE = '0912 345 678'

test.use({ ledger: { start: 'demo', own: 'search' } })

test('a child is found by whoever raises it, and what was typed stands in no address', async ({
  office,
  page,
  house,
}) => {
  const [child] = await rowsOf<{ code: string }>(
    house.superuserUrl,
    `update child set guardian_name = 'Đỗ Thị Huyền', guardian_phone = '0912345678' where (commune_id, id) = (
       select commune_id, id from child where code = 'VA-0005') returning code`,
  )
  await office.enter('canbo')
  await office.open('/children')
  const find = async (typed: string) => {
    await office.fill(w.children.search, typed)
    await page.getByRole('button', { name: w.children.apply }).first().click()
    await expect(page).toHaveURL(/\/children\?sealed=/)
  }
  const rows = page.getByRole('table').getByRole('row')

  await find('do thi huyen')
  await expect(rows).toHaveCount(2)
  await expect(rows.last()).toContainText(child?.code ?? '')
  await expect(rows.last()).toContainText(w.children.foundBy.guardian)
  expect(decodeURIComponent(page.url()).toLowerCase()).not.toMatch(/huy|thi/)
  await expectGoodAtEveryWidth(page)

  await page.reload()
  await expect(rows).toHaveCount(2)
  await find(PHONE)
  await expect(rows.last()).toContainText(w.children.foundBy.phone)
  await page.goBack()
  await expect(rows.last()).toContainText(w.children.foundBy.guardian)

  await office.open('/children?q=huyen')
  await expect(page).toHaveURL(/\/children\?sealed=[\w-]+$/)
  await expect(rows).toHaveCount(2)
})

test('whoever decides on a proposal is shown the child of the ledger it may be', async ({
  office,
  page,
  house,
}) => {
  const [proposal] = await rowsOf<{ id: string; full_name: string; known: string }>(
    house.superuserUrl,
    `with asked as (
       select p.commune_id, p.id, p.child_id from proposal p
       left join proposal_decision d on d.commune_id = p.commune_id and d.proposal_id = p.id
       where d.id is null order by p.proposed_at limit 1),
     known as (
       select c.* from child c join asked on asked.commune_id = c.commune_id
       where c.code like '%-0007')
     update child c set full_name = k.full_name, search_key = k.search_key, sort_name = k.sort_name,
       born_on = k.born_on, born_year = k.born_year
     from asked, known k where c.commune_id = asked.commune_id and c.id = asked.child_id
     returning asked.id, c.full_name, k.code as known`,
  )
  await office.enter('canbo')
  await office.open(`/proposals/${proposal?.id}`)
  await expect(page.getByRole('heading', { name: w.proposals.section.doubles })).toBeVisible()
  const known = page.getByRole('listitem').filter({ hasText: proposal?.known ?? '' })
  await expect(known).toContainText(w.doubles.reasons.same_name)
  await expectGoodAtEveryWidth(page)
  await known.getByRole('link').click()
  await expect(page).toHaveURL(/\/children\/doubles\//)
})
