import { common as enCommon } from './en/common'
import { documents as enDocuments } from './en/documents'
import { files as enFiles } from './en/files'
import { gate as enGate } from './en/gate'
import { issues as enIssues } from './en/issues'
import { office as enOffice } from './en/office'
import { refusals as enRefusals } from './en/refusals'
import { shell as enShell } from './en/shell'
import type { Locale } from './locale'
import { common as viCommon } from './vi/common'
import { documents as viDocuments } from './vi/documents'
import { files as viFiles } from './vi/files'
import { gate as viGate } from './vi/gate'
import { issues as viIssues } from './vi/issues'
import { office as viOffice } from './vi/office'
import { refusals as viRefusals } from './vi/refusals'
import { shell as viShell } from './vi/shell'

const vi = {
  common: viCommon,
  documents: viDocuments,
  files: viFiles,
  gate: viGate,
  issues: viIssues,
  office: viOffice,
  refusals: viRefusals,
  shell: viShell,
}

/** Every sentence of the product in one language, by slice. */
export type Words = typeof vi

const en = {
  common: enCommon,
  documents: enDocuments,
  files: enFiles,
  gate: enGate,
  issues: enIssues,
  office: enOffice,
  refusals: enRefusals,
  shell: enShell,
} satisfies Words

const WORDS: Record<Locale, Words> = { vi, en }

export function wordsIn(locale: Locale): Words {
  return WORDS[locale]
}
