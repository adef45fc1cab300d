import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../bootstrap/main.mjs'
import { openDatabase } from '../bootstrap/open.mjs'
import { dataDirOf } from '../bootstrap/project.mjs'
import { recreateDatabase } from '../bootstrap/recreate.mjs'
import { Failure, say } from '../bootstrap/say.mjs'

// npm run db:reset
await main(async () => {
  if (process.env.DATABASE_URL) {
    throw new Failure(
      'Chỉ xóa được cơ sở dữ liệu đi kèm: bỏ DATABASE_URL rồi chạy lại.',
      'Only the embedded database can be reset: unset DATABASE_URL, then run again.',
    )
  }
  const database = await openDatabase()
  try {
    await recreateDatabase(database)
    rmSync(join(dataDirOf(), 'demo-accounts.json'), { force: true })
    say(
      'Cơ sở dữ liệu đã trống; "npm run up" sẽ dựng lại',
      'the database is empty; "npm run up" fills it again',
    )
  } finally {
    await database.stop()
  }
})
