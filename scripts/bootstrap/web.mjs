import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { PortTaken } from './address.mjs'
import { projectDir, projectNode } from './project.mjs'
import { lastLines } from './run.mjs'
import { Failure } from './say.mjs'

const READY_WITHIN_MS = 60_000
const STOP_WITHIN_MS = 15_000
const PRELOADS = ['end-with-parent.mjs', 'front-door.mjs'].flatMap((name) => [
  '--import',
  pathToFileURL(join(projectDir, 'scripts/bootstrap', name)).href,
])

/**
 * Starts Next. Its output goes to ours once it is ready; before that it is kept for the failure.
 * @param {{ mode: 'start' | 'dev', host: string, port: number, env: NodeJS.ProcessEnv, dir?: string,
 *   onOutput?: (chunk: Buffer) => void }} options whose build, when not this project's; where its words
 *   go, when not to the screen
 */
export function startWeb({ mode, host, port, env, dir = projectDir, onOutput }) {
  // Another server on the same port must not be taken for ours: only ours knows this word.
  const instance = randomUUID()
  const child = spawn(
    projectNode,
    [
      ...[...PRELOADS, join(dir, 'node_modules/next/dist/bin/next'), mode],
      ...['--hostname', host, '--port', String(port)],
    ],
    {
      cwd: dir,
      env: {
        ...env,
        PORT: String(port),
        WEB_INSTANCE: instance,
        NODE_ENV: mode === 'dev' ? 'development' : 'production',
        // The front door ends the process, and drops nobody (decision 0021).
        NEXT_MANUAL_SIG_HANDLE: mode === 'dev' ? undefined : '1',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Away from the terminal's Ctrl-C: it ends when we say so, before the database.
      detached: process.platform !== 'win32',
    },
  )
  const early = []
  let isReady = mode === 'dev'
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from.on('data', (chunk) => {
      if (!isReady) early.push(chunk)
      else if (onOutput) onOutput(chunk)
      else to.write(chunk)
    })
  }
  const ended = new Promise((resolve) => {
    child.once('error', resolve)
    child.once('exit', resolve)
  })

  return {
    pid: child.pid,
    ended,
    /** Waits until the product answers that it and its database are well. */
    async untilReady() {
      const giveUpAt = Date.now() + READY_WITHIN_MS
      const state = { over: false }
      void ended.then(() => (state.over = true))
      while (!(await answersReady({ host, port, appUrl: env.APP_URL, instance }))) {
        if (state.over || Date.now() > giveUpAt) {
          const output = Buffer.concat(early).toString('utf8')
          throw state.over && /EADDRINUSE/.test(output)
            ? new PortTaken(port)
            : notReady(state.over, output)
        }
        await sleep(100)
      }
      isReady = true
    },
    async stop() {
      child.kill('SIGTERM')
      const late = await Promise.race([ended, sleep(STOP_WITHIN_MS, 'late', { ref: false })])
      if (late === 'late') child.kill('SIGKILL')
      await ended
    },
  }
}

function answersReady({ host, port, appUrl, instance }) {
  const local = { '0.0.0.0': '127.0.0.1', '::': '::1' }
  return new Promise((resolve) => {
    const request = get(
      {
        host: local[host] ?? host,
        port,
        path: '/api/health/ready',
        headers: { host: new URL(appUrl).host },
        timeout: 5000,
      },
      (response) => {
        response.resume()
        resolve(response.statusCode === 200 && response.headers['x-web-instance'] === instance)
      },
    )
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(false))
  })
}

function notReady(isOver, output) {
  if (isOver) {
    return new Failure(
      'Máy chủ web dừng ngay khi khởi động: sửa lỗi ở các dòng trên rồi chạy lại.',
      'The web server ended while starting: mend what the lines above name, then run again.',
      { detail: lastLines(output) },
    )
  }
  return new Failure(
    'Máy chủ web không sẵn sàng sau một phút: xem các dòng trên, kiểm tra cơ sở dữ liệu rồi chạy lại.',
    'The web server was not ready after a minute: see the lines above, check the database, then run again.',
    { detail: lastLines(output) },
  )
}
