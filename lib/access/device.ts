/** What a browser says of itself, as far as a person can recognise it (thiết bị). */
export type Device = { browser: string | null; system: string | null }

/** The first that fits; whoever comes later pretends to be the ones before. */
const BROWSERS: readonly [RegExp, string][] = [
  [/coc_coc/i, 'Coc Coc'],
  [/\bZalo/i, 'Zalo'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/\bOPR\//, 'Opera'],
  [/\bEdgA?\//, 'Edge'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS|Chromium/, 'Chrome'],
  [/Safari/, 'Safari'],
]
const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** The device behind a user agent. Nothing is decided by it: it can say what it likes. */
export function deviceOf(userAgent: string): Device {
  const first = (of: readonly [RegExp, string][]) =>
    of.find(([sign]) => sign.test(userAgent))?.[1] ?? null
  return { browser: first(BROWSERS), system: first(SYSTEMS) }
}

/** One of a person's own sessions (phiên đăng nhập). */
export type OwnSession = {
  id: string
  device: Device
  since: Date
  lastSeenAt: Date
  isThis: boolean
}
