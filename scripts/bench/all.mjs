import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { main } from '../bootstrap/main.mjs'
import { say, seconds } from '../bootstrap/say.mjs'
import { startBareApp } from './bare-app.mjs'
import { measureChildren } from './children.mjs'
import { clearLeftOvers, makeCopy } from './copy.mjs'
import { keepEnds } from './ends.mjs'
import { measureLighthouse } from './lighthouse.mjs'
import { measureLists } from './lists.mjs'
import { machine } from './machine.mjs'
import { measureMatching } from './matching.mjs'
import { measureMemory } from './memory.mjs'
import { measureNames } from './names.mjs'
import { readOptions } from './options.mjs'
import { findPages } from './pages.mjs'
import { measureOwnScript } from './own-script.mjs'
import { measurePaste } from './paste.mjs'
import { print } from './report.mjs'
import { measureSpeed } from './speed.mjs'
import { startUp } from './up.mjs'

await main(async () => {
  const { fresh, json, wants } = readOptions(process.argv.slice(2))
  const ends = keepEnds()
  const startedAt = performance.now()
  try {
    const figures = await measure({ fresh, wants, ends })
    figures.seconds = (performance.now() - startedAt) / 1000
    print(figures)
    if (json) writeFileSync(resolve(json), `${JSON.stringify(figures, null, 2)}\n`)
  } finally {
    await ends.run()
  }
  say('Xong sau', `done after${seconds(performance.now() - startedAt)}`)
})

/** Everything on one copy of the sources, so that neither the tree nor its data are touched. */
async function measure({ fresh, wants, ends }) {
  clearLeftOvers()
  const copy = makeCopy({ fresh })
  ends.add(copy.remove)
  const first = await startUp(copy, ends)
  await first.stop()
  const product = await startUp(copy, ends)
  const figures = {
    machine: machine(),
    up: { fresh, first: first.figures, second: product.figures },
  }
  const pages = await findPages(product)
  const bare = await startBareApp(product, ends)
  const ground = { product, bare, pages }
  if (wants('speed')) figures.speed = await measureSpeed(ground)
  if (wants('script')) figures.script = await measureOwnScript(ground)
  if (wants('lighthouse')) figures.lighthouse = await measureLighthouse(ground)
  if (wants('memory')) figures.memory = await measureMemory(ground)
  if (wants('names')) figures.names = await measureNames(ground)
  if (wants('children')) figures.children = await measureChildren(ground)
  if (wants('lists')) figures.lists = await measureLists(ground)
  if (wants('paste')) figures.paste = await measurePaste(ground)
  if (wants('matching')) figures.matching = measureMatching()
  figures.machine.loadAfter = machine().load
  return figures
}
