import { join } from 'node:path'
import { installed, projectDir } from '../bootstrap/project.mjs'
import { lastLines } from '../bootstrap/run.mjs'
import { runNode } from './program.mjs'

/** Generates the database client from the schema files when they changed. */
export async function generateClient() {
  const { code, output } = await runNode(join(projectDir, 'scripts/database/generate.mjs'), [])
  if (code !== 0) return { passed: 0, failed: 1, report: lastLines(output) }
  return undefined
}

/** Whether every file is laid out as the formatter would. */
export async function format() {
  const { code, output } = await runNode(installed('oxfmt/bin/oxfmt'), ['--list-different'])
  return verdict(code, `${lastLines(output, 40)}\nnpm run format puts these right.`)
}

/**
 * The compiler's and the linter's word on all files, with the types of the pages that Next derives from
 * the folders of app/. One program tells both: what a type comes to is reckoned once.
 */
export async function typesAndLint() {
  const pages = await runNode(installed('next/dist/bin/next'), ['typegen'])
  if (pages.code !== 0) return verdict(pages.code, lastLines(pages.output))
  const wanted = ['--type-aware', '--type-check', '--deny-warnings', '--format=unix']
  const { code, output } = await runNode(installed('oxlint/bin/oxlint'), wanted)
  return verdict(code, lastLines(output, 60))
}

function verdict(code, report) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, report }
}
