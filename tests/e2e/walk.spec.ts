import { CAST } from '@/prisma/seed/cast'
import { faultsAtEveryWidth } from './support/accessibility'
import { addressesToWalk } from './support/addresses'
import { pagesOf } from './support/pages'
import { expect, test } from './support/test'

test.describe.configure({ mode: 'parallel' })

const officePages = pagesOf('(office)')
const publicPages = pagesOf('(public)')

for (const member of CAST) {
  const { username } = member
  test(`${username} opens what the role needs, nothing else, on a desk and on a phone`, async ({
    office,
    page,
    house,
  }) => {
    test.setTimeout(600_000)
    await office.enter(username)
    const faults: string[] = []
    for (const { path, wanted, isDrawn } of await addressesToWalk(member, house.superuserUrl)) {
      if (!isDrawn) {
        const answer = await page.request.get(path, { maxRedirects: 0 })
        if (answer.status() !== wanted) {
          faults.push(`${path} answers ${answer.status()} instead of ${wanted}`)
        }
        continue
      }
      const answer = await page.goto(path)
      if (answer?.status() !== wanted) {
        faults.push(`${path} answers ${answer?.status()} instead of ${wanted}`)
      } else if (!page.url().endsWith(path)) {
        faults.push(`${path} led to ${page.url()}`)
      }
      faults.push(...(await faultsAtEveryWidth(page)))
    }
    expect(faults).toEqual([])
  })
}

test('a visitor sees the public pages and is led to the door by all others', async ({ page }) => {
  test.setTimeout(600_000)
  const faults: string[] = []
  for (const path of [
    ...publicPages,
    '/offline',
    '/offline/children/propose',
    '/khong-co-trang-nay',
  ]) {
    await page.goto(path)
    faults.push(...(await faultsAtEveryWidth(page)))
  }
  for (const path of officePages) {
    const to = new URL((await page.request.get(path)).url())
    if (to.pathname !== '/sign-in' || to.searchParams.get('to') !== path) {
      faults.push(`${path} led to ${to.href}`)
    }
  }
  expect(faults).toEqual([])
})
