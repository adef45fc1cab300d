import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { chooseAddress } from './address.mjs'
import { alone } from './alone.mjs'
import { build, isBuilt } from './build.mjs'
import { forgetDemoCutOff, loadDemo, wantsDemo, wasDemoCutOff } from './demo.mjs'
import { productEnvironment } from './environment.mjs'
import { requireSameFieldKey } from './field-key.mjs'
import { install, isInstalled, requireHostNode } from './install.mjs'
import { readKeys } from './keys.mjs'
import { countLeases } from './leases.mjs'
import { openDatabase, requireBothAddresses } from './open.mjs'
import { settleOrphan } from './orphan.mjs'
import { makePrivateFolder } from './private-file.mjs'
import { dataDirOf } from './project.mjs'
import { recreateDatabase } from './recreate.mjs'
import { Failure, say, step } from './say.mjs'
import { generateClient, migrate } from './schema.mjs'
import { requireUsableVariables } from './web-variables.mjs'

const INSTALL_AND_BUILD_MS = 20 * 60_000

/**
 * Everything between a fresh clone and a product that can be served, each step only when it is
 * needed. Several starts at once wait for each other.
 * @param {{ forProduction: boolean, onDatabase: (database: { stop: () => Promise<void> }) => void }} options
 */
export async function prepare({ forProduction, onDatabase }) {
  requireHostNode()
  const dataDir = dataDirOf()
  const lock = join(dataDir, 'bootstrap.lock')
  return alone(lock, () => prepareAlone(dataDir, { forProduction, onDatabase }), {
    patienceMs: INSTALL_AND_BUILD_MS,
    onWait: () => say('Một lần khởi động khác đang chuẩn bị: chờ…', 'waiting for another start…'),
  })
}

async function prepareAlone(dataDir, { forProduction, onDatabase }) {
  const env = process.env
  requireBothAddresses(env)
  await settleOrphan(dataDir)
  // Only to say early what is wrong with it: the port is chosen in the moment it is taken.
  const { appUrl } = await chooseAddress(env)
  const keys = readKeys(dataDir, env)

  if (!isInstalled()) {
    say('Đang cài thư viện, khoảng một phút…', 'installing the packages, about a minute…')
    await step({ vi: 'Cài thư viện', en: 'packages installed' }, install)
  }
  const environmentWith = (databaseUrl) =>
    productEnvironment({ env, dataDir, keys, appUrl, databaseUrl })
  await requireUsableVariables(environmentWith(env.DATABASE_URL || 'postgresql://embedded'))
  await step({ vi: 'Mã truy cập dữ liệu', en: 'database client' }, generateClient)
  const database = await step({ vi: 'Cơ sở dữ liệu', en: 'database' }, () => openDatabase(env))
  onDatabase(database)
  await step({ vi: 'Lược đồ', en: 'migrations' }, () => bringUpSchema(dataDir, database))
  await requireSameFieldKey(database.ownerUrl, keys.fieldKey)

  const environment = environmentWith(database.appUrl)
  makePrivateFolder(environment.FILES_DIR)
  if (await wantsDemo(database, env.DEMO)) {
    await step({ vi: 'Dữ liệu thử', en: 'demo communes' }, () =>
      loadDemo(dataDir, { ...environment, DATABASE_OWNER_URL: database.ownerUrl }),
    )
  }
  if (forProduction && !isBuilt(environment)) {
    refuseWhileServed(dataDir)
    say('Đang dựng bản chạy, khoảng một phút…', 'building for production, about a minute…')
    await step({ vi: 'Dựng bản chạy', en: 'production build' }, () => build(environment))
  }
  return { dataDir, database }
}

/** A demo that was cut off half way is no state to go on from: nobody has worked on it yet. */
async function bringUpSchema(dataDir, database) {
  if (database.embedded && wasDemoCutOff(dataDir)) {
    say(
      'Lần nạp dữ liệu thử trước bị ngắt: làm lại',
      'the demo was cut off last time: starting over',
    )
    await recreateDatabase(database)
    rmSync(join(dataDir, 'demo-accounts.json'), { force: true })
    forgetDemoCutOff(dataDir)
  }
  await migrate(database)
}

/** A build replaces the files a running product serves from. @param {string} dataDir */
export function refuseWhileServed(dataDir) {
  if (countLeases(join(dataDir, 'web-users')) === 0) return
  throw new Failure(
    'Mã nguồn đã đổi trong khi Lá Lành đang chạy từ thư mục này: dừng bản đang chạy (Ctrl-C) rồi chạy lại.',
    'The sources changed while the product is being served from this folder: stop it (Ctrl-C), then start again.',
  )
}
