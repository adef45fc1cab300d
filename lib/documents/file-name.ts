import type { Day } from '@/lib/calendar/day'
import { searchKey } from '@/lib/people/full-name'

/** A document as its file is named: commune, year and version, never a child. */
export type NamedDocument = {
  communeName: string
  year: number
  draft: boolean
} & (
  | { kind: 'plan' }
  | { kind: 'assignments'; version: 'full' | 'village' | 'coded' }
  | { kind: 'assignments'; version: 'extract'; sponsorName: string }
)

const KINDS = { plan: 'ke-hoach-do-dau', assignments: 'bang-phan-cong-do-dau' } as const
const VERSIONS = {
  full: 'day-du',
  village: 'theo-thon',
  coded: 'ma-hoa',
  extract: 'trich',
} as const
const LONGEST_SLUG = 60

/** A paper of a review round: the letter of the commune, or the form of one place. */
export function roundFileName({ kind, name }: { kind: 'letter' | 'form'; name: string }): string {
  return kind === 'letter'
    ? `cong-van-ra-soat-${slugOf(name)}-du-thao.docx`
    : `bieu-mau-ra-soat-${slugOf(name)}.xlsx`
}

/** Letters of the Front to one unit, by its name, or to several; and the honour list. */
export function mobilisationFileName(
  named:
    | { kind: 'open' | 'thank'; communeName: string; unitName: string | null }
    | { kind: 'honour'; communeName: string },
): string {
  if (named.kind === 'honour') return `danh-sach-ghi-nhan-${slugOf(named.communeName)}.docx`
  const kind = named.kind === 'open' ? 'thu-ngo' : 'thu-cam-on'
  return `${kind}-${slugOf(named.unitName ?? named.communeName)}-du-thao.docx`
}

/** Minutes of one assignment, by the unit's name; never a child's. */
export function minutesFileName(unitName: string): string {
  return `bien-ban-nhan-do-dau-${slugOf(unitName)}.docx`
}

/** The decision of a day, or the draft of the next one; never a child. */
export function decisionFileName(named: {
  communeName: string
  version: 'full' | 'coded'
  decidedOn: Day | null
}): string {
  const when = named.decidedOn ?? 'du-thao'
  return `quyet-dinh-do-dau-${slugOf(named.communeName)}-${VERSIONS[named.version]}-${when}.docx`
}

/** `bang-phan-cong-do-dau-viet-an-2026-trich-cong-an-xa-du-thao.docx`: small ASCII letters only. */
export function documentFileName(named: NamedDocument): string {
  const parts = [
    KINDS[named.kind],
    slugOf(named.communeName),
    String(named.year),
    ...versionOf(named),
    ...(named.draft ? ['du-thao'] : []),
  ]
  return `${parts.filter(Boolean).join('-')}.docx`
}

function versionOf(named: NamedDocument): string[] {
  if (named.kind === 'plan') return []
  if (named.version !== 'extract') return [VERSIONS[named.version]]
  return [VERSIONS.extract, slugOf(named.sponsorName)]
}

function slugOf(text: string): string {
  return searchKey(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '')
}
