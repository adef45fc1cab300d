import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { requireSameFieldKey } from '../bootstrap/field-key.mjs'
import { writeKeys } from '../bootstrap/keys.mjs'
import { countLeases } from '../bootstrap/leases.mjs'
import { main } from '../bootstrap/main.mjs'
import { openDatabase } from '../bootstrap/open.mjs'
import { writePrivateFile } from '../bootstrap/private-file.mjs'
import { dataDirOf, projectDir } from '../bootstrap/project.mjs'
import { Failure, say } from '../bootstrap/say.mjs'
import { readMigrations } from '../database/migration-folder.ts'
import { applyMigrations } from '../database/migrations.ts'
import { OtherVersionError, restoreBackup } from './bring-back.ts'
import { filesDirOf } from './files-dir.mjs'
import { DifferenceError, NotEmptyError } from './load.ts'
import { DamagedError } from './unpack.ts'

// npm run restore -- <file> [--replace]
await main(async () => {
  const words = process.argv.slice(2)
  const [file] = words.filter((word) => word !== '--replace')
  if (!file) {
    throw new Failure(
      'Cần tệp sao lưu: npm run restore -- <tệp> [--replace]',
      'Restoring needs a backup: npm run restore -- <file> [--replace]',
    )
  }
  const dataDir = dataDirOf()
  refuseWhileServed(dataDir)
  const database = await openDatabase()
  try {
    await restore(resolve(file), database, dataDir, words.includes('--replace'))
  } finally {
    await database.stop()
  }
})

async function restore(archive, { ownerUrl }, dataDir, mayReplace) {
  const migrations = readMigrations(join(projectDir, 'prisma/migrations'))
  let fieldKey = ''
  try {
    const manifest = await restoreBackup({
      ...{ archive, ownerUrl, migrations, mayReplace },
      filesDir: filesDirOf(process.env, dataDir),
      keep({ keys, demoAccounts }) {
        fieldKey = JSON.parse(keys).fieldKey
        requireNoOtherKey(fieldKey)
        setKeysAside(dataDir)
        writeKeys(dataDir, JSON.parse(keys))
        const accounts = join(dataDir, 'demo-accounts.json')
        if (demoAccounts === null) rmSync(accounts, { force: true })
        else writePrivateFile(accounts, demoAccounts)
      },
    })
    await applyMigrations(ownerUrl, migrations)
    await requireSameFieldKey(ownerUrl, fieldKey)
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    say(
      `Đã khôi phục và đối chiếu ${rows} dòng của bản ${manifest.madeAt}; chạy "npm run up"`,
      `${rows} rows restored and compared; run "npm run up"`,
    )
  } catch (error) {
    throw inWords(error, archive)
  }
}

/** Should the machine stop right now, the data that stays needs the keys it was written with. */
function setKeysAside(dataDir) {
  const keys = join(dataDir, 'keys.json')
  if (existsSync(keys)) copyFileSync(keys, join(dataDir, 'keys.replaced.json'))
}

function refuseWhileServed(dataDir) {
  if (countLeases(join(dataDir, 'web-users')) === 0) return
  throw new Failure(
    'Lá Lành đang chạy trên dữ liệu này: dừng (Ctrl-C) rồi khôi phục.',
    'The product is running on this data: stop it (Ctrl-C), then restore.',
  )
}

function requireNoOtherKey(fieldKey) {
  if (!process.env.FIELD_KEY || process.env.FIELD_KEY === fieldKey) return
  throw new Failure(
    'FIELD_KEY đang đặt khác khóa trong bản sao lưu: bỏ biến này hoặc đặt đúng khóa của bản sao lưu.',
    'FIELD_KEY is set to another key than the backup brings: unset it, or set it to the key of the backup.',
  )
}

function inWords(error, archive) {
  if (error instanceof NotEmptyError) {
    return new Failure(
      'Nơi khôi phục đang có dữ liệu: sao lưu nó trước, rồi thêm --replace nếu đúng là muốn thay toàn bộ.',
      'There is data here already: back it up first, then add --replace if all of it is to be replaced.',
    )
  }
  if (error instanceof DamagedError) {
    return new Failure(
      `${archive} không phải bản sao lưu nguyên vẹn (${error.message}): dùng bản khác; chưa có gì thay đổi.`,
      `${archive} is no intact backup (${error.message}): use another one; nothing was changed.`,
      { cause: error },
    )
  }
  if (error instanceof OtherVersionError) {
    return new Failure(
      `Bản sao lưu thuộc phiên bản khác (${error.message}): cài đúng phiên bản đó hoặc mới hơn rồi khôi phục.`,
      `The backup belongs to another version (${error.message}): install that version or a newer one, then restore.`,
    )
  }
  if (error instanceof DifferenceError) {
    return new Failure(
      `Dữ liệu đọc lại không khớp bản sao lưu (${error.message}): chưa có gì thay đổi; gửi dòng này khi báo lỗi.`,
      `What was read back differs from the backup (${error.message}): nothing was changed; please report this line.`,
    )
  }
  if (error.code === '55P03') {
    return new Failure(
      'Có chương trình khác đang dùng cơ sở dữ liệu: dừng nó rồi khôi phục.',
      'Another program is using the database: stop it, then restore.',
    )
  }
  if (error.code === 'ENOENT' && error.path === archive) {
    return new Failure(`Không có tệp ${archive}.`, `There is no file ${archive}.`)
  }
  return error
}
