import { cpSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runScript, serveProduct, type Served } from '@/scripts/test/product.mjs'
import { asSuperuser, copyDatabase, urlOf } from '@/tests/support/cluster'
import { rowsOf } from '@/tests/support/sql'
import type { Ground } from './setup'

/** `demo`: the fictional communes at work. `empty`: founded, with their people, nothing in the books. */
export type Start = 'demo' | 'empty'

/** The ledger a file of tests works on. A name makes it the file's own; without one it is shared. */
export interface Wanted {
  start: Start
  own?: string
  /** what its product is configured with, beside what all have in common */
  env?: Record<string, string>
}

/** A served product on a database of its own. */
export interface House {
  url: string
  /** The process that serves, for tests that measure it. */
  pid: number
  port: number
  dataDir: string
  databaseUrl: string
  ownerUrl: string
  superuserUrl: string
  /** Gives the members of sponsors their scope, once their sponsors were taken in. */
  admitSponsorMembers: () => Promise<void>
  /** Serves the same ledger from one process more, under the same address. */
  serveBeside: (env?: Record<string, string>) => Promise<Served>
  close: () => Promise<void>
}

export const testDir = resolve(import.meta.dirname, '../../../.test/e2e')
export const TEST_PASSWORD = 'mot-mat-khau-chi-de-thu'
export const COMMON = {
  LALANH_NOW: '2026-11-20T09:30:00+07:00',
  LOG_LEVEL: 'error',
  TZ: 'America/St_Johns',
}
/** A sign-in provider that nobody reaches: its doors are there, and lead back to ours. */
export const NOBODYS_PROVIDER = {
  OIDC_ISSUER: 'http://127.0.0.1:9',
  OIDC_CLIENT_ID: 'la-lanh',
  OIDC_CLIENT_SECRET: 'only for tests',
}

let opened = 0

/** What a house is served with, beside what all have in common. */
export interface Furnishing {
  env?: Record<string, string>
  appUrl?: string
  /** the folder with the build, when not this project's */
  dir?: string
  onOutput?: (chunk: Buffer) => void
}

/** Copies a ledger, its files too, and serves the product on the copy. */
export async function openHouse(
  { start }: Wanted,
  { env = {}, ...serving }: Furnishing = {},
): Promise<House> {
  const ground = readGround()
  const { cluster } = ground
  opened += 1
  const label = `${start}_${process.pid}_${opened}`
  const name = databaseOf(ground, label)
  const dataDir = dataDirOf(ground, label)
  await asSuperuser(cluster.superuserUrl, (admin) =>
    copyDatabase(admin, databaseOf(ground, start), name),
  )
  cpSync(dataDirOf(ground, start), dataDir, { recursive: true })
  const databaseUrl = urlOf(cluster.appUrl, name)
  const serve = (own: Record<string, string> = {}, appUrl = serving.appUrl) =>
    serveProduct({ ...serving, databaseUrl, dataDir, appUrl, env: { ...COMMON, ...env, ...own } })
  const { url, port, pid, ended, stop } = await serve()
  const ownerUrl = urlOf(cluster.ownerUrl, name)
  const superuserUrl = urlOf(cluster.superuserUrl, name)
  return {
    ...{ url, port, pid, dataDir, databaseUrl, ownerUrl, superuserUrl },
    serveBeside: (own) => serve(own, url),
    admitSponsorMembers: async () => {
      const [commune] = await rowsOf<{ id: string }>(
        superuserUrl,
        `select id from commune where prefix = 'VA'`,
      )
      const env = { ...COMMON, DATABASE_OWNER_URL: ownerUrl, COMMUNE_ID: commune?.id ?? '' }
      await runScript('tests/e2e/support/admit.ts', { databaseUrl, dataDir, env })
    },
    close: async () => {
      // What becomes of requests at the end is asked by tests of its own; here nobody asks any more. Where
      // somebody listens, the last words are waited for.
      if (serving.onOutput) await stop()
      else process.kill(pid, 'SIGKILL')
      await ended
      await asSuperuser(cluster.superuserUrl, async (admin) => {
        await admin.query(`drop database ${name} with (force)`)
      })
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The name of a ledger's database; it carries the run, whose end lets the next run clear it. */
export function databaseOf(ground: Ground, label: string): string {
  return `throwaway_copy_${ground.run}_${label}`
}

export function dataDirOf(ground: Ground, label: string): string {
  return join(testDir, ground.run, label)
}

function readGround(): Ground {
  return JSON.parse(process.env.E2E_GROUND ?? '') as Ground
}
