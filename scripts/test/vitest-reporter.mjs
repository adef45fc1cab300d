import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { projectDir } from '../bootstrap/project.mjs'

/** Writes what the last page of `npm test` needs: counts, and each failure with its difference. */
export default class ResultsFile {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const states = tests.map((test) => test.result().state)
    const failures = [
      ...modules.flatMap((module) => failuresOf(fileOf(module), module.errors())),
      ...modules
        .flatMap((module) => [...module.children.allSuites()])
        .flatMap((suite) => failuresOf(titleOf(suite), suite.errors())),
      ...tests.flatMap((test) => failuresOf(titleOf(test), test.result().errors ?? [])),
      ...failuresOf('outside of any test', unhandledErrors),
    ]
    const results = {
      passed: states.filter((state) => state === 'passed').length,
      skipped: states.filter((state) => state === 'skipped' || state === 'pending').length,
      failures,
    }
    writeFileSync(process.env.RESULTS_FILE, JSON.stringify(results))
  }
}

/** One failure per place, however many errors it had. */
function failuresOf(title, errors) {
  if (errors.length === 0) return []
  return [{ title, message: errors.map(describe).join('\n') }]
}

function describe({ name, message, diff, stacks = [] }) {
  const place = stacks.find(({ file }) => file.startsWith(projectDir))
  const where = place && `at ${relative(projectDir, place.file)}:${place.line}`
  const code = name === 'AssertionError' ? '' : `${name}: `
  return [`${code}${message}`, diff, where].filter(Boolean).join('\n')
}

function titleOf(task) {
  return `${fileOf(task.module)} › ${task.fullName.replaceAll(' > ', ' › ')}`
}

function fileOf(module) {
  return relative(projectDir, module.moduleId)
}
