import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { takeLease } from './leases.mjs'
import { rememberWeb } from './orphan.mjs'
import { Failure, say } from './say.mjs'
import { startWeb } from './web.mjs'

const CHECK_EVERY_MS = 1000
const REVIVE_WITHIN_MS = 60_000
const SHORT_LIFE_MS = 10_000
const SHORT_LIVES = 5

/**
 * Serves until told to stop: a web process or a database server that dies is started again; a web
 * process that keeps dying ends the whole with a sentence.
 * @param {Awaited<ReturnType<typeof import('./prepare.mjs').prepare>>} product
 * @param {'start' | 'dev'} mode
 */
export function serve({ address, dataDir, database, environment }, mode) {
  const lease = takeLease(join(dataDir, 'web-users'))
  const begin = () => {
    const web = startWeb({ mode, ...address, env: environment })
    rememberWeb(dataDir, web.pid)
    return web
  }
  const state = { stopping: false, web: begin() }

  async function keepWeb() {
    let shortLives = 0
    while (!state.stopping) {
      const since = Date.now()
      await state.web.ended
      if (state.stopping) return
      shortLives = Date.now() - since < SHORT_LIFE_MS ? shortLives + 1 : 0
      if (shortLives >= SHORT_LIVES) throw keepsDying()
      say('Máy chủ web dừng đột ngột: khởi động lại', 'the web server ended: starting it again')
      state.web = begin()
      if (mode === 'start') await state.web.untilReady()
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
    untilReady: () => (mode === 'start' ? state.web.untilReady() : undefined),
    /** Watches over both; rejects when the product cannot be kept up. */
    keep: () => Promise.all([keepWeb(), keepDatabase()]),
    async stop() {
      state.stopping = true
      await state.web.stop()
      lease.giveUp()
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
