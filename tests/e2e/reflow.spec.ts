import { LOCALES } from '@/lib/words/locale'
import { CAST } from '@/prisma/seed/cast'
import { addressesFor } from './support/addresses'
import { pagesOf } from './support/pages'
import { ENLARGED, lossesOf, spaceOut, speak } from './support/reflow'
import { expect, test } from './support/test'
import type { Page } from '@playwright/test'

test.describe.configure({ mode: 'parallel' })
test.use({ viewport: ENLARGED })

/** Every page of every role in both languages is the long form of this test. */
const LONG = process.env.LONG === '1'
/** The pages that hold most: tables, charts, forms, every part of the face. */
const FULLEST = ['/home', '/standing', '/assignments', '/payments', '/plan/edit', '/design']

/** One of each role that has work; others of the same role see the same pages. */
const SEATS = ['canbo', 'truongphong', 'lanhdao', 'congan', 'quantri', 'giamsat']

for (const username of LONG ? SEATS : SEATS.slice(0, 1)) {
  test(`${username} loses nothing at 400 % and with wide spacing`, async ({
    office,
    page,
    house,
  }) => {
    test.setTimeout(LONG ? 900_000 : 60_000)
    await office.enter(username)
    const paths = LONG ? await pagesOpenTo(username, house.superuserUrl) : FULLEST
    const faults: string[] = []
    for (const locale of LONG ? LOCALES : LOCALES.slice(0, 1)) {
      await speak(page, locale, house.url)
      for (const path of paths) faults.push(...(await lossesAt(page, path, locale)))
    }
    expect(faults).toEqual([])
  })
}

if (LONG) {
  test('a visitor loses nothing at 400 % and with wide spacing', async ({ page, house }) => {
    test.setTimeout(300_000)
    const faults: string[] = []
    for (const locale of LOCALES) {
      await speak(page, locale, house.url)
      for (const path of [
        ...pagesOf('(public)'),
        '/offline',
        '/offline/children/propose',
        '/khong-co-trang-nay',
      ]) {
        faults.push(...(await lossesAt(page, path, locale)))
      }
    }
    expect(faults).toEqual([])
  })
}

async function pagesOpenTo(username: string, url: string): Promise<string[]> {
  const member = CAST.find((one) => one.username === username)
  if (!member) throw new Error(`Nobody is called ${username}`)
  const addresses = await addressesFor(member, url)
  return addresses.filter(({ wanted }) => wanted === 200).map(({ path }) => path)
}

async function lossesAt(page: Page, path: string, locale: string): Promise<string[]> {
  await page.goto(path)
  const plain = await lossesOf(page)
  await spaceOut(page)
  const spaced = await lossesOf(page)
  return [
    ...plain.map((fault) => `${locale} ${path} at 400 %: ${fault}`),
    ...spaced.map((fault) => `${locale} ${path} with wide spacing: ${fault}`),
  ]
}

test('what is lost is seen: too wide, outside, cut off', async ({ page }) => {
  const drawn = async (html: string) => {
    // Wider than the window in every machine's own letters.
    await page.setContent(`<body style="margin: 0; font-size: 2rem"><main>${html}</main></body>`)
    return lossesOf(page)
  }
  expect(await drawn('<p>Phân công đỡ đầu cho trẻ em khó khăn của xã</p>')).toEqual([])
  const wide = '<p style="white-space: nowrap">Phân công đỡ đầu cho trẻ em khó khăn của xã</p>'
  expect(await drawn(wide)).toEqual([
    expect.stringContaining('scrolls both ways'),
    expect.stringContaining('outside the window'),
  ])
  expect(await drawn(`<div style="overflow: hidden; width: 10rem">${wide}</div>`)).toEqual([
    expect.stringContaining('cut off'),
  ])
  expect(await drawn(`<div style="overflow-x: auto; width: 10rem">${wide}</div>`)).toEqual([])
})
