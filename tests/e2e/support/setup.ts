import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { prepareProduct, runScript } from '@/scripts/test/product.mjs'
import {
  asSuperuser,
  copyDatabase,
  isAlive,
  openCluster,
  urlOf,
  type Cluster,
} from '@/tests/support/cluster'
import { COMMON, dataDirOf, databaseOf, TEST_PASSWORD, testDir, type Start } from './house'

/** What a worker must know to open houses of its own. */
export interface Ground {
  cluster: Cluster
  run: string
}

const SCRIPTS: Record<Start, string> = {
  demo: 'prisma/seed/demo.ts',
  empty: 'tests/e2e/support/found.ts',
}

/** Builds once, then fills the two ledgers every test starts from a copy of. */
export default async function prepareGround() {
  await prepareProduct()
  const { cluster, stop } = await openCluster()
  const ground: Ground = { cluster, run: String(process.pid) }
  process.env.E2E_GROUND = JSON.stringify(ground)
  const folder = join(testDir, ground.run)
  mkdirSync(folder, { recursive: true })
  // What a run that was killed left behind.
  for (const run of readdirSync(testDir)) {
    if (!isAlive(Number(run))) rmSync(join(testDir, run), { recursive: true, force: true })
  }
  await Promise.all((['demo', 'empty'] as const).map((start) => fill(ground, start)))
  return async () => {
    await asSuperuser(cluster.superuserUrl, async (admin) => {
      for (const start of ['demo', 'empty'] as const) {
        await admin.query(`drop database if exists ${databaseOf(ground, start)} with (force)`)
      }
    })
    rmSync(folder, { recursive: true, force: true })
    await stop()
  }
}

async function fill(ground: Ground, start: Start) {
  const { cluster } = ground
  const name = databaseOf(ground, start)
  await asSuperuser(cluster.superuserUrl, (admin) => copyDatabase(admin, cluster.template, name))
  await runScript(SCRIPTS[start], {
    databaseUrl: urlOf(cluster.appUrl, name),
    dataDir: dataDirOf(ground, start),
    env: {
      ...COMMON,
      DATABASE_OWNER_URL: urlOf(cluster.ownerUrl, name),
      DEMO_PASSWORD: TEST_PASSWORD,
    },
  })
}
