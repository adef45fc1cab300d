import { common as viCommon } from './vi/common'
import { common as enCommon } from './en/common'
import type { Locale } from './locale'

const vi = {
  common: viCommon,
}

/** Every sentence of the product in one language, by slice. */
export type Words = typeof vi

const en = {
  common: enCommon,
} satisfies Words

const WORDS: Record<Locale, Words> = { vi, en }

export function wordsIn(locale: Locale): Words {
  return WORDS[locale]
}
