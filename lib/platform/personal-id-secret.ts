import { blindIndex, seal, unseal } from './secrets'

/** A personal ID as its column keeps it. */
export function sealPersonalId(communeId: string, personalId: string): Uint8Array<ArrayBuffer> {
  return seal(Buffer.from(personalId), placeIn(communeId))
}

/** The personal ID behind a column of that commune. */
export function unsealPersonalId(communeId: string, sealed: Uint8Array): string {
  return unseal(sealed, placeIn(communeId)).toString()
}

/** What finds a personal ID again inside one commune; another commune's index of it is another one. */
export function personalIdIndex(communeId: string, personalId: string): Uint8Array<ArrayBuffer> {
  return blindIndex(personalId, placeIn(communeId))
}

function placeIn(communeId: string): string {
  return `${communeId}/child.personal_id`
}
