import { gunzipSync, gzipSync } from 'node:zlib'
import { seal, unseal } from './secrets'

/** Plain data, packed and closed with the field key for one place. */
export function sealJson(value: unknown, place: string): Uint8Array<ArrayBuffer> {
  return seal(gzipSync(JSON.stringify(value), { level: 3 }), place)
}

/** The data that was closed for that place. What it is, the caller knows: it closed it. */
export function unsealJson<Value>(sealed: Uint8Array, place: string): Value {
  return JSON.parse(gunzipSync(unseal(sealed, place)).toString('utf8')) as Value
}
