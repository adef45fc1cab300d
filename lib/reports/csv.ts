const BOM = '\ufeff'

/**
 * Rows as CSV the way Excel opens it: UTF-8 with its mark, CRLF. A text that Excel would take for a
 * formula gets an apostrophe in front; the JSON beside it has the text as it is.
 */
export function csvHead(columns: readonly string[]): string {
  return BOM + csvRow(columns)
}

export function csvRow(values: readonly unknown[]): string {
  return `${values.map(cellOf).join(',')}\r\n`
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
