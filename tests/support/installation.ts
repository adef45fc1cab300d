import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeCopy } from '@/scripts/bench/copy.mjs'
import { hostPath } from '@/scripts/bootstrap/project.mjs'
import { identityOf } from '@/scripts/bootstrap/process-identity.mjs'

const READY_WITHIN_MS = 9 * 60_000
/** Nothing of the caller's own installation may reach the copy. */
const OURS =
  /^(npm_|DATABASE_|DATA_DIR|FILES_|FIELD_KEY|SESSION_|NEXT|APP_URL|HOST$|PORT$|DEMO|LALANH_|NODE_ENV|LOG_LEVEL|OIDC_|VITEST|TZ$|LONG)/

/** Whoever runs a program; null is whoever runs the tests. */
export type Person = { uid: number; gid: number } | null

export interface Started {
  child: ChildProcess
  /** Everything it has said up to now. */
  output: () => string
  /** Resolves when it is ready; rejects with what it said when it ended before. */
  ready: () => Promise<string>
  ended: Promise<number | null>
  /** Ctrl-C, as a terminal sends it: to npm and all it started. */
  interrupt: () => Promise<number | null>
}

/** A copy of the project with packages that are linked, in a folder of its own. */
export function makeInstallation(options: { fresh: boolean }) {
  return makeCopy(options)
}

/** Runs a command in the copy, on the host's own Node, as a person's terminal would. */
export function start(
  dir: string,
  [program = '', ...args]: string[],
  env: Record<string, string> = {},
  person: Person = null,
): Started {
  const own = Object.entries(process.env).filter(([name]) => !OURS.test(name))
  const child = spawn(program, args, {
    cwd: dir,
    env: {
      NODE_ENV: 'production',
      ...Object.fromEntries(own),
      PATH: hostPath(),
      ...(person && { HOME: dir }),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...person,
  })
  let said = ''
  const keep = (chunk: Buffer) => (said += chunk.toString('utf8'))
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const state = { isOver: false }
  const ended = once(child, 'close').then(([code]) => {
    state.isOver = true
    return code as number | null
  })
  return {
    child,
    ended,
    output: () => said,
    async ready() {
      const giveUpAt = Date.now() + READY_WITHIN_MS
      for (;;) {
        const address = / {2}Lá Lành {2}(\S+)/.exec(said)?.[1]
        if (address && said.includes('ready after')) return address
        if (state.isOver || Date.now() > giveUpAt) throw new Error(`Not ready:\n${said}`)
        await sleep(50)
      }
    },
    async interrupt() {
      if (!state.isOver && child.pid) process.kill(-child.pid, 'SIGINT')
      return ended
    },
  }
}

/** The processes of an installation that live now: who watches, who serves, who keeps the data. */
export function processesOf(dir: string, dataDir = join(dir, '.data')) {
  const web = read(join(dataDir, 'web.json')) as { web: string; supervisor: string } | null
  const database = read(join(dataDir, 'database.json')) as { cluster: string } | null
  const alive = (identity: string | undefined) => {
    const pid = Number.parseInt(identity ?? '', 10)
    return identityOf(pid) === identity ? pid : null
  }
  const lock = database && text(join(database.cluster, 'postmaster.pid'))
  const postgres = lock ? Number(lock.split('\n')[0]) : null
  return {
    web: alive(web?.web),
    supervisor: alive(web?.supervisor),
    database: postgres && identityOf(postgres) ? postgres : null,
    cluster: database?.cluster ?? null,
  }
}

function read(path: string): unknown {
  const content = text(path)
  return content ? JSON.parse(content) : null
}

function text(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
