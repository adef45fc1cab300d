import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../bootstrap/main.mjs'
import { installed, projectDir } from '../bootstrap/project.mjs'
import { lastLines, run } from '../bootstrap/run.mjs'
import { Failure } from '../bootstrap/say.mjs'
import { fingerprintOf, readSchemaFiles } from './schema-files.ts'

// npm run db:generate
await main(async () => {
  const fingerprint = `${versionOfPrisma()} ${fingerprintOf(readSchemaFiles(join(projectDir, 'prisma/schema')))}`
  const marker = join(projectDir, 'prisma/client/generated-from')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === fingerprint) return
  const { code, output } = await run(
    process.execPath,
    [installed('prisma/build/index.js'), 'generate', '--no-hints'],
    {
      cwd: projectDir,
      // The client of Prisma 7 needs no native engine, but its command insists on the path of one.
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    },
  )
  if (code !== 0) {
    throw new Failure(
      'Không tạo được mã truy cập dữ liệu từ prisma/schema: sửa lỗi ở các dòng trên rồi chạy lại.',
      'The database client could not be generated from prisma/schema: mend what the lines above name.',
      { detail: lastLines(output) },
    )
  }
  writeFileSync(marker, fingerprint)
})

function versionOfPrisma() {
  return JSON.parse(readFileSync(installed('prisma/package.json'), 'utf8')).version
}
