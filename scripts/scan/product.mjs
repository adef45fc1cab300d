import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findFreePort } from '../bootstrap/port.mjs'
import { hostPath, projectDir } from '../bootstrap/project.mjs'
import { lastLines } from '../bootstrap/run.mjs'
import { Failure } from '../bootstrap/say.mjs'
import { keyOfBuild } from '../test/product.mjs'
import { standGuard } from './guard.mjs'

const READY_WITHIN_MS = 5 * 60_000
/** Nothing of the caller's own installation may reach it: neither its database nor its keys. */
const OURS =
  /^(npm_|DATABASE_|DATA_DIR|FILES_|FIELD_KEY|SESSION_|NEXT|APP_URL|HOST$|PORT$|DEMO|LALANH_|NODE_ENV|LOG_LEVEL)/

/**
 * The product as `npm run up` runs it, with the demo, on data that is thrown away afterwards: scanners
 * send forms. Each request it answers leaves a line, by which they are counted.
 * @param {string} dataDir
 */
export async function startThrowAway(dataDir) {
  const productPort = await findFreePort()
  const guard = await standGuard(productPort)
  const { url } = guard
  const own = Object.entries(process.env).filter(([name]) => !OURS.test(name))
  const child = spawn('node', [join(projectDir, 'scripts/up.mjs')], {
    cwd: projectDir,
    env: {
      ...Object.fromEntries(own),
      PATH: hostPath(),
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: keyOfBuild(),
      DEMO_PASSWORD: randomBytes(12).toString('base64url'),
      ...{ DATA_DIR: dataDir, PORT: String(productPort), APP_URL: url, LOG_LEVEL: 'debug' },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C reaches it and what it started, and nobody else.
    detached: true,
  })
  const ended = once(child, 'close')
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (output += chunk.toString('utf8')))
  }
  const remove = async () => {
    guard.close()
    if (child.exitCode === null) process.kill(-child.pid, 'SIGINT')
    await ended
    const { cluster } = readCluster(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
    // Root's cluster lies elsewhere, for PostgreSQL does not run as root.
    if (cluster && !cluster.startsWith(dataDir)) {
      rmSync(dirname(cluster), { recursive: true, force: true })
    }
  }
  try {
    await until(() => output.includes('ready after'), child)
  } catch {
    await remove()
    throw new Failure(
      'Bản dùng một lần không khởi động được: sửa lỗi ở các dòng trên rồi chạy lại.',
      'The throw-away product did not start: mend what the lines above name, then run again.',
      { detail: lastLines(output, 40) },
    )
  }
  return {
    ...{ url, dataDir, guard, remove },
    /** The lines of requests since the last call. */
    takeLines() {
      const lines = output.split('\n').filter((line) => line.startsWith('{'))
      output = ''
      return lines.flatMap((line) => readLine(line)).filter(({ route }) => route !== undefined)
    },
  }
}

async function until(isSo, child) {
  const giveUpAt = Date.now() + READY_WITHIN_MS
  while (!isSo()) {
    if (child.exitCode !== null || Date.now() > giveUpAt) throw new Error('not ready')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function readCluster(dataDir) {
  try {
    return JSON.parse(readFileSync(join(dataDir, 'database.json'), 'utf8'))
  } catch {
    return {}
  }
}

/** A line that is cut in the middle says nothing. */
function readLine(line) {
  try {
    return [JSON.parse(line)]
  } catch {
    return []
  }
}
