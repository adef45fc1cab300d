import { seal, unseal } from './secrets'

type Typist = { readonly communeId: string; readonly personId: string }

/**
 * What somebody typed to search by, closed so that it can stand in an address: a name there would be
 * read in the browser's history, over a shoulder, in a log. It opens for the same person only.
 */
export function sealTyped(by: Typist, text: string): string {
  return Buffer.from(seal(Buffer.from(text.normalize('NFC')), placeOf(by))).toString('base64url')
}

/** What was typed; null where it is no such seal or somebody else's. */
export function openTyped(by: Typist, sealed: string): string | null {
  try {
    return unseal(Buffer.from(sealed, 'base64url'), placeOf(by)).toString()
  } catch {
    return null
  }
}

function placeOf({ communeId, personId }: Typist): string {
  return `${communeId}/${personId}/typed`
}
