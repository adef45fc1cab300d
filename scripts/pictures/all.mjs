import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { clearLeftOvers, makeCopy } from '../bench/copy.mjs'
import { requireBrowser } from '../bench/browser.mjs'
import { keepEnds } from '../bench/ends.mjs'
import { signIn } from '../bench/sign-in.mjs'
import { startUp } from '../bench/up.mjs'
import { main } from '../bootstrap/main.mjs'
import { projectDir } from '../bootstrap/project.mjs'
import { say } from '../bootstrap/say.mjs'

const FOLDER = join(projectDir, 'docs/pictures')
const DESK = { width: 1280, height: 800 }
const PHONE = { width: 360, height: 740 }
/** Each role's home as it meets the eye; on a phone for those who come with one. */
const WANTED = [
  ...[
    'canbo',
    'truongphong',
    'lanhdao',
    'congan',
    'quantri',
    'giamsat',
    'hieutruong',
    'mattran',
  ].map((who) => ({ who, viewport: DESK, path: '/home' })),
  ...['lanhdao', 'congan', 'truongthon'].map((who) => ({ who, viewport: PHONE, path: '/home' })),
  { who: 'canbo', viewport: DESK, path: '/assignments' },
  { who: null, viewport: PHONE, path: '/help' },
]

await main(async () => {
  const ends = keepEnds()
  try {
    clearLeftOvers()
    const copy = makeCopy({ fresh: false })
    ends.add(copy.remove)
    const product = await startUp(copy, ends)
    const browser = await chromium.launch({
      executablePath: await requireBrowser(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
    ends.add(() => browser.close())
    for (const wanted of WANTED) await takePicture(browser, product, wanted)
  } finally {
    await ends.run()
  }
})

/** What somebody signed in sees, or anybody where nobody is named. */
async function takePicture(browser, product, { who, viewport, path }) {
  const context = await browser.newContext({ viewport, locale: 'vi-VN', reducedMotion: 'reduce' })
  if (who) await context.addCookies(await cookiesOf(product, who))
  const page = await context.newPage()
  const answer = await page.goto(`${product.url}${path}`, { waitUntil: 'load' })
  if (answer?.status() !== 200) throw new Error(`${path} of ${who} answered ${answer?.status()}`)
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  const name = `${who ?? 'anybody'}${path.replaceAll('/', '-')}-${viewport.width}.png`
  await page.screenshot({ path: join(FOLDER, name) })
  await context.close()
  say(name, 'taken')
}

async function cookiesOf(product, who) {
  return (await signIn(product, who)).split('; ').map((pair) => ({
    url: product.url,
    name: pair.slice(0, pair.indexOf('=')),
    value: pair.slice(pair.indexOf('=') + 1),
  }))
}
