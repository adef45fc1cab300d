import { join, relative } from 'node:path'
import { main } from '../bootstrap/main.mjs'
import { projectDir } from '../bootstrap/project.mjs'
import { Failure, say } from '../bootstrap/say.mjs'
import { diffSchemas } from './engine.ts'
import { nameMigration, readLastSchema, writeMigration } from './migration-folder.ts'
import { readSchemaFiles } from './schema-files.ts'

const BY_HAND =
  '-- Written by hand: what the schema files cannot say (policies, checks, triggers).\n'

// npm run db:migration -- <name> [--by-hand]
await main(async () => {
  const words = process.argv.slice(2)
  const byHand = words.includes('--by-hand')
  const name = words.filter((word) => word !== '--by-hand').join(' ')
  if (!name) {
    throw new Failure(
      'Cần tên của bước nâng cấp: npm run db:migration -- <tên> [--by-hand].',
      'The migration needs a name: npm run db:migration -- <name> [--by-hand].',
    )
  }
  const migrationsDir = join(projectDir, 'prisma/migrations')
  const schema = readSchemaFiles(join(projectDir, 'prisma/schema'))
  const sql = await diffSchemas(readLastSchema(migrationsDir), schema)
  if (sql === '' && !byHand) {
    throw new Failure(
      'Lược đồ không đổi từ bước trước: thêm --by-hand nếu muốn tự viết SQL.',
      'The schema has not changed since the last migration: add --by-hand to write the SQL yourself.',
    )
  }
  const content = byHand ? `${BY_HAND}${sql && `\n${sql}`}` : sql
  const folder = writeMigration(migrationsDir, nameMigration(name, new Date()), content, schema)
  say(`Đã viết ${relative(projectDir, folder)}/migration.sql`, 'written')
})
