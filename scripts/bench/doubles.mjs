import { join } from 'node:path'
import pg from 'pg'
import { openDatabase } from '../bootstrap/open.mjs'
import { installed, projectDir, projectNode } from '../bootstrap/project.mjs'
import { lastLines, run } from '../bootstrap/run.mjs'

/** The same commune alone, and among so many others of its size. */
const COMMUNES = [1, 1_000]

/**
 * How long the check on entry takes: 250 children in one commune, alone in its database and among
 * 250,000. Each database is made for it on the copy's server and dropped again.
 */
export async function measureDoubles({ product }) {
  const database = await openDatabase({ DATA_DIR: product.dataDir })
  const admin = new pg.Client({ connectionString: database.superuserUrl })
  await admin.connect()
  try {
    const figures = []
    for (const communes of COMMUNES) {
      figures.push(await measureAmong(admin, database, communes))
    }
    return figures
  } finally {
    await admin.end()
    await database.stop()
  }
}

async function measureAmong(admin, database, communes) {
  const name = `bench_doubles_${process.pid}`
  await admin.query(`create database ${name} template template0 owner lalanh_owner`)
  try {
    await admin.query(`grant connect on database ${name} to lalanh_web`)
    const at = (url) => Object.assign(new URL(url), { pathname: `/${name}` }).href
    const { code, output } = await run(
      projectNode,
      [installed('tsx/dist/cli.mjs'), join(projectDir, 'scripts/bench/measure-doubles.ts')],
      {
        cwd: projectDir,
        env: {
          ...process.env,
          ...{ NODE_ENV: 'production', LOG_LEVEL: 'silent', COMMUNES: String(communes) },
          ...{ DATABASE_URL: at(database.appUrl), DATABASE_OWNER_URL: at(database.ownerUrl) },
          SUPERUSER_URL: at(database.superuserUrl),
          SESSION_SECRET: 'only for measuring, only for measuring',
          FIELD_KEY: Buffer.alloc(32, 'only for measuring').toString('base64'),
          // Nothing is written there: the platform only wants to know a place.
          FILES_DIR: join(projectDir, '.data/files'),
        },
      },
    )
    if (code !== 0) throw new Error(lastLines(output, 40))
    return JSON.parse(output.slice(output.lastIndexOf('\n{') + 1))
  } finally {
    await admin.query(`drop database ${name} with (force)`)
  }
}
