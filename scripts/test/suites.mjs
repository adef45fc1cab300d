import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { installed, projectDir } from '../bootstrap/project.mjs'
import { lastLines } from '../bootstrap/run.mjs'
import { runNode } from './program.mjs'

const MOST_LINES = 40
const LONGEST_LINE = 400

/** @param {'architecture' | 'unit' | 'integration' | 'start'} project */
export async function vitest(project) {
  const file = join(projectDir, `.test/${project}.json`)
  rmSync(file, { force: true })
  const args = ['run', '--project', project, '--reporter=./scripts/test/vitest-reporter.mjs']
  const env = { ...process.env, RESULTS_FILE: file }
  const { code, output } = await runNode(installed('vitest/vitest.mjs'), args, env)
  if (!existsSync(file)) return { passed: 0, failed: 1, report: lastLines(output, 40) }
  const { passed, skipped, failures } = JSON.parse(readFileSync(file, 'utf8'))
  const reports = failures.map(({ title, message }) => `${title}\n${firstLines(plain(message))}`)
  return sumUp({ passed, skipped, reports, code, output })
}

/** @param {NodeJS.ProcessEnv} env */
export async function playwright(env) {
  const file = join(projectDir, '.test/e2e.json')
  rmSync(file, { force: true })
  const { code, output } = await runNode(
    installed('@playwright/test/cli.js'),
    ['test', '--reporter=json'],
    {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    },
  )
  if (!existsSync(file)) return { passed: 0, failed: 1, report: lastLines(output, 40) }
  const { suites, errors } = JSON.parse(readFileSync(file, 'utf8'))
  const specs = suites.flatMap((suite) => specsOf(suite, []))
  const of = (status) => specs.filter((spec) => spec.status === status)
  return sumUp({
    passed: of('expected').length,
    skipped: of('skipped').length,
    reports: [
      ...errors.map(({ message }) => plain(message)),
      ...[...of('unexpected'), ...of('flaky')].map(({ title, message }) => `${title}\n${message}`),
    ],
    code,
    output,
  })
}

/** A run that ends badly without a failed test to show for it has failed all the same. */
function sumUp({ passed, skipped, reports, code, output }) {
  const all = code !== 0 && reports.length === 0 ? [lastLines(output, 40)] : reports
  return { passed, skipped, failed: all.length, report: all.join('\n\n') }
}

function specsOf(suite, above) {
  const titles = [...above, suite.title]
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests.map(({ status, results }) => ({
      status,
      title: [...titles, title].join(' › '),
      message: results
        .flatMap(({ errors }) => errors)
        .map(({ message }) => firstLines(plain(message)))
        .join('\n'),
    })),
  )
  return [...own, ...(suite.suites ?? []).flatMap((inner) => specsOf(inner, titles))]
}

function firstLines(text) {
  const lines = text.replaceAll(`${projectDir}/`, '').split('\n')
  const cut = (line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} …` : line)
  return lines.slice(0, MOST_LINES).map(cut).join('\n')
}

function plain(text = '') {
  return stripVTControlCharacters(text)
}
