import { join, resolve } from 'node:path'
import { alone } from '../bootstrap/alone.mjs'
import { requireSameFieldKey } from '../bootstrap/field-key.mjs'
import { countLeases } from '../bootstrap/leases.mjs'
import { main } from '../bootstrap/main.mjs'
import { openDatabase } from '../bootstrap/open.mjs'
import { dataDirOf, projectDir } from '../bootstrap/project.mjs'
import { Failure, say } from '../bootstrap/say.mjs'
import { readMigrations } from '../database/migration-folder.ts'
import { applyMigrations } from '../database/migrations.ts'
import { OtherVersionError, restoreBackup } from './bring-back.ts'
import { filesDirOf } from './files-dir.mjs'
import { DifferenceError, NotEmptyError } from './load.ts'
import { takeSecrets } from './secrets.mjs'
import { takeDown } from './take-down.mjs'
import { DamagedError } from './unpack.ts'
import { whileClosed } from './while-closed.mjs'

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
  const database = await openDatabase()
  try {
    // The lock of "npm run up": one that starts meanwhile must not bring up a schema we are replacing.
    await alone(
      join(dataDir, 'bootstrap.lock'),
      () => restore(resolve(file), database, dataDir, words.includes('--replace')),
      { onWait: () => say('Một lần khởi động khác đang chuẩn bị: chờ…', 'waiting for a start…') },
    )
  } finally {
    await database.stop()
  }
})

async function restore(archive, { ownerUrl, appUrl }, dataDir, mayReplace) {
  const migrations = readMigrations(join(projectDir, 'prisma/migrations'))
  const isServed = countLeases(join(dataDir, 'web-users')) > 0
  let fieldKey = ''
  try {
    const manifest = await restoreBackup({
      ...{ archive, ownerUrl, migrations, mayReplace },
      filesDir: filesDirOf(process.env, dataDir),
      whileClosed: (work) => whileClosed({ dataDir, ownerUrl, appUrl }, work),
      keep(secrets) {
        fieldKey = JSON.parse(secrets.keys).fieldKey
        requireNoOtherKey(fieldKey)
        return takeSecrets(dataDir, secrets)
      },
      async bringUp() {
        await applyMigrations(ownerUrl, migrations)
        await requireSameFieldKey(ownerUrl, fieldKey)
      },
    })
    // The archive is a backup of what is here now, and its own line is not in it.
    const details = { savedAt: manifest.madeAt, version: manifest.version }
    await takeDown({ appUrl, act: 'backups/restore', at: new Date(), details })
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    const [vi, en] = isServed
      ? ['Lá Lành đang mở lại', 'the product is opening again']
      : ['chạy "npm run up"', 'run "npm run up"']
    say(
      `Đã khôi phục và đối chiếu ${rows} dòng của bản ${manifest.madeAt}; ${vi}`,
      `${rows} rows restored and compared; ${en}`,
    )
  } catch (error) {
    throw inWords(error, archive)
  }
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
