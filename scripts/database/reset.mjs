import pg from 'pg'
import { main } from '../bootstrap/main.mjs'
import { openDatabase } from '../bootstrap/open.mjs'
import { dataDirOf } from '../bootstrap/project.mjs'
import { Failure, say } from '../bootstrap/say.mjs'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

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
    await recreate(database)
    rmSync(join(dataDirOf(), 'demo-accounts.json'), { force: true })
    say(
      'Cơ sở dữ liệu đã trống; "npm run up" sẽ dựng lại',
      'the database is empty; "npm run up" fills it again',
    )
  } finally {
    await database.stop()
  }
})

async function recreate({ superuserUrl, database }) {
  const url = new URL(superuserUrl)
  url.pathname = '/postgres'
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${database} OWNER lalanh_owner`)
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`)
    await client.query(`GRANT CONNECT ON DATABASE ${database} TO lalanh_web`)
  } finally {
    await client.end()
  }
}
