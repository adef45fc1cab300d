import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PortTaken, chooseAddress } from './address.mjs'
import { productEnvironment } from './environment.mjs'
import { requireSameFieldKey } from './field-key.mjs'
import { readKeys } from './keys.mjs'
import { takeLease } from './leases.mjs'
import { rememberWeb } from './orphan.mjs'
import { isRestoring } from './restoring.mjs'
import { Failure, say } from './say.mjs'
import { startWeb } from './web.mjs'

const CHECK_EVERY_MS = 1000
const REVIVE_WITHIN_MS = 60_000
const SHORT_LIFE_MS = 10_000
const SHORT_LIVES = 5
const PORTS_TO_TRY = 5

/**
 * Serves until told to stop: a web process or a database server that dies is started again; a web
 * process that keeps dying ends the whole with a sentence. While a backup is restored the web
 * process is closed, and afterwards it begins anew, with the keys that came back.
 * @param {Awaited<ReturnType<typeof import('./prepare.mjs').prepare>>} product
 * @param {'start' | 'dev'} mode
 */
export function serve({ dataDir, database }, mode) {
  const env = process.env
  const state = { stopping: false, web: null, lease: null, address: null }

  /** Takes the address, or the next one where another start was faster and nobody asked for a port. */
  async function open() {
    for (let tries = 1; ; tries += 1) {
      state.address = await chooseAddress(env)
      try {
        await begin()
        return state.address
      } catch (error) {
        if (!(error instanceof PortTaken) || env.PORT || tries === PORTS_TO_TRY) throw error
      }
    }
  }

  async function begin() {
    await takeTurn()
    const keys = readKeys(dataDir, env)
    await requireSameFieldKey(database.ownerUrl, keys.fieldKey)
    if (state.stopping) return
    const { host, port, appUrl } = state.address
    const databaseUrl = database.appUrl
    state.web = startWeb({
      ...{ mode, host, port },
      env: productEnvironment({ env, dataDir, keys, appUrl, databaseUrl }),
    })
    rememberWeb(dataDir, state.web.pid)
    if (mode === 'start') await state.web.untilReady()
  }

  /**
   * A restore waits until nobody holds such a lease, and we look for a restore only after taking
   * it: one of the two always sees the other.
   */
  async function takeTurn() {
    state.lease ??= takeLease(join(dataDir, 'web-users'))
    while (isRestoring(dataDir) && !state.stopping) {
      state.lease.giveUp()
      await sleep(100)
      state.lease = takeLease(join(dataDir, 'web-users'))
    }
  }

  async function keepWeb() {
    let shortLives = 0
    while (!state.stopping) {
      const since = Date.now()
      await state.web.ended
      if (state.stopping) return
      if (isRestoring(dataDir)) {
        say('Đang khôi phục dữ liệu: tạm đóng cửa', 'closed while a backup is being restored')
      } else {
        shortLives = Date.now() - since < SHORT_LIFE_MS ? shortLives + 1 : 0
        if (shortLives >= SHORT_LIVES) throw keepsDying()
        say('Máy chủ web dừng đột ngột: khởi động lại', 'the web server ended: starting it again')
      }
      try {
        await begin()
        if (!state.stopping) say('Máy chủ web đã mở lại', 'the web server is open again')
      } catch (error) {
        // Closed again before it was open: that is no fault of the web process.
        if (!isRestoring(dataDir)) throw error
      }
    }
  }

  async function closeForRestore() {
    while (!state.stopping) {
      await sleep(CHECK_EVERY_MS, undefined, { ref: false })
      if (!state.stopping && isRestoring(dataDir)) await state.web.stop()
    }
  }

  async function keepDatabase() {
    while (database.embedded && !state.stopping) {
      await sleep(CHECK_EVERY_MS, undefined, { ref: false })
      if (state.stopping || database.isRunning()) continue
      say('Cơ sở dữ liệu dừng đột ngột: khởi động lại', 'the database ended: starting it again')
      await revive(database)
    }
  }

  return {
    open,
    /** Watches over both; rejects when the product cannot be kept up. */
    keep: () => Promise.all([keepWeb(), closeForRestore(), keepDatabase()]),
    async stop() {
      state.stopping = true
      await state.web?.stop()
      state.lease?.giveUp()
    },
  }
}

/** Right after a crash the old server's processes may hold its memory for a moment. */
async function revive(database) {
  const giveUpAt = Date.now() + REVIVE_WITHIN_MS
  for (;;) {
    try {
      return await database.revive()
    } catch (error) {
      if (!(error instanceof Failure) || Date.now() > giveUpAt) throw error
      await sleep(500)
    }
  }
}

function keepsDying() {
  return new Failure(
    'Máy chủ web liên tục dừng: xem các dòng trên, sửa rồi chạy lại.',
    'The web server keeps ending: see the lines above, then run again.',
  )
}
