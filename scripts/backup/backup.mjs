import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { main } from '../bootstrap/main.mjs'
import { openDatabase } from '../bootstrap/open.mjs'
import { dataDirOf, projectDir } from '../bootstrap/project.mjs'
import { readKeys } from '../bootstrap/keys.mjs'
import { Failure, say } from '../bootstrap/say.mjs'
import { filesDirOf } from './files-dir.mjs'
import { makeBackup } from './make.ts'
import { takeDown } from './take-down.mjs'

// npm run backup -- <file>
await main(async () => {
  const target = targetOf(process.argv[2])
  const dataDir = dataDirOf()
  const filesDir = filesDirOf(process.env, dataDir)
  const demoAccounts = join(dataDir, 'demo-accounts.json')
  const database = await openDatabase()
  try {
    const manifest = await makeBackup({
      databaseUrl: database.superuserUrl ?? process.env.DATABASE_BACKUP_URL ?? database.ownerUrl,
      filesDir,
      keys: readKeys(dataDir, process.env),
      demoAccounts: existsSync(demoAccounts) ? demoAccounts : null,
      target,
      version: JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')).version,
      now: new Date(),
    })
    // Of the moment the reading began: a backup is never called newer than what is in it.
    const at = new Date(manifest.madeAt)
    const details = { version: manifest.version }
    await takeDown({ appUrl: database.appUrl, act: 'backups/make', at, details })
    report(manifest, target)
  } catch (error) {
    throw inWords(error, target)
  } finally {
    await database.stop()
  }
})

function targetOf(file) {
  if (!file) {
    throw new Failure(
      'Cần tên tệp sao lưu: npm run backup -- /noi/cat/giu/la-lanh.tar.gz',
      'The backup needs a file: npm run backup -- /a/safe/place/la-lanh.tar.gz',
    )
  }
  const target = resolve(file)
  if (existsSync(target)) {
    throw new Failure(
      `${target} đã có: chọn tên khác (bản sao lưu cũ không bị ghi đè).`,
      `${target} exists: choose another name (an earlier backup is never overwritten).`,
    )
  }
  if (!existsSync(dirname(target))) {
    throw new Failure(
      `Không có thư mục ${dirname(target)}: tạo thư mục rồi chạy lại.`,
      `There is no folder ${dirname(target)}: make it, then run again.`,
    )
  }
  return target
}

function report(manifest, target) {
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  const files = Object.keys(manifest.checksums).filter((name) => name.startsWith('files/')).length
  say(
    `Đã sao lưu và đọc kiểm lại ${rows} dòng, ${files} tệp vào ${target}`,
    `${rows} rows and ${files} files saved and read back`,
  )
  say('Tệp chứa cả khóa mã hóa: cất ở nơi có khóa', 'it holds the keys too: keep it locked away')
  if (!manifest.hasFiles) {
    say(
      'Tệp đính kèm nằm ở kho S3: sao lưu kho đó riêng',
      'files lie in the bucket: back it up too',
    )
  }
}

function inWords(error, target) {
  if (error.code === '42501') {
    return new Failure(
      'Sao lưu cần một tài khoản đọc được mọi xã: quản trị viên chạy các lệnh trên, rồi đặt DATABASE_BACKUP_URL.',
      'A backup needs a role that may read every commune: an administrator runs the statements above, then set DATABASE_BACKUP_URL.',
      {
        cause: error,
        detail:
          "CREATE ROLE lalanh_backup LOGIN BYPASSRLS PASSWORD '…';\nGRANT pg_read_all_data TO lalanh_backup;",
      },
    )
  }
  if (error.code === '42P01') {
    return new Failure(
      'Chưa có dữ liệu để sao lưu: chạy "npm run up" một lần trước.',
      'There is nothing to back up yet: run "npm run up" once first.',
      { cause: error },
    )
  }
  if (['EACCES', 'EROFS', 'ENOSPC'].includes(error.code)) {
    return new Failure(
      `Không ghi được vào ${dirname(target)} (${error.code}): kiểm tra quyền và chỗ trống.`,
      `${dirname(target)} cannot be written (${error.code}): check rights and space.`,
      { cause: error },
    )
  }
  return error
}
