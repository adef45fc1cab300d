import { existsSync, readFileSync, rmSync } from 'node:fs'
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

/** Whether every file is laid out as Prettier would. */
export async function format() {
  const { code, output } = await runNode(installed('prettier/bin/prettier.cjs'), ['--check', '.'])
  const files = output
    .split('\n')
    .filter((line) => line.startsWith('[') && !line.includes('Run Prettier'))
  return verdict(code, `${files.join('\n')}\nnpm run format puts these right.`)
}

/**
 * The compiler, with the types of the pages that Next derives from the folders of app/, and the typed
 * lint rules on what it found out.
 */
export async function typesAndLint() {
  const pages = await runNode(installed('next/dist/bin/next'), ['typegen'])
  if (pages.code !== 0) return verdict(pages.code, lastLines(pages.output))
  const file = join(projectDir, '.test/types-and-lint.json')
  rmSync(file, { force: true })
  const script = join(projectDir, 'scripts/test/types-and-lint.mjs')
  const { output } = await runNode(script, [], { ...process.env, RESULTS_FILE: file })
  if (!existsSync(file)) return verdict(1, lastLines(output, 40))
  const { types, lint } = JSON.parse(readFileSync(file, 'utf8'))
  const faults = [types, lint].filter((text) => text !== '')
  const report = faults.map((text) => lastLines(text.replaceAll(`${projectDir}/`, ''), 60))
  return { passed: 2 - faults.length, failed: faults.length, report: report.join('\n') }
}

function verdict(code, report) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, report }
}
