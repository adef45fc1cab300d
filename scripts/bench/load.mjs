import autocannon from 'autocannon'
import { coreMs } from './machine.mjs'

export const CONNECTIONS = 8

/**
 * Loads addresses with a fixed number of connections and answers how many requests a second came
 * back, how long the slowest twentieth waited, and how much of a core each cost the server.
 * @param {{ url: string, pid: number, requests?: object[], cookie?: string, seconds?: number,
 *   amount?: number, onAnswer?: (count: number) => void }} options
 */
export async function load({ url, pid, requests, cookie, seconds, amount, onAnswer }) {
  const waits = []
  const coreBefore = coreMs(pid)
  const instance = autocannon({
    url,
    requests,
    headers: cookie ? { cookie } : {},
    connections: CONNECTIONS,
    ...(amount ? { amount } : { duration: seconds }),
  })
  instance.on('response', (_client, _status, _bytes, wait) => {
    waits.push(wait)
    onAnswer?.(waits.length)
  })
  const result = await instance
  const failed = result.non2xx + result.errors + result.timeouts
  if (failed > 0) throw new Error(`${url}: ${failed} of ${waits.length} requests failed`)
  const took = (result.finish - result.start) / 1000
  waits.sort((a, b) => a - b)
  const coreAfter = coreMs(pid)
  return {
    perSecond: waits.length / took,
    p95Ms: waits[Math.floor(waits.length * 0.95)] ?? 0,
    coreMsEach: coreBefore === null ? null : (coreAfter - coreBefore) / waits.length,
  }
}

/** @param {number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
