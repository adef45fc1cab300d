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
  ...['canbo', 'truongphong', 'lanhdao', 'congan', 'quantri', 'giamsat', 'hieutruong'].map(
    (who) => [who, DESK],
  ),
  ...['lanhdao', 'congan', 'truongthon'].map((who) => [who, PHONE]),
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
    for (const [who, viewport] of WANTED) await takePicture(browser, product, who, viewport)
  } finally {
    await ends.run()
  }
})

async function takePicture(browser, product, who, viewport) {
  const context = await browser.newContext({ viewport, locale: 'vi-VN', reducedMotion: 'reduce' })
  const cookies = (await signIn(product, who)).split('; ').map((pair) => ({
    url: product.url,
    name: pair.slice(0, pair.indexOf('=')),
    value: pair.slice(pair.indexOf('=') + 1),
  }))
  await context.addCookies(cookies)
  const page = await context.newPage()
  const answer = await page.goto(`${product.url}/home`, { waitUntil: 'load' })
  if (answer?.status() !== 200) throw new Error(`/home of ${who} answered ${answer?.status()}`)
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  const name = `${who}-home-${viewport.width}.png`
  await page.screenshot({ path: join(FOLDER, name) })
  await context.close()
  say(name, 'taken')
}
