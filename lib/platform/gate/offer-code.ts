import { CODE_BYTES, codeFrom } from '@/lib/access/one-time-code'
import { blindIndex } from '@/lib/platform/secrets'

/**
 * The code of what a form brought: made of the form's own key, so that the same form sent twice is told
 * the same code although nobody keeps it; without the key of the house nobody makes it.
 */
export function codeOfForm(communeId: string, formKey: Uint8Array): string {
  const text = Buffer.from(formKey).toString('hex')
  return codeFrom(blindIndex(text, `${communeId}/offer code`).subarray(0, CODE_BYTES))
}

/** What finds the code again: whoever copies the table cannot try codes against it. */
export function hashOfOfferCode(communeId: string, code: string): Uint8Array<ArrayBuffer> {
  return blindIndex(code, `${communeId}/offer.code_hash`)
}
