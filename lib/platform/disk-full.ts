const CODES = ['ENOSPC', 'EDQUOT', '53100']
const MOST_CAUSES = 6

/** Whether a failure, however deep it is wrapped, is a disk without room: the files’ or PostgreSQL’s. */
export function isDiskFull(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; isObject(at) && depth < MOST_CAUSES; depth += 1) {
    if ([at.code, at.originalCode].some((code) => CODES.some((full) => full === code))) return true
    const inMeta = isObject(at.meta) ? at.meta.driverAdapterError : undefined
    at = inMeta ?? at.cause
  }
  return false
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
