import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFreePort } from '../bootstrap/port.mjs'
import { hostPath } from '../bootstrap/project.mjs'
import { lastLines } from '../bootstrap/run.mjs'
import { Failure, say } from '../bootstrap/say.mjs'

const READY_WITHIN_MS = 15 * 60_000
/** Nothing of the caller's own installation may reach the copy: neither its database nor its keys. */
const OURS =
  /^(npm_|DATABASE_|DATA_DIR|FILES_|FIELD_KEY|SESSION_|NEXT|APP_URL|HOST$|PORT$|DEMO|LALANH_|NODE_ENV|LOG_LEVEL|OIDC_)/

/** Runs `npm run up` in the copy, as a person would, and takes the time of each step. */
export async function startUp({ dir }, ends) {
  const port = await findFreePort()
  const startedAt = performance.now()
  const child = spawn('npm', ['run', 'up'], {
    cwd: dir,
    env: { ...ownEnvironment(), PATH: hostPath(), PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C reaches npm and what it started, and nobody else.
    detached: true,
  })
  let output = ''
  const closed = new Promise((resolve) => child.once('close', resolve))
  let isOver = false
  void closed.then(() => (isOver = true))
  const stop = async () => {
    if (!isOver) process.kill(-child.pid, 'SIGINT')
    await closed
  }
  ends.add(stop)
  await new Promise((resolve, reject) => {
    const keep = (chunk) => {
      output += chunk.toString('utf8')
      if (/ready after/.test(output)) resolve()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', reject)
    void closed.then(() => reject(notUp(output)))
    setTimeout(() => reject(notUp(output)), READY_WITHIN_MS).unref()
  })
  const figures = { seconds: (performance.now() - startedAt) / 1000, steps: stepsIn(output) }
  say(`npm run up: ${figures.seconds.toFixed(1)} s`, 'ready')
  return { dir, dataDir: join(dir, '.data'), url: `http://localhost:${port}`, figures, stop }
}

/** The process that serves. @param {{ dataDir: string }} product */
export function webProcessOf({ dataDir }) {
  return Number.parseInt(JSON.parse(readFileSync(join(dataDir, 'web.json'), 'utf8')).web, 10)
}

function ownEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)))
}

/** The lines `up` prints: a time and a sentence in two languages. */
function stepsIn(output) {
  return [...output.matchAll(/^\s*(\d+\.\d) s {2}.*· (.+)$/gm)].map(([, took, name]) => ({
    name,
    seconds: Number(took),
  }))
}

function notUp(output) {
  return new Failure(
    'Bản chép không khởi động được: sửa lỗi ở các dòng trên rồi đo lại.',
    'The copy did not start: mend what the lines above name, then measure again.',
    { detail: lastLines(output, 40) },
  )
}
