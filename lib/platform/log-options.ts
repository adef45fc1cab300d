import pino, { type LoggerOptions } from 'pino'
import { errorFacts } from './error-facts.ts'

/** How every line looks, whoever of this process writes it: one JSON object, errors without values. */
export function logOptions(level: string): LoggerOptions {
  return {
    level,
    formatters: { level: (label) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { error: errorFacts, err: errorFacts },
  }
}
