import { spawn, spawnSync } from 'node:child_process'
import { Failure } from '../bootstrap/say.mjs'

/** How long a scanner has between being asked to end and being ended. */
const GRACE_MS = 20_000

/** @param {string[]} names */
export function requireScanners(names) {
  const missing = names.filter((name) => spawnSync('which', [name]).status !== 0)
  if (missing.length === 0) return
  throw new Failure(
    `Máy chưa có ${missing.join(', ')}: chạy "apt-get install ${missing.join(' ')}" rồi chạy lại.`,
    `This machine has no ${missing.join(', ')}: run "apt-get install ${missing.join(' ')}", then run again.`,
  )
}

/**
 * Runs a scanner politely and no longer than it may; what it said comes back, and whether it had to be
 * ended. `answer` is what it hears when it asks what to do about being interrupted.
 * @param {string} program
 * @param {string[]} args
 * @param {{ seconds: number, answer?: string }} bounds
 * @returns {Promise<{ output: string, wasEnded: boolean }>}
 */
export function runScanner(program, args, { seconds, answer = '' }) {
  return new Promise((resolve, reject) => {
    const child = spawn('nice', ['-n', '5', program, ...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    })
    // A scanner that is done before it asks leaves the answer unread.
    child.stdin.on('error', () => undefined)
    child.stdin.end(answer)
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    let wasEnded = false
    const interrupt = setTimeout(() => {
      wasEnded = true
      process.kill(-child.pid, 'SIGINT')
    }, seconds * 1000)
    const kill = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), seconds * 1000 + GRACE_MS)
    child.on('error', reject)
    child.on('close', () => {
      clearTimeout(interrupt)
      clearTimeout(kill)
      resolve({ output: Buffer.concat(chunks).toString('utf8'), wasEnded })
    })
  })
}
