import { Server as NetServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** So long a proxy in front has to see that this process is about to end, while it is still served. */
const SAY_GOODBYE_MS = 2000
/** So long nothing may have been asked before the last connections are closed. */
const QUIET_MS = 300
/** What is not answered by then is broken off: whoever stops the product does not wait for ever. */
const LAST_ANSWER_MS = 8500
const CLOSE_WITHIN_MS = 1000

/**
 * Ends this process without dropping a request (decision 0021): what has arrived is answered, every
 * answer says that the connection closes, nobody new is let in, and what the product holds is closed
 * after the last answer. Next closes idle connections at once, in the very moment a browser may be
 * sending on one.
 * @param {{ isStopping: boolean, closeAtEnd: (() => Promise<void>)[] }} door
 * @param {{ hasProxy: boolean }} options
 */
export function stopWithoutLoss(door, { hasProxy }) {
  const servers = new Set()
  const open = new Set()
  let quietSince = 0

  const stop = async () => {
    if (door.isStopping) return
    door.isStopping = true
    const startedAt = performance.now()
    for (const response of open) sayLast(response)
    if (hasProxy) await sleep(SAY_GOODBYE_MS)
    // The listening socket alone: Server.close of HTTP would take idle connections with it.
    for (const server of servers) NetServer.prototype.close.call(server)
    quietSince = performance.now()
    while (open.size > 0 || performance.now() - quietSince < QUIET_MS) {
      if (performance.now() - startedAt > LAST_ANSWER_MS) break
      await sleep(20)
    }
    for (const server of servers) {
      if (open.size > 0) server.closeAllConnections()
      else server.closeIdleConnections()
    }
    const closing = Promise.allSettled(door.closeAtEnd.map((close) => close()))
    await Promise.race([closing, sleep(CLOSE_WITHIN_MS)])
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void stop())

  return {
    /** A server of this process that takes connections. */
    watch: (server) => servers.add(server),
    /** A request that has arrived; counts until its answer is out. */
    arrived(response) {
      open.add(response)
      if (door.isStopping) sayLast(response)
      response.once('close', () => {
        open.delete(response)
        quietSince = performance.now()
      })
    },
  }
}

function sayLast(response) {
  if (!response.headersSent) response.setHeader('Connection', 'close')
}
