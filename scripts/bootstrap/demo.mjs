import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installed, projectDir, projectNode } from './project.mjs'
import { writePrivateFile } from './private-file.mjs'
import { lastLines, run } from './run.mjs'
import { Failure } from './say.mjs'

/**
 * Whether the demo communes are to be loaded: into an empty embedded database unless DEMO=0, into
 * an external one only when DEMO=1 and it is empty.
 * @param {{ embedded: boolean, superuserUrl: string | null, ownerUrl: string }} database
 * @param {string | undefined} wish the variable DEMO
 */
export async function wantsDemo({ embedded, superuserUrl, ownerUrl }, wish) {
  if (wish !== undefined && wish !== '' && wish !== '0' && wish !== '1') {
    throw new Failure(
      `DEMO "${wish}" không hiểu được: đặt DEMO=1 để nạp dữ liệu thử, DEMO=0 để không nạp.`,
      `DEMO "${wish}" is not understood: DEMO=1 loads the demo, DEMO=0 does not.`,
    )
  }
  if (wish === '0' || (!embedded && wish !== '1')) return false
  return isEmpty(superuserUrl ?? ownerUrl)
}

/** Whether an earlier load of the demo was cut off. @param {string} dataDir */
export function wasDemoCutOff(dataDir) {
  return existsSync(beginning(dataDir))
}

/** Loads the demo communes. @param {string} dataDir @param {NodeJS.ProcessEnv} env */
export async function loadDemo(dataDir, env) {
  writePrivateFile(beginning(dataDir), '')
  const { code, output } = await run(
    projectNode,
    [installed('tsx/dist/cli.mjs'), 'prisma/seed/demo.ts'],
    { cwd: projectDir, env },
  )
  if (code !== 0) {
    throw new Failure(
      'Không nạp được dữ liệu thử: sửa lỗi ở các dòng trên rồi chạy lại, hoặc chạy với DEMO=0.',
      'The demo could not be loaded: mend what the lines above name, or run with DEMO=0.',
      { detail: lastLines(output) },
    )
  }
  forgetDemoCutOff(dataDir)
}

/** @param {string} dataDir */
export function forgetDemoCutOff(dataDir) {
  rmSync(beginning(dataDir), { force: true })
}

/**
 * The accounts of the demo, as the seed wrote them.
 * @param {string} dataDir
 * @returns {{ username: string, password: string, role: string, commune: string, scope: string }[]}
 */
export function readDemoAccounts(dataDir) {
  const path = join(dataDir, 'demo-accounts.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []
}

const beginning = (dataDir) => join(dataDir, 'demo-loading')

async function isEmpty(url) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query('SELECT EXISTS (SELECT 1 FROM account) AS filled')
    return !rows[0].filled
  } finally {
    await client.end()
  }
}
