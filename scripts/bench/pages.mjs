import { signIn } from './sign-in.mjs'

const PUBLIC = ['/', '/sign-in']
const OFFICE = ['/home', '/children', '/lists/new', '/plan', '/assignments', '/payments']
const SPONSOR = ['/home', '/children', '/payments']

/**
 * The pages to measure with the cookie each needs, those that answer 200. Budgets of own script, in
 * kB gz: 15 for anyone, 25 for a sponsoring unit on its phone, 65 in the office.
 */
export async function findPages(product) {
  const officer = await signIn(product, 'canbo')
  const member = await signIn(product, 'congan')
  const child = await firstChild(product, officer)
  const office = child ? [...OFFICE, child] : OFFICE
  const wanted = [
    ...PUBLIC.map((path) => ({ path, who: 'anyone', budgetKb: 15 })),
    ...SPONSOR.map((path) => ({ path, who: 'unit', cookie: member, budgetKb: 25 })),
    ...office.map((path) => ({ path, who: 'officer', cookie: officer, budgetKb: 65 })),
  ]
  const found = []
  for (const page of wanted) {
    const { status } = await fetch(`${product.url}${page.path}`, {
      headers: page.cookie ? { cookie: page.cookie } : {},
      redirect: 'manual',
    })
    if (status === 200) found.push({ ...page, label: labelOf(page.path) })
  }
  return found
}

async function firstChild({ url }, cookie) {
  const list = await (await fetch(`${url}/children`, { headers: { cookie } })).text()
  return /href="(\/children\/[0-9a-f-]{36})"/.exec(list)?.[1]
}

const labelOf = (path) => path.replace(/[0-9a-f-]{36}/, '…')
