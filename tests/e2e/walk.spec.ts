import { faultsAtEveryWidth } from './support/accessibility'
import { pagesOf } from './support/pages'
import { expect, test } from './support/test'

const OFFICERS = ['canbo', 'canbo.khac']
const WHO_SEE_ALL = [...OFFICERS, 'truongphong', 'lanhdao', 'giamsat']
const EVERYBODY = [...WHO_SEE_ALL, 'congan', 'quantri']

/** Who may open which page, from what each role comes to do. For anyone else it does not exist. */
const MAY_OPEN: Record<string, readonly string[]> = {
  '/home': EVERYBODY,
  '/standing': WHO_SEE_ALL,
  '/children': [...WHO_SEE_ALL, 'congan'],
  '/lists': OFFICERS,
  '/lists/new': OFFICERS,
  '/plan': WHO_SEE_ALL,
  '/plan/edit': OFFICERS,
  '/sponsors': WHO_SEE_ALL,
  '/sponsors/new': OFFICERS,
  '/assignments': WHO_SEE_ALL,
  '/assignments/all': WHO_SEE_ALL,
  '/assignments/co': OFFICERS,
  '/payments': [...WHO_SEE_ALL, 'congan'],
  '/payments/new': [...OFFICERS, 'congan'],
  '/documents': [...WHO_SEE_ALL, 'congan'],
  '/entries': ['giamsat', 'quantri'],
  '/entries/traces': ['giamsat', 'quantri'],
  '/places': ['quantri'],
  '/places/schools/new': ['quantri'],
  '/places/villages/new': ['quantri'],
  '/accounts': ['quantri'],
}

test.describe.configure({ mode: 'parallel' })

const officePages = pagesOf('(office)')
const publicPages = pagesOf('(public)')

test('every page of the office says here who may open it', () => {
  expect(officePages.filter((path) => !(path in MAY_OPEN))).toEqual([])
})

for (const username of EVERYBODY) {
  test(`${username} opens what the role needs, nothing else, on a desk and on a phone`, async ({
    office,
    page,
  }) => {
    test.setTimeout(600_000)
    await office.enter(username)
    const faults: string[] = []
    let refusedBefore = false
    for (const path of officePages) {
      const wanted = MAY_OPEN[path]?.includes(username) ? 200 : 404
      const answer = await page.goto(path)
      if (answer?.status() !== wanted) {
        faults.push(`${path} answers ${answer?.status()} instead of ${wanted}`)
      } else if (new URL(page.url()).pathname !== path) {
        faults.push(`${path} led to ${page.url()}`)
      }
      // The page that says "not found" is the same every time: looked at once.
      if (wanted === 200 || !refusedBefore) faults.push(...(await faultsAtEveryWidth(page)))
      refusedBefore ||= wanted === 404
    }
    expect(faults).toEqual([])
  })
}

test('a visitor sees the public pages and is led to the door by all others', async ({ page }) => {
  test.setTimeout(600_000)
  const faults: string[] = []
  for (const path of [...publicPages, '/offline', '/khong-co-trang-nay']) {
    await page.goto(path)
    faults.push(...(await faultsAtEveryWidth(page)))
  }
  for (const path of officePages) {
    await page.goto(path)
    const to = new URL(page.url())
    if (to.pathname !== '/sign-in' || to.searchParams.get('to') !== path) {
      faults.push(`${path} led to ${to.href}`)
    }
  }
  expect(faults).toEqual([])
})
