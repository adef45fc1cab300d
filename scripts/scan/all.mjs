import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { signIn } from '../bench/sign-in.mjs'
import { keepEnds } from '../bench/ends.mjs'
import { main } from '../bootstrap/main.mjs'
import { projectDir } from '../bootstrap/project.mjs'
import { say } from '../bootstrap/say.mjs'
import { prepareProduct } from '../test/product.mjs'
import { startThrowAway } from './product.mjs'
import { requireScanners } from './program.mjs'
import { rowOf, tableOf } from './report.mjs'
import { runSqlmap } from './sqlmap.mjs'
import { targetsOf } from './targets.mjs'
import { runWapiti } from './wapiti.mjs'

/** What one scanner may ask as one person. */
const MOST_REQUESTS = 6000
/** An officer, a unit's member, an administrator. */
const PEOPLE = ['canbo', 'congan', 'quantri']
const outDir = join(projectDir, '.test/scan')

await main(async () => {
  requireScanners(['wapiti', 'sqlmap'])
  rmSync(outDir, { recursive: true, force: true })
  mkdirSync(outDir, { recursive: true })
  await prepareProduct()
  const ends = keepEnds()
  const rows = []
  try {
    const product = await startThrowAway(join(outDir, 'data'))
    ends.add(product.remove)
    for (const username of PEOPLE) {
      for (const scan of [runWapiti, runSqlmap]) rows.push(await scanAs(product, username, scan))
    }
  } finally {
    await ends.run()
  }
  process.stdout.write(`\n${tableOf(rows)}\n`)
  writeFileSync(join(outDir, 'report.json'), JSON.stringify(rows, null, 2))
  say(`Báo cáo ở ${join(outDir, 'report.json')}`, 'the report')
})

/** One scanner as one person: with a session of its own, which it must still have at the end. */
async function scanAs(product, username, scan) {
  const { url } = product
  const cookie = await signIn(product, username)
  const targets = await targetsOf({ url, cookie })
  product.takeLines()
  product.guard.begin(MOST_REQUESTS)
  const startedAt = performance.now()
  const found = await scan({ url, cookie, targets, outDir: join(outDir, username) })
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  const lines = product.takeLines()
  const { kept } = product.guard.end()
  const stillIn = (await fetch(`${url}/home`, { headers: { cookie }, redirect: 'manual' })).status
  const row = rowOf({ username, seconds, kept, stillIn, lines, ...found })
  say(`${row.scanner} ${username}: ${row.requests} yêu cầu, ${row.seconds} s`, 'looked at')
  return row
}
