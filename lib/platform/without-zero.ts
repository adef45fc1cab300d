/**
 * What somebody sent without the zero sign in any of its texts: no keyboard types it and no text of the
 * database can hold it. Files and everything else that is no text stay as they are.
 */
export function withoutZero(sent: unknown): unknown {
  if (typeof sent === 'string') return sent.replaceAll('\0', '')
  if (Array.isArray(sent)) return sent.map(withoutZero)
  if (sent === null || typeof sent !== 'object') return sent
  if (Object.getPrototypeOf(sent) !== Object.prototype) return sent
  return Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, withoutZero(value)]))
}
