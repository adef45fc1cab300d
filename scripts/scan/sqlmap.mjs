import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runScanner } from './program.mjs'

const SECONDS = 90
const FIND_SECONDS = 30
/** By what an answer says and by what fails; by waiting would tell this machine's load. */
const TECHNIQUES = 'BEU'

/** @param {{ url: string, cookie: string, targets: string[], outDir: string }} scan */
export async function runSqlmap({ url, cookie, targets, outDir }) {
  mkdirSync(outDir, { recursive: true })
  const list = join(outDir, 'targets.txt')
  writeFileSync(list, `${targets.join('\n')}\n`)
  const run = (args, seconds) =>
    runScanner(
      'sqlmap',
      [
        ...['--batch', '--dbms', 'postgresql', '--technique', TECHNIQUES, '--level', '1'],
        ...['--risk', '1', '--cookie', cookie, '-H', `Origin: ${url}`, '--timeout', '10'],
        ...['--retries', '0', '--flush-session', '--disable-coloring', '--skip-waf'],
        ...['--output-dir', join(outDir, 'sqlmap'), ...args],
      ],
      { seconds },
    )
  const pages = await run(['-m', list], SECONDS)
  // What Ctrl K sends: the one place where typed words are looked for in the database by script.
  const data = ['--data', JSON.stringify({ typed: 'an*' }), '-H', 'Content-Type: application/json']
  const found = await run(['-u', `${url}/api/find`, ...data], FIND_SECONDS)
  writeFileSync(join(outDir, 'sqlmap.txt'), `${pages.output}\n${found.output}`)
  const said = pages.output + found.output
  const bad = [...said.matchAll(/^.*(?:is vulnerable|appears to be .* injectable).*$/gm)]
  const asked = new Set(
    [...said.matchAll(/testing if (.* parameter '[^']+') is dynamic|testing '.*'/g)].map(
      ([, parameter]) => parameter,
    ),
  )
  return {
    scanner: 'sqlmap',
    crawled: targets.length + 1,
    parameters: asked.size,
    unended: [pages.wasEnded && 'pages', found.wasEnded && 'find'].filter(Boolean),
    findings: [...new Set(bad.map(([line]) => line.trim()))].map((what) => ({
      level: 'high',
      what,
    })),
  }
}
