import { spawn } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '../bootstrap/postgres/connection.mjs'
import { findFreePort } from '../bootstrap/port.mjs'
import { lastLines, run } from '../bootstrap/run.mjs'
import { Failure, step } from '../bootstrap/say.mjs'
import { projectDir } from '../bootstrap/project.mjs'

/**
 * The comparison: an app of the same Next, React and Prisma on the same database, with a table of
 * the same rows and a page of one line. No session, no scope, no shell, no language.
 */
export async function startBareApp(product, ends) {
  // Beside the copy, not within it: there Next would take the product's proxy.ts and instrumentation.ts
  // for the bare app's own.
  const dir = join(product.dir, '../bare')
  cpSync(join(projectDir, 'scripts/bench/bare'), dir, { recursive: true })
  symlinkSync(join(product.dir, 'node_modules'), join(dir, 'node_modules'))
  symlinkSync(join(product.dir, 'prisma/client'), join(dir, 'client'))
  const next = join(product.dir, 'node_modules/next/dist/bin/next')
  const env = { ...process.env, ...(await addressOf(product)), NODE_ENV: 'production' }
  Object.assign(env, { NEXT_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '' })
  await step({ vi: 'Ứng dụng đối chứng', en: 'the bare app is built' }, async () => {
    const { code, output } = await run(process.execPath, [next, 'build'], { cwd: dir, env })
    if (code !== 0) throw broken(output)
  })
  const port = await findFreePort()
  const args = [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)]
  const child = spawn(process.execPath, args, { cwd: dir, env, stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  ends.add(() => {
    child.kill('SIGTERM')
    return ended
  })
  const url = `http://localhost:${port}`
  for (let tries = 0; !(await answers(`${url}/line`)); tries += 1) {
    if (tries > 300) throw broken('')
    await sleep(100)
  }
  return { url, pid: child.pid }
}

/** Past every policy: the bare page has no tenant to set. Which children it shows, its query says. */
async function addressOf({ dataDir }) {
  const { port, superuser } = JSON.parse(readFileSync(join(dataDir, 'database.json'), 'utf8'))
  const client = await connect({ port, ...superuser, database: 'lalanh' })
  try {
    const { rows } = await client.query(
      'select c.prefix from commune c join child k on k.commune_id = c.id group by 1 order by count(*) desc limit 1',
    )
    const { user, password } = superuser
    return {
      DATABASE_URL: `postgresql://${user}:${password}@127.0.0.1:${port}/lalanh`,
      BARE_PREFIX: rows[0]?.prefix ?? '',
    }
  } finally {
    await client.end()
  }
}

function answers(url) {
  return new Promise((resolve) => {
    get(url, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    }).on('error', () => resolve(false))
  })
}

function broken(output) {
  return new Failure(
    'Không dựng được ứng dụng đối chứng: xem các dòng trên.',
    'The bare app did not build or start: see the lines above.',
    { detail: lastLines(output, 30) },
  )
}
