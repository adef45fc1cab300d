import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runScanner } from './program.mjs'

const CRAWL_SECONDS = 45
const ATTACK_SECONDS = 15
/** Beyond the time it sets itself: a step of a module is over only when its last answer has come. */
const BEYOND_SECONDS = 15
/**
 * All modules that need nobody else's server and guess no names of other products. One process each:
 * in one process for all, wapiti writes its report only after the last, and not at all when it is ended.
 */
const MODULES = [
  'cookieflags,csp,http_headers,methods',
  ...['backup', 'crlf', 'csrf', 'exec', 'file', 'htaccess', 'redirect', 'sql', 'blindsql'],
  ...['shellshock', 'xss,permanentxss'],
]
const LEVELS = { 0: 'info', 1: 'low', 2: 'medium', 3: 'high', 4: 'critical' }
/**
 * @param {{ url: string, cookie: string, targets: string[], outDir: string }} scan
 * @returns {Promise<{ scanner: string, crawled: number, unended: string[], findings: object[] }>}
 */
export async function runWapiti({ url, cookie, targets, outDir }) {
  mkdirSync(outDir, { recursive: true })
  const cookies = join(outDir, 'cookies.json')
  writeFileSync(cookies, cookiesOf(url, cookie))
  // It loads the names of other products from its own site unless it has a list of them: an empty one.
  const config = join(outDir, 'config')
  mkdirSync(config, { recursive: true })
  writeFileSync(join(config, 'apps.json'), '{}')
  const run = (report, args, seconds) =>
    runScanner(
      'wapiti',
      [
        ...['-u', `${url}/`, '--scope', 'domain', '-c', cookies, '-H', `Origin: ${url}`],
        ...['-d', '3', '--max-links-per-page', '40', '--max-files-per-dir', '60'],
        ...['--max-parameters', '20', '-S', 'normal', '-t', '10', '-v', '1', '--no-bugreport'],
        ...[
          '--store-config',
          config,
          '--store-session',
          join(outDir, 'wapiti'),
          '-f',
          'json',
          '-o',
          report,
          ...args,
        ],
      ],
      { seconds, answer: 'r\n' },
    )
  const starts = [`${url}/home`, ...targets].flatMap((target) => ['-s', target])
  const crawling = ['-m', '', '--flush-session', '--max-scan-time', String(CRAWL_SECONDS)]
  await run(join(outDir, 'crawl.json'), [...starts, ...crawling], CRAWL_SECONDS + BEYOND_SECONDS)
  const unended = []
  let crawled = 0
  const findings = new Map()
  for (const attack of MODULES) {
    const file = join(outDir, `${attack.split(',')[0]}.json`)
    const args = ['--skip-crawl', '-m', attack, '--max-attack-time', String(ATTACK_SECONDS)]
    const { output, wasEnded } = await run(file, args, ATTACK_SECONDS + BEYOND_SECONDS)
    writeFileSync(file.replace('.json', '.txt'), output)
    if (wasEnded || /Max attack time was reached/.test(output)) unended.push(attack)
    crawled = Number(/Wapiti found (\d+) URLs and forms/.exec(output)?.[1] ?? crawled)
    for (const one of findingsIn(file)) findings.set(JSON.stringify(one), one)
  }
  return { scanner: 'wapiti', crawled, unended, findings: [...findings.values()] }
}

function findingsIn(file) {
  const { vulnerabilities, anomalies } = readReport(file)
  return Object.entries({ ...vulnerabilities, ...anomalies }).flatMap(([kind, found]) =>
    found.map(({ level, method, path, parameter, info }) => ({
      level: LEVELS[level] ?? String(level),
      what: `${kind}: ${method} ${path} ${parameter} ${info}`.trim(),
    })),
  )
}

function readReport(file) {
  if (!existsSync(file)) throw new Error(`wapiti wrote no report ${file}`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

function cookiesOf(url, cookie) {
  const values = cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=')
    const rest = { expires: null, secure: false, port: null, version: 0 }
    return [pair.slice(0, at), { value: pair.slice(at + 1), ...rest }]
  })
  return JSON.stringify({ [new URL(url).hostname]: { '/': Object.fromEntries(values) } })
}
