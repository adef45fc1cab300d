import { spawn } from 'node:child_process'
import { projectDir } from '../bootstrap/project.mjs'

const LIMIT_MS = 20 * 60_000
const running = new Set()
let stopping = false

// Whoever stops the tests stops what they started, browsers and servers included.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopping = true
    for (const child of running) end(child, 'SIGTERM')
    setTimeout(() => process.exit(1), 20_000).unref()
  })
}

/** Whether somebody asked the tests to stop. */
export function isStopping() {
  return stopping
}

/**
 * Runs a script on this Node, to its end or to the end of our patience.
 * @param {string} script
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runNode(script, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: projectDir,
      env: { ...env, NO_COLOR: '1', FORCE_COLOR: undefined, NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    })
    running.add(child)
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    const limit = env.LONG ? 10 * LIMIT_MS : LIMIT_MS
    const timer = setTimeout(() => {
      chunks.push(Buffer.from(`\nStopped after ${limit / 60_000} minutes.\n`))
      end(child, 'SIGKILL')
    }, limit)
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      running.delete(child)
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') })
    })
  })
}

function end(child, signal) {
  try {
    // The whole group: a test runner's workers must not outlive it.
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}
