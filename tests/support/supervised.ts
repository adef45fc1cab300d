import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '@/scripts/bootstrap/port.mjs'
import { keyOfBuild } from '@/scripts/test/product.mjs'
import { processesOf, start } from './installation'
import { Visitor } from './visitor'

const projectDir = resolve(import.meta.dirname, '../..')
export const SUPERVISED_PASSWORD = 'mot-mat-khau-chi-de-thu'

export type Supervised = Awaited<ReturnType<typeof startSupervised>>

/** The whole product as `npm run up` runs it, on the build at hand and with data of its own. */
export async function startSupervised(label: string, env: Record<string, string> = {}) {
  const dataDir = env.DATA_DIR ?? join(projectDir, '.test', `${label}-${process.pid}`)
  mkdirSync(dirname(dataDir), { recursive: true })
  const port = await findFreePort()
  const started = start(projectDir, ['node', 'scripts/up.mjs'], {
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: keyOfBuild(),
    DEMO_PASSWORD: SUPERVISED_PASSWORD,
    LOG_LEVEL: 'fatal',
    PORT: String(port),
    ...env,
    DATA_DIR: dataDir,
  })
  const url = await started.ready()
  const database = JSON.parse(readFileSync(join(dataDir, 'database.json'), 'utf8')) as {
    cluster: string
    port: number
    superuser: { user: string; password: string }
  }
  const { user, password } = database.superuser
  return {
    ...{ url, port, dataDir, cluster: database.cluster },
    output: started.output,
    ended: started.ended,
    superuserUrl: `postgresql://${user}:${password}@127.0.0.1:${database.port}/lalanh`,
    processes: () => processesOf(projectDir, dataDir),
    interrupt: started.interrupt,
    /** Waits until the product says that it is well; the milliseconds that took. */
    async untilReady(patienceMs: number): Promise<number> {
      const since = performance.now()
      const visitor = new Visitor(url)
      while (performance.now() - since < patienceMs) {
        const answer = await visitor.get('/api/health/ready').catch(() => null)
        if (answer?.status === 200) return performance.now() - since
        await sleep(50)
      }
      throw new Error(`Not ready within ${patienceMs} ms:\n${started.output()}`)
    },
    async remove(): Promise<void> {
      await started.interrupt()
      rmSync(dataDir, { recursive: true, force: true })
      // Root's cluster lies elsewhere, for PostgreSQL does not run as root.
      if (!database.cluster.startsWith(dataDir)) {
        rmSync(dirname(database.cluster), { recursive: true, force: true })
      }
    },
  }
}
