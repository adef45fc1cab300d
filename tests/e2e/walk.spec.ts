import { Pool } from 'pg'
import { CAST, COMMUNES, type CastMember } from '@/prisma/seed/cast'
import { findThings, type Found } from '@/tests/rights/found-things'
import { MATRIX } from '@/tests/rights/matrix'
import { reaches, type Owner } from '@/tests/rights/roles'
import type { Row } from '@/tests/rights/row'
import { faultsAtEveryWidth } from './support/accessibility'
import { pagesOf } from './support/pages'
import { expect, test } from './support/test'

test.describe.configure({ mode: 'parallel' })

const OFFICER = 'canbo'
const PAGES = MATRIX.filter(({ door }) => door.startsWith('page ')).filter(isOfOffice)

/** Lists seen another way, and with nothing in them: for one who sees all of them. */
const OTHER_VIEWS = [
  '/children?q=khongai',
  '/views/new?list=children&state=waiting',
  '/sponsors?q=khongai',
  '/payments?view=units',
  '/payments?view=payments',
  '/assignments/all?status=refused',
]

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
    let refusedBefore = false
    const { prefix } = COMMUNES[member.commune]
    const things = await thingsIn(house.superuserUrl, prefix)
    for (const { path, wanted } of addressesFor(member, things)) {
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

async function thingsIn(connectionString: string, prefix: string): Promise<Found[]> {
  const pool = new Pool({ connectionString, max: 1 })
  try {
    return await findThings(pool, prefix)
  } finally {
    await pool.end()
  }
}

/** Every address there is, and what it answers to this person: the rights matrix says it. */
function addressesFor(member: CastMember, things: Found[]): { path: string; wanted: number }[] {
  const { username, role } = member
  const paths = PAGES.filter(isFirstOfItsDoor).flatMap((row) => {
    const lines = PAGES.filter(({ door }) => door === row.door)
    const mayAt = (owner: Owner, state: string | null = null) =>
      reaches(role, owner) &&
      lines.some(
        ({ may, when }) =>
          may !== 'anybody' && may.includes(role) && (!when || when.includes(state ?? '')),
      )
    const path = pathOf(row)
    if (!row.about) return [{ path, wanted: mayAt('own unit') ? 200 : 404 }]
    const about = things.filter(({ thing }) => thing === row.about)
    if (about.length === 0) throw new Error(`The demo has no ${row.about} to open`)
    return about.map(({ owner, state, ids }) => {
      const isOpen = mayAt(owner, state)
      return { path: path.replace(/\[\w+\]/, ids[0] ?? ''), wanted: isOpen ? 200 : 404 }
    })
  })
  return username === OFFICER
    ? [...paths, ...OTHER_VIEWS.map((path) => ({ path, wanted: 200 }))]
    : paths
}

/** A door that opens by one of several lines is walked once. */
function isFirstOfItsDoor(row: Row): boolean {
  return PAGES.find(({ door }) => door === row.door) === row
}

function pathOf({ door }: Row): string {
  return door.replace('page ', '') + (door.endsWith('/lists/[id]/rows') ? '?state=same' : '')
}

function isOfOffice({ may }: Row): boolean {
  return may !== 'anybody'
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
