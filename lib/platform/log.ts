import pino, { type Logger } from 'pino'
import { env } from './env'
import { logOptions } from './log-options'

let logger: Logger | undefined

/** Lines for the operator. Personal data never goes here: codes, counts and reference numbers only. */
export function log(): Logger {
  logger ??= pino(logOptions(env().LOG_LEVEL))
  return logger
}
