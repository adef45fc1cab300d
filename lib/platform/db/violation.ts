/** What the driver knew of a failed statement, wherever Prisma put it. */
type DriverCause = { originalCode?: string; originalMessage?: string }

/** SQLSTATE classes of a broken connection and of a server that is going down. */
const LOST_LINE = /^(08|57)/
const SERIALISATION_FAILURES = ['40001', '40P01']
const LOCK_NOT_AVAILABLE = '55P03'
/** Prisma's own word for a transaction that could not begin in time, or was over its time. */
const TRANSACTION_OVERDUE = 'P2028'

/** The name of the constraint that refused a write, or null when something else went wrong. */
export function violatedConstraint(error: unknown): string | null {
  const cause = driverCause(error)
  if (!cause?.originalCode?.startsWith('23')) return null
  return /constraint "([^"]+)"/.exec(cause.originalMessage ?? '')?.[1] ?? null
}

/** Whether the database itself said no: then nothing of the transaction has stayed. A lost line says nothing. */
export function isRefusedByDatabase(error: unknown): boolean {
  const code = driverCause(error)?.originalCode
  return code !== undefined && !LOST_LINE.test(code)
}

/** Whether the same work may simply be tried again. */
export function isRetryable(error: unknown): boolean {
  const code = driverCause(error)?.originalCode
  return code !== undefined && SERIALISATION_FAILURES.includes(code)
}

/** Whether a transaction came to nothing because it waited, or went on, for longer than it may. */
export function isOverdue(error: unknown): boolean {
  if (driverCause(error)?.originalCode === LOCK_NOT_AVAILABLE) return true
  return isObject(error) && error.code === TRANSACTION_OVERDUE
}

function driverCause(error: unknown): DriverCause | undefined {
  for (let at: unknown = error, depth = 0; isObject(at) && depth < 6; depth += 1) {
    if (typeof at.originalCode === 'string') return at
    const inMeta = isObject(at.meta) ? at.meta.driverAdapterError : undefined
    at = inMeta ?? at.cause
  }
  return undefined
}

function isObject(value: unknown): value is Record<string, unknown> & DriverCause {
  return typeof value === 'object' && value !== null
}
