import pino, { type Logger } from 'pino'
import { env } from './env'

let logger: Logger | undefined

/** Lines for the operator. Personal data never goes here: codes, counts and reference numbers only. */
export function log(): Logger {
  logger ??= pino({ level: env().LOG_LEVEL })
  return logger
}
