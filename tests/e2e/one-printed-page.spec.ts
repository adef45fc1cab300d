import { wordsIn } from '@/lib/words/words'
import { takeInList } from './support/main-job'
import { writeLongList } from './support/long-list'
import { expectLegible, printedPages } from './support/printed'
import { expect, test } from './support/test'

const w = wordsIn('vi').reports.standing

test.use({ ledger: { start: 'demo', own: 'one-printed-page' } })

test('the whole picture is one sheet of paper, however many villages and children wait', async ({
  office,
  page,
  colleague,
}) => {
  test.setTimeout(180_000)
  const leader = await colleague('lanhdao')
  for (const path of ['/standing', '/home']) {
    await leader.open(path)
    expect(await printedPages(leader.page), path).toBe(1)
    await expectLegible(leader.page, 8.5)
  }
  await office.enter('canbo')
  const long = writeLongList()
  await takeInList(office, long.file)
  for (const path of ['/standing', '/home']) {
    await leader.open(path)
    await expect(leader.page.getByText(/^và \d+ trẻ nữa đang chờ\.$/)).toBeVisible()
    if (path === '/standing') {
      await expect(leader.page.getByRole('list', { name: w.others(w.byVillage) })).toBeVisible()
    }
    expect(await printedPages(leader.page), path).toBe(1)
    await expectLegible(leader.page, 8.5)
  }
  await page.close()
})
