import { join } from 'node:path'
import pg from 'pg'
import { main } from '../bootstrap/main.mjs'
import { openDatabase } from '../bootstrap/open.mjs'
import { projectDir } from '../bootstrap/project.mjs'
import { Failure, say } from '../bootstrap/say.mjs'
import { readMigrations } from './migration-folder.ts'
import { MigrationError, applyMigrations, readHistory } from './migrations.ts'

// npm run db:migrate
await main(async () => {
  const database = await openDatabase()
  try {
    await migrate(database.ownerUrl)
  } finally {
    await database.stop()
  }
})

async function migrate(ownerUrl) {
  const migrations = readMigrations(join(projectDir, 'prisma/migrations'))
  refuseStrangeHistory(await historyOf(ownerUrl, migrations))
  try {
    const applied = await applyMigrations(ownerUrl, migrations)
    for (const name of applied) say(`Đã áp dụng ${name}`, 'applied')
  } catch (error) {
    if (!(error instanceof MigrationError)) throw error
    const { code, message, hint } = error.cause
    // A migration that stops by itself says what is to be done with what it found.
    if (code === 'P0001') {
      throw new Failure(
        `Chưa nâng cấp được cơ sở dữ liệu, chưa có gì thay đổi từ bước này. ${message}`,
        `The database was not upgraded, nothing was changed. ${hint ?? ''}`,
        { cause: error },
      )
    }
    throw new Failure(
      `Không nâng cấp được cơ sở dữ liệu (${error.message}); chưa có gì thay đổi từ bước này: sửa tệp migration.sql rồi chạy lại.`,
      `The migration failed (${error.message}) and changed nothing: correct its migration.sql, then run again.`,
      { cause: error },
    )
  }
}

async function historyOf(ownerUrl, migrations) {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await readHistory(client, migrations)
  } finally {
    await client.end()
  }
}

function refuseStrangeHistory({ edited, unfinished, unknown, foreign }) {
  if (foreign) {
    throw new Failure(
      'Cơ sở dữ liệu đã có bảng của chương trình khác: dùng một cơ sở dữ liệu trống.',
      'The database holds the tables of something else: use an empty one.',
    )
  }
  if (unknown.length > 0) {
    throw new Failure(
      `Cơ sở dữ liệu thuộc phiên bản mới hơn (${unknown.join(', ')}): cập nhật mã nguồn rồi chạy lại.`,
      `The database belongs to a newer version (${unknown.join(', ')}): update the program, then run again.`,
    )
  }
  if (edited.length > 0) {
    throw new Failure(
      `Các bước nâng cấp đã áp dụng bị sửa lại (${edited.join(', ')}): trả tệp về nguyên bản và viết một bước mới; máy phát triển có thể chạy "npm run db:reset".`,
      `Migrations were changed after they were applied (${edited.join(', ')}): bring the files back and write a new one; on a developer's machine run "npm run db:reset".`,
    )
  }
  if (unfinished.length > 0) {
    throw new Failure(
      `Một chương trình khác bỏ dở bước nâng cấp ${unfinished.join(', ')}: hoàn tất bằng "prisma migrate resolve" hoặc khôi phục bản sao lưu.`,
      `Another program left a migration unfinished (${unfinished.join(', ')}): settle it with "prisma migrate resolve" or restore a backup.`,
    )
  }
}
