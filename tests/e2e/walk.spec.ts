import { faultsAtEveryWidth } from './support/accessibility'
import { findExamples, type Examples, type Owner, type Thing } from './support/examples'
import { pagesAboutOne, pagesOf } from './support/pages'
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

type AboutOne = { thing: Thing; search?: string } & Partial<Record<Owner, readonly string[]>>

const [OFFICER, OTHER_OFFICER] = ['canbo', 'canbo.khac']
const OF_COMMUNE = ['canbo', 'truongphong', 'lanhdao', 'giamsat']

/** The same for pages about one thing: who may open one of the own unit, of another, of elsewhere. */
const MAY_OPEN_ONE: Record<string, AboutOne> = {
  '/children/[id]': {
    thing: 'child',
    'own unit': [...OF_COMMUNE, 'congan'],
    'other unit': OF_COMMUNE,
    'other commune': [OTHER_OFFICER],
  },
  '/sponsors/[id]': {
    thing: 'sponsor',
    'own unit': OF_COMMUNE,
    'other commune': [OTHER_OFFICER],
  },
  '/sponsors/[id]/edit': {
    thing: 'sponsor',
    'own unit': [OFFICER],
    'other commune': [OTHER_OFFICER],
  },
  '/assignments/[id]': { thing: 'returned', 'own unit': [OFFICER] },
  '/payments/[id]': {
    thing: 'payment',
    'own unit': [...OF_COMMUNE, 'congan'],
    'other unit': OF_COMMUNE,
  },
  '/payments/pledge/[termId]': {
    thing: 'term',
    'own unit': [OFFICER, 'congan'],
    'other unit': [OFFICER],
    'other commune': [OTHER_OFFICER],
  },
  '/lists/[id]': { thing: 'list', 'own unit': [OFFICER], 'other commune': [OTHER_OFFICER] },
  '/lists/[id]/rows': {
    thing: 'list',
    search: '?state=same',
    'own unit': [OFFICER],
    'other commune': [OTHER_OFFICER],
  },
  '/places/villages/[id]': { thing: 'village', 'own unit': ['quantri'], 'other commune': [] },
  '/places/schools/[id]': { thing: 'school', 'own unit': ['quantri'], 'other commune': [] },
  '/accounts/[id]': { thing: 'person', 'own unit': ['quantri'], 'other commune': [] },
}

/** Lists seen another way, and with nothing in them: for one who sees all of them. */
const OTHER_VIEWS = [
  '/children?q=khongai',
  '/sponsors?q=khongai',
  '/payments?view=units',
  '/payments?view=payments',
  '/assignments/all?status=refused',
]

const officePages = pagesOf('(office)')
const publicPages = pagesOf('(public)')

test('every page of the office says here who may open it', () => {
  expect(officePages.filter((path) => !(path in MAY_OPEN))).toEqual([])
  expect(pagesAboutOne('(office)').filter((path) => !(path in MAY_OPEN_ONE))).toEqual([])
})

for (const username of EVERYBODY) {
  test(`${username} opens what the role needs, nothing else, on a desk and on a phone`, async ({
    office,
    page,
    house,
  }) => {
    test.setTimeout(600_000)
    await office.enter(username)
    const faults: string[] = []
    let refusedBefore = false
    const examples = await findExamples(house.superuserUrl)
    for (const { path, wanted } of addressesFor(username, examples)) {
      // The page that says "not found" is the same every time: drawn and looked at once.
      if (wanted === 404 && refusedBefore) {
        const status = (await page.request.get(path)).status()
        if (status !== wanted) faults.push(`${path} answers ${status} instead of ${wanted}`)
        continue
      }
      const answer = await page.goto(path)
      if (answer?.status() !== wanted) {
        faults.push(`${path} answers ${answer?.status()} instead of ${wanted}`)
      } else if (!page.url().endsWith(path)) {
        faults.push(`${path} led to ${page.url()}`)
      }
      faults.push(...(await faultsAtEveryWidth(page)))
      refusedBefore ||= wanted === 404
    }
    expect(faults).toEqual([])
  })
}

/** Every address there is, and what it answers to this person. */
function addressesFor(username: string, examples: Examples): { path: string; wanted: number }[] {
  const answer = (mayOpen: readonly string[] = []) => (mayOpen.includes(username) ? 200 : 404)
  const aboutOne = Object.entries(MAY_OPEN_ONE).flatMap(
    ([page, { thing, search = '', ...owners }]) =>
      Object.entries(owners).map(([owner, mayOpen]) => ({
        path: page.replace(/\[\w+\]/, idOf(examples, owner as Owner, thing)) + search,
        wanted: answer(mayOpen),
      })),
  )
  return [
    ...officePages.map((path) => ({ path, wanted: answer(MAY_OPEN[path]) })),
    ...aboutOne,
    ...(username === OFFICER ? OTHER_VIEWS.map((path) => ({ path, wanted: 200 })) : []),
  ]
}

function idOf(examples: Examples, owner: Owner, thing: Thing): string {
  const id = examples[owner][thing]
  if (!id) throw new Error(`The demo has no ${thing} of ${owner} to open`)
  return id
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
