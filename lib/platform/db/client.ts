import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient, type Prisma } from '@/prisma/client/client'
import { env } from '@/lib/platform/env'

/** What queries and records get: a transaction that already knows its commune. */
export type Tx = Prisma.TransactionClient

const kept = globalThis as { lalanhClient?: PrismaClient }

/** The one client of this process. Only `lib/platform/db` may reach it: alone it can read nothing. */
export function client(): PrismaClient {
  // Kept on globalThis because the development server loads modules anew on every change.
  kept.lalanhClient ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env().DATABASE_URL,
      max: env().DATABASE_POOL,
      // Prisma asks for the relations of a row side by side, in a transaction on one connection:
      // sent one behind the other they cost one trip, and the driver does not call it a misuse.
      pipeline: true,
    }),
  })
  return kept.lalanhClient
}

/** Ends the pool; for programs that must come to an end. */
export async function closeDatabase(): Promise<void> {
  await kept.lalanhClient?.$disconnect()
  delete kept.lalanhClient
}
