import { AsyncLocalStorage } from 'node:async_hooks'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pino from 'pino'
import { safeMessage } from '../../lib/platform/error-facts.ts'
import { logOptions } from '../../lib/platform/log-options.ts'
import { fixedParts, methodOf, requestLine, routeOf } from '../../lib/platform/request-line.ts'
import { projectDir } from './project.mjs'

/** What the product says of the request it is answering; see lib/platform/gate/front-door.ts. */
export const requests = new AsyncLocalStorage()
/** Errors that have a line already. */
export const told = new WeakSet()

const logger = pino(logOptions(process.env.LOG_LEVEL || 'info'))
let known

/** A new request's record; its line is written when it has ended. */
export function recordOf(request, response) {
  known ??= readFixedParts()
  const record = { method: methodOf(request.method), route: routeOf(request.url, known) }
  const startedAt = performance.now()
  response.once('close', () => {
    const status = response.writableFinished ? response.statusCode : 0
    const ended = { ...record, status, ms: Math.round(performance.now() - startedAt) }
    const { level, message } = requestLine(ended)
    logger[level]({ ...ended, isTold: undefined }, message)
  })
  return record
}

/**
 * Next prints errors whole, with the values that drivers put into them. What comes this way and has no
 * line of its own yet gets one without them.
 */
export function muteConsole() {
  for (const level of ['error', 'warn']) {
    console[level] = (...parts) => {
      const error = parts.find((part) => part instanceof Error)
      if (error) return tellLater(level, error)
      const said = parts.map(safeMessage).find(Boolean)
      logger[level]({ said }, 'console')
    }
  }
}

/** The product's own line, with the number the person sees, comes a moment after Next's. */
function tellLater(level, error) {
  const { method, route } = requests.getStore() ?? {}
  setTimeout(() => {
    if (told.has(error)) return
    told.add(error)
    logger[level]({ method, route, error }, 'console')
  }, 500)
}

function readFixedParts() {
  const list = join(projectDir, '.next/app-path-routes-manifest.json')
  try {
    return fixedParts(Object.values(JSON.parse(readFileSync(list, 'utf8'))))
  } catch (error) {
    // The development server has no list; its log is on the developer's own screen.
    if (error.code === 'ENOENT') return new Set()
    throw error
  }
}
