import { Failure, seconds } from '../bootstrap/say.mjs'
import { isStopping } from './program.mjs'

/**
 * What a step came to: how many tests passed, failed and were skipped, and what to show of it.
 * @typedef {{ passed: number, failed: number, skipped?: number, report?: string }} Result
 * @typedef {{ name: string, vi: string, en: string, silent?: boolean, needs?: string[],
 *   run: () => Promise<Result | void> }} Step a silent one is not counted unless it fails
 */

/**
 * Runs the steps in order, goes on after failures, prints each with its time and its failures, and
 * the sums as the very last line.
 * @param {(Step | { together: Step[][] })[]} steps
 * @param {Set<string> | null} only
 * @returns {Promise<number>} the exit code
 */
export async function runSteps(steps, only) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  const broken = new Set()
  const startedAt = performance.now()
  const runOne = async (step) => {
    if ((only && !only.has(step.name)) || isStopping()) return
    const missing = (step.needs ?? []).filter((name) => broken.has(name))
    const result = missing.length > 0 ? without(missing) : await attempt(step)
    for (const key of ['passed', 'failed', 'skipped']) total[key] += result[key] ?? 0
    if (result.failed > 0) broken.add(step.name)
    print(step, result)
  }
  for (const step of steps) {
    if (!step.together) await runOne(step)
    else await Promise.all(step.together.map((lane) => inOrder(lane, runOne)))
  }
  if (total.passed + total.failed === 0 || isStopping()) total.failed += 1
  process.stdout.write(`${seconds(performance.now() - startedAt)}  Tất cả · in all\n\n`)
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
  process.stdout.write(`${total.passed} passed, ${total.failed} failed${skipped}\n`)
  return total.failed > 0 ? 1 : 0
}

async function inOrder(lane, runOne) {
  for (const step of lane) await runOne(step)
}

async function attempt(step) {
  const startedAt = performance.now()
  const timed = (result) => ({ ...result, ms: performance.now() - startedAt })
  try {
    const result = await step.run()
    return timed(result ?? { passed: step.silent ? 0 : 1, failed: 0 })
  } catch (error) {
    return timed({ passed: 0, failed: 1, report: explain(error) })
  }
}

function without(missing) {
  return { passed: 0, failed: 1, ms: 0, report: `Not run: ${missing.join(' and ')} failed.` }
}

function explain(error) {
  if (error instanceof Failure) return [error.detail, error.vi, error.en].filter(Boolean).join('\n')
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function print(step, { ms, passed, failed, skipped = 0, report }) {
  const counts = [`${passed} ✓`, failed > 0 && `${failed} ✗`, skipped > 0 && `${skipped} –`]
  const line = step.silent && failed === 0 ? '' : `  ${counts.filter(Boolean).join(' ')}`
  process.stdout.write(`${seconds(ms)}  ${step.vi} · ${step.en}${line}\n`)
  if (report) process.stdout.write(`\n${indent(report.trim())}\n\n`)
}

function indent(text) {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
}
