/** The version of the text families sign now; each version's sentences stand in words/official/consent. */
export const NEWEST_CONSENT_TEXT = 1
export const CONSENT_TEXT_VERSIONS = [1] as const
export type ConsentTextVersion = (typeof CONSENT_TEXT_VERSIONS)[number]
