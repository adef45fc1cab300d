import { common as enCommon } from './en/common'
import { gate as enGate } from './en/gate'
import { issues as enIssues } from './en/issues'
import { office as enOffice } from './en/office'
import { refusals as enRefusals } from './en/refusals'
import type { Locale } from './locale'
import { common as viCommon } from './vi/common'
import { gate as viGate } from './vi/gate'
import { issues as viIssues } from './vi/issues'
import { office as viOffice } from './vi/office'
import { refusals as viRefusals } from './vi/refusals'

const vi = {
  common: viCommon,
  gate: viGate,
  issues: viIssues,
  office: viOffice,
  refusals: viRefusals,
}

/** Every sentence of the product in one language, by slice. */
export type Words = typeof vi

const en = {
  common: enCommon,
  gate: enGate,
  issues: enIssues,
  office: enOffice,
  refusals: enRefusals,
} satisfies Words

const WORDS: Record<Locale, Words> = { vi, en }

export function wordsIn(locale: Locale): Words {
  return WORDS[locale]
}
