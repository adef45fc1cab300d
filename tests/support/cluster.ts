import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { startDatabase, type Database } from '../../scripts/bootstrap/database.mjs'
import { applyMigrations } from '../../scripts/database/migrations'
import { readMigrations, type Migration } from '../../scripts/database/migration-folder'

declare module 'vitest' {
  interface ProvidedContext {
    cluster: Cluster
  }
}

/** A running throw-away server and its migrated template, from which every test file gets a copy. */
export interface Cluster {
  superuserUrl: string
  ownerUrl: string
  appUrl: string
  template: string
}

const projectDir = resolve(import.meta.dirname, '../..')
/** Any number, the same for all: who holds it may make and clear databases. */
const MAKING = 20_261_122

export default async function startCluster(project: TestProject) {
  const { cluster, stop } = await openCluster()
  project.provide('cluster', cluster)
  return stop
}

/** Starts the throw-away server of `.test`, or joins the one another test run keeps there. */
export async function openCluster(): Promise<{ cluster: Cluster; stop: () => Promise<void> }> {
  const server = await startDatabase({ dataDir: join(projectDir, '.test/cluster'), durable: false })
  const migrations = readMigrations(join(projectDir, 'prisma/migrations'))
  const template = `throwaway_template_${fingerprintOf(migrations)}`
  await asSuperuser(server.superuserUrl, async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [MAKING])
    await clearLeftOvers(admin, template)
    if (!(await databases(admin)).includes(template)) {
      await makeTemplate(admin, server, template, migrations)
    }
  })
  const { superuserUrl, ownerUrl, appUrl, stop } = server
  return { cluster: { superuserUrl, ownerUrl, appUrl, template }, stop }
}

/** The same server, another of its databases. */
export function urlOf(url: string, database: string): string {
  const moved = new URL(url)
  moved.pathname = `/${database}`
  return moved.href
}

/** Does the work on a connection of the superuser and ends it. */
export async function asSuperuser<T>(url: string, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: urlOf(url, 'postgres') })
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}

/** A copy of a database, which the web's role may enter; its name carries the process that owns it. */
export async function copyDatabase(admin: Client, template: string, name: string): Promise<void> {
  // FILE_COPY: with fsync off copying the files beats writing them through the log.
  await admin.query(
    `create database ${name} template ${template} owner lalanh_owner strategy file_copy`,
  )
  await admin.query(`revoke all on database ${name} from public`)
  await admin.query(`grant connect on database ${name} to lalanh_web`)
}

async function makeTemplate(
  admin: Client,
  server: Database,
  template: string,
  migrations: Migration[],
) {
  const draft = `throwaway_draft_${process.pid}`
  await copyDatabase(admin, 'template0', draft)
  await applyMigrations(urlOf(server.ownerUrl, draft), migrations)
  await admin.query(`alter database ${draft} rename to ${template}`)
}

/** Drops copies whose process is gone and templates of other migrations that nobody uses. */
async function clearLeftOvers(admin: Client, template: string) {
  for (const name of await databases(admin)) {
    const owner = /^throwaway_(?:draft_|copy_)(\d+)/.exec(name)?.[1]
    const stale = owner ? !isAlive(Number(owner)) : name !== template
    if (!stale) continue
    // Another run may be copying an older template this very moment: it is cleared next time.
    await admin.query(`drop database if exists ${name}`).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === '55006')) throw error
    })
  }
}

async function databases(admin: Client): Promise<string[]> {
  const { rows } = await admin.query<{ datname: string }>(
    `select datname from pg_database where datname like 'throwaway%'`,
  )
  return rows.map(({ datname }) => datname)
}

/** Whether a process still runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function fingerprintOf(migrations: readonly Migration[]): string {
  return createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 12)
}
