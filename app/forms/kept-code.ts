import { sealJson, unsealJson } from '@/lib/platform/sealed-json'

/** The cookie that carries a one-time code back to its form, closed, when only the password was refused. */
export const KEPT_CODE = 'typed-code'
const PLACE = 'typed code'

/** The code as the cookie may carry it. */
export function keepTyped(code: string): string {
  return code === '' ? '' : Buffer.from(sealJson(code, PLACE)).toString('base64url')
}

/** The code that was typed; nothing of a cookie that another key closed. */
export function readKept(sealed: string | undefined): string {
  if (!sealed) return ''
  try {
    return unsealJson<string>(Buffer.from(sealed, 'base64url'), PLACE)
  } catch {
    return ''
  }
}
