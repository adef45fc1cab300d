import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startDatabase } from '../bootstrap/database.mjs'
import { projectDir } from '../bootstrap/project.mjs'
import { browserForTests } from './browser.mjs'
import { buildForTests } from './build.mjs'
import { format, generateClient, typesAndLint } from './checks.mjs'
import { findLibreOffice, installLibreOffice } from './libreoffice.mjs'
import { playwright, vitest } from './suites.mjs'
import { runSteps } from './steps.mjs'

const [long, only] = wishes(process.argv.slice(2))
mkdirSync(join(projectDir, '.test'), { recursive: true })
if (long) process.env.LONG = '1'

const browser = { path: null }
const server = { stop: () => undefined }
const steps = [
  {
    name: 'client',
    vi: 'Mã truy cập dữ liệu',
    en: 'database client',
    run: generateClient,
    silent: true,
  },
  ...(long
    ? [
        {
          name: 'libreoffice',
          vi: 'LibreOffice cho văn bản',
          en: 'LibreOffice for the documents',
          silent: true,
          run: async () => {
            if (!findLibreOffice()) await installLibreOffice()
          },
        },
      ]
    : []),
  {
    name: 'database',
    vi: 'Cơ sở dữ liệu dùng một lần',
    en: 'throw-away database',
    silent: true,
    // Held here, so that it ends with this process even when a test run below is killed.
    run: async () => {
      const dataDir = join(projectDir, '.test/cluster')
      server.stop = (await startDatabase({ dataDir, durable: false })).stop
    },
  },
  // What waits for the database leaves room for what only reads and reckons, and for the build, whose
  // sources have been read by then; the browser has the machine to itself.
  {
    together: [
      [
        {
          name: 'integration',
          vi: 'Tích hợp',
          en: 'integration',
          run: () => vitest('integration'),
        },
      ],
      [
        { name: 'format', vi: 'Trình bày mã', en: 'format', run: format },
        {
          name: 'lint',
          vi: 'Kiểu dữ liệu và quy tắc mã',
          en: 'types and lint',
          run: typesAndLint,
        },
        {
          name: 'architecture',
          vi: 'Nếp nhà',
          en: 'architecture',
          run: () => vitest('architecture'),
        },
        { name: 'unit', vi: 'Đơn vị', en: 'unit', run: () => vitest('unit') },
        { name: 'build', vi: 'Dựng bản chạy', en: 'build', run: buildForTests },
      ],
    ],
  },
  ...(long ? [{ name: 'start', vi: 'Khởi động', en: 'starting', run: () => vitest('start') }] : []),
  {
    name: 'browser',
    vi: 'Trình duyệt',
    en: 'browser',
    silent: true,
    run: async () => {
      browser.path = await browserForTests()
    },
  },
  {
    name: 'e2e',
    vi: 'Trên trình duyệt',
    en: 'in the browser',
    needs: ['build', 'browser'],
    run: () => playwright({ ...process.env, CHROMIUM_PATH: browser.path }),
  },
]

try {
  process.exitCode = await runSteps(steps, only)
} finally {
  await server.stop()
}

/** `--long`, and the names of the steps wanted; all when none is named. */
function wishes(words) {
  const names = words.filter((word) => !word.startsWith('-'))
  return [words.includes('--long'), names.length > 0 ? new Set([...names, ...needed(names)]) : null]
}

function needed(names) {
  if (names.includes('e2e')) return ['client', 'database', 'build', 'browser']
  if (names.includes('integration')) return ['client', 'database']
  return names.includes('unit') ? ['client', 'libreoffice'] : ['client']
}
