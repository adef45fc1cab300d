import { defineConfig } from 'prisma/config'

// The datasource's address is needed only by Prisma's own commands on a machine that has its
// native engine; ours pass it themselves.
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_OWNER_URL ?? '' },
})
