const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g
const LEVELS = ['critical', 'high', 'medium', 'low', 'info']

/**
 * What one scanner came to as one person. Requests are counted by the product's own log, and so are
 * answers that failed: a scanner may not notice those.
 */
export function rowOf({ lines, findings, ...row }) {
  const failed = lines.filter(({ status }) => status >= 500)
  const places = [
    ...new Set(failed.map(({ method, route, status }) => `${method} ${route} ${status}`)),
  ]
  return {
    ...row,
    requests: lines.length,
    levels: Object.fromEntries(LEVELS.map((level) => [level, count(findings, level)])),
    failures: failed.length,
    failedAt: places,
    findings,
  }
}

/** @param {ReturnType<typeof rowOf>[]} rows */
export function tableOf(rows) {
  const head = [
    'scanner',
    'as',
    'addresses',
    'requests',
    's',
    ...LEVELS,
    '5xx',
    'session',
    'cut short',
  ]
  const body = rows.map((row) => [
    ...[row.scanner, row.username, row.crawled, row.requests, row.kept, row.seconds],
    ...[...LEVELS.map((level) => row.levels[level]), row.failures],
    ...[
      row.stillIn === 200 ? 'kept' : `ended (${row.stillIn})`,
      row.unended.join(' ') || 'nothing',
    ],
  ])
  const kinds = new Map()
  for (const { findings, failedAt } of rows) {
    for (const { level, what } of findings) add(kinds, `${level}: ${what.replaceAll(ID, '[id]')}`)
    for (const place of failedAt) add(kinds, `5xx: ${place}`)
  }
  const list = [...kinds].map(([what, times]) => `  ${times} × ${what}`)
  return [...[head, ...body].map((line) => line.join('\t')), '', ...list].join('\n')
}

function count(findings, level) {
  return findings.filter((one) => one.level === level).length
}

function add(counts, name) {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}
