import { endRunning } from './run.mjs'
import { watchStarter } from './parents.mjs'
import { prepare } from './prepare.mjs'
import { say, sayFailure, seconds } from './say.mjs'
import { serve } from './supervise.mjs'

/**
 * The whole life of `npm run up` and `npm run dev`: prepare, serve, and end in order – first the
 * web, then the database – on Ctrl-C, on a signal, when npm was killed, or after a failure.
 * @param {'start' | 'dev'} mode
 * @param {(product: { dataDir: string, address: { appUrl: string, host: string } }) => void} announce
 */
export async function live(mode, announce) {
  const parts = []
  let ending
  const end = (code) => {
    ending ??= (async () => {
      endRunning()
      for (const part of parts.reverse()) await part.stop()
      process.exit(code)
    })().catch((error) => {
      sayFailure(error)
      process.exit(1)
    })
    return ending
  }
  const stop = () => {
    if (!ending) say('Đang dừng theo thứ tự…', 'stopping in order…')
    void end(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  watchStarter(stop)
  // Whoever read our output may be gone; that is no reason to leave the database in disorder.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

  try {
    const product = await prepare({
      forProduction: mode === 'start',
      onDatabase: (database) => parts.push(database),
    })
    const served = serve(product, mode)
    parts.push(served)
    const address = await served.open()
    announce({ ...product, address })
    say('Khởi động xong sau', `ready after${seconds(performance.now())}`)
    await served.keep()
  } catch (error) {
    if (ending) return ending
    sayFailure(error)
    await end(1)
  }
}
