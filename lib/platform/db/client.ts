import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { PrismaClient, type Prisma } from '@/prisma/client/client'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'

/** What queries and records get: a transaction that already knows its commune. */
export type Tx = Prisma.TransactionClient

/** Waiting for a connection is normal when an office works at once; for longer than this it is not. */
export const LONGEST_WAIT_MS = 20_000

const kept = globalThis as { lalanhClient?: PrismaClient; lalanhPool?: Pool }

/** The one client of this process. Only `lib/platform/db` may reach it: alone it can read nothing. */
export function client(): PrismaClient {
  // Kept on globalThis because the development server loads modules anew on every change.
  kept.lalanhClient ??= new PrismaClient({ adapter: new PrismaPg(pool()) })
  return kept.lalanhClient
}

/** The connections behind the client, for statements that go without Prisma's own trips. */
export function pool(): Pool {
  kept.lalanhPool ??= new Pool({
    connectionString: env().DATABASE_URL,
    max: env().DATABASE_POOL,
    connectionTimeoutMillis: LONGEST_WAIT_MS,
    // Prisma asks for the relations of a row side by side, in a transaction on one connection:
    // sent one behind the other they cost one trip, and the driver does not call it a misuse.
    pipeline: true,
  }).on('error', (error) => {
    // A connection nobody was using broke; the pool has already let go of it.
    log().warn({ error }, 'idle database connection lost')
  })
  return kept.lalanhPool
}

/** Ends the pool; for programs that must come to an end. */
export async function closeDatabase(): Promise<void> {
  await kept.lalanhClient?.$disconnect()
  await kept.lalanhPool?.end()
  delete kept.lalanhClient
  delete kept.lalanhPool
}
