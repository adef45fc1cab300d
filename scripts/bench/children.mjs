import { fork } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { openDatabase } from '../bootstrap/open.mjs'
import { installed, projectDir, projectNode } from '../bootstrap/project.mjs'
import { lastLines } from '../bootstrap/run.mjs'
import { say } from '../bootstrap/say.mjs'

/** The same commune alone, and among so many others of its size. */
const COMMUNES = [1, 1_000]
const CHILDREN_EACH = 250
const WARMING = 30
const ROUNDS = 10
const EACH = 20

/**
 * What the list of children, its search, filters and orders and the check on entry take in a commune
 * alone in its database and in the same commune among a thousand. Both databases stand on the copy's
 * server and are asked in turn.
 */
export async function measureChildren({ product }, sizes = {}) {
  const { communes = COMMUNES, childrenEach = CHILDREN_EACH } = sizes
  const database = await openDatabase({ DATA_DIR: product.dataDir })
  const admin = new pg.Client({ connectionString: database.superuserUrl })
  await admin.connect()
  const opened = []
  try {
    for (const count of communes) {
      opened.push(await fill(admin, database, { communes: count, childrenEach }))
      say(`${count * childrenEach} trẻ`, `${count * childrenEach} children in ${count} communes`)
    }
    const [alone, among] = opened
    const figures = []
    for (const way of alone.ways) figures.push(await compare(way, alone, among))
    const sizesOf = opened.map(({ fillMs, communes: count }) => ({
      communes: count,
      children: count * childrenEach,
      fillMs,
    }))
    return { sizes: sizesOf, figures }
  } finally {
    for (const { end } of opened) await end()
    await admin.end()
    await database.stop()
  }
}

async function compare(way, alone, among) {
  const askers = [
    (asked) => alone.ask({ way, ...asked }),
    (asked) => among.ask({ way, ...asked }),
    (asked) => among.ask({ way, ...asked, isElsewhere: true }),
  ]
  for (const ask of askers) await ask({ from: 0, count: WARMING })
  const took = [[], [], []]
  const found = [0, 0, 0]
  for (let round = 0; round < ROUNDS; round += 1) {
    // Whoever goes first meets colder caches of the machine: they take turns in that too.
    const order = round % 2 === 0 ? [0, 1, 2] : [2, 1, 0]
    for (const at of order) {
      const answer = await askers[at]({ from: round * EACH, count: EACH })
      took[at].push(...answer.tookMs)
      found[at] += answer.found
    }
  }
  if (found[0] !== found[1]) throw new Error(`${way}: ${found[0]} found alone, ${found[1]} among`)
  const [one, other, others] = took.map(sharesOf)
  return { way, alone: one, among: other, others, ratio: other.p95Ms / one.p95Ms }
}

function sharesOf(took) {
  const sorted = took.sort((a, b) => a - b)
  const share = (part) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0
  return { medianMs: share(0.5), p95Ms: share(0.95), mostMs: share(1) }
}

/** A database of its own and the process that fills and asks it. */
async function fill(admin, database, { communes, childrenEach }) {
  const name = `bench_children_${process.pid}_${communes}`
  await admin.query(`create database ${name} template template0 owner lalanh_owner`)
  await admin.query(`grant connect on database ${name} to lalanh_web`)
  const at = (url) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  const child = fork(join(projectDir, 'scripts/bench/measure-children.ts'), [], {
    cwd: projectDir,
    execPath: projectNode,
    execArgv: ['--import', pathToFileURL(installed('tsx/dist/loader.mjs')).href],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', LOG_LEVEL: 'silent' },
      ...{ COMMUNES: String(communes), CHILDREN_EACH: String(childrenEach) },
      ...{ DATABASE_URL: at(database.appUrl), DATABASE_OWNER_URL: at(database.ownerUrl) },
      SUPERUSER_URL: at(database.superuserUrl),
      SESSION_SECRET: 'only for measuring, only for measuring',
      FIELD_KEY: Buffer.alloc(32, 'only for measuring').toString('base64'),
      // Nothing is written there: the platform only wants to know a place.
      FILES_DIR: join(projectDir, '.data/files'),
    },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (output += chunk.toString('utf8')))
  }
  const closed = new Promise((resolve) => child.once('exit', resolve))
  const answer = () =>
    new Promise((resolve, reject) => {
      child.once('message', resolve)
      void closed.then(() => reject(new Error(lastLines(output, 40))))
    })
  const ask = (asked) => {
    const answered = answer()
    child.send(asked)
    return answered
  }
  const end = async () => {
    if (child.connected) child.send('end')
    await closed
    await admin.query(`drop database ${name} with (force)`)
  }
  try {
    return { ...(await answer()), ask, end }
  } catch (error) {
    await end()
    throw error
  }
}
