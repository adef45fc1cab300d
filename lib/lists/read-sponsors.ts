import { officeKey } from '@/lib/people/office-key'
import { tidyName } from '@/lib/people/full-name'
import { sponsorKindOf } from '@/lib/sponsors/sponsor-kind'
import { decodeSheet } from './decode-sheet'
import { findHeader } from './header'
import type { ListIssue, Severity, SkippedRow } from './listed-child'
import type {
  ListedSponsor,
  SponsorField,
  SponsorIssueCode,
  SponsorsReading,
} from './listed-sponsor'
import { readPersonName } from './person-name'
import { readPhone } from './phone-number'
import { isClosingText, isColumnNumbers, isTotalText } from './closing-words'
import type { SkipReason } from './row-kind'
import { isBlank, textOf, type Sheet, type SheetRow } from './sheet'
import { scoreSponsorTitles, sponsorColumns, type SponsorColumn } from './sponsor-columns'
import { readCount, readSponsorKind, readSupportForm, readVillages } from './sponsor-words'
import { readSupportLevel, rhythmIn, type WrittenLevel } from './support-level'

/** What a person said of the columns of some sheets, by sheet name: letter → field or null. */
export type SponsorChoices = Readonly<Record<string, Readonly<Record<string, SponsorField | null>>>>

/** Reads a workbook as a list of units that take children into their care. Every row under a header ends in `rows` or in `skipped`. */
export function readSponsors(
  sheets: readonly Sheet[],
  choices: SponsorChoices = {},
): SponsorsReading {
  const readings = sheets.map((sheet) => readSheet(sheet, choices[sheet.name]))
  const rows = readings.flatMap((each) => each.rows)
  return {
    sheets: readings.flatMap((each) => each.sheets),
    rows,
    skipped: readings.flatMap((each) => each.skipped),
    issues: [...readings.flatMap((each) => each.issues), ...repeatedIn(rows)],
  }
}

function readSheet(given: Sheet, choices: SponsorChoices[string] | undefined): SponsorsReading {
  const { sheet, converted } = decodeSheet(given)
  const header = given.hidden ? null : findHeader(sheet, scoreSponsorTitles)
  if (!header) {
    const why = given.hidden ? 'hidden_sheet' : 'not_a_list'
    return {
      sheets: [],
      rows: [],
      skipped: [{ sheet: sheet.name, row: 0, why, text: '' }],
      issues: [],
    }
  }
  const columns = sponsorColumns(header.titles, choices)
  const rows: ListedSponsor[] = []
  const skipped: SkippedRow[] = []
  const issues: ListIssue<SponsorIssueCode>[] = []
  let ended = false
  for (const row of sheet.rows) {
    if (row.number <= header.last) continue
    const why = reasonToSkip(row, columns, ended)
    if (why !== null) {
      ended ||= why === 'total' || why === 'signature'
      const text = row.cells
        .filter((cell) => !isBlank(cell))
        .map(textOf)
        .join(' · ')
        .slice(0, 80)
      skipped.push({ sheet: sheet.name, row: row.number, why, text })
      continue
    }
    const read = readSponsorRow(row, columns, sheet.name)
    rows.push(read.sponsor)
    issues.push(...read.issues)
  }
  const fields = Object.fromEntries(columns.map((each) => [each.letter, each.field]))
  return {
    sheets: [{ name: sheet.name, headerRow: header.first, columns: fields, converted }],
    rows,
    skipped,
    issues,
  }
}

function reasonToSkip(
  row: SheetRow,
  columns: readonly SponsorColumn[],
  ended: boolean,
): SkipReason | null {
  const said = (field: SponsorField): string => textIn(row, columns, field)
  const texts = row.cells.filter((cell) => !isBlank(cell)).map(textOf)
  const facts = (
    ['promisedChildren', 'level', 'form', 'contactName', 'contactPhone', 'villages'] as const
  ).filter((field) => said(field) !== '')
  const name = said('name')
  if (isColumnNumbers(texts)) return 'column_numbers'
  if (isTotalText(name === '' ? texts : [name])) return 'total'
  if (facts.length < 2 && isClosingText(name === '' ? texts : [name])) return 'signature'
  if (ended && facts.length < 2 && said('ordinal') === '') return 'signature'
  if (name !== '' && (facts.length > 0 || /^\d+\.?$/.test(said('ordinal')))) return null
  if (texts.length === 1 && /^\d+\.?$/.test(texts[0] ?? '')) return 'only_a_number'
  if (facts.length >= 2) return null
  return texts.length <= 2 ? 'sub_heading' : 'not_a_person'
}

function readSponsorRow(row: SheetRow, columns: readonly SponsorColumn[], sheet: string) {
  const issues: ListIssue<SponsorIssueCode>[] = []
  const said = (field: SponsorField): string => textIn(row, columns, field)
  const note = (code: SponsorIssueCode, severity: Severity, field: SponsorField): void => {
    const column = columns.find((each) => each.field === field)?.letter ?? null
    issues.push({ sheet, row: row.number, column, code, severity, value: said(field) })
  }
  const name = tidyName(said('name'))
  if (name === '') note('sponsor_name_missing', 'error', 'name')
  const kind = readSponsorKind(said('kind'))
  if (kind === null && said('kind') !== '') note('kind_unknown', 'warning', 'kind')
  const promised = readCount(said('promisedChildren'))
  if (promised === undefined) note('children_not_a_number', 'error', 'promisedChildren')
  const level = levelOf(said, columns)
  if (level === null && /\d/.test(said('level'))) note('level_unknown', 'error', 'level')
  if (level?.rhythm === null) note('level_rhythm_missing', 'warning', 'level')
  const form = readSupportForm(said('form'))
  if (form === null && said('form') !== '') note('form_unknown', 'warning', 'form')
  const phone = readPhone(said('contactPhone'))
  if (phone.flaw === 'not_a_phone') note('phone_not_a_number', 'warning', 'contactPhone')
  if (phone.flaw === 'several') note('phone_several', 'warning', 'contactPhone')
  const sponsor: ListedSponsor = {
    sheet,
    row: row.number,
    name: name === '' ? null : name,
    kind: kind ?? (name === '' ? null : sponsorKindOf(name)),
    promisedChildren: promised ?? null,
    level,
    form,
    villages: readVillages(said('villages')),
    contactName: readPersonName(said('contactName')),
    contactPhone: phone.value,
    note: said('note') === '' ? null : said('note'),
  }
  return { sponsor, issues }
}

/** The rhythm stands with the amount, in the column's title, in a column of its own or with the form. */
function levelOf(
  said: (field: SponsorField) => string,
  columns: readonly SponsorColumn[],
): WrittenLevel | null {
  const title = columns.find((each) => each.field === 'level')?.title ?? ''
  const level = readSupportLevel(said('level'), title)
  if (level === null || level.rhythm !== null) return level
  return {
    ...level,
    rhythm: rhythmIn(said('rhythm')) ?? rhythmIn(said('form')) ?? rhythmIn(said('note')),
  }
}

function textIn(row: SheetRow, columns: readonly SponsorColumn[], field: SponsorField): string {
  const column = columns.find((each) => each.field === field)
  return column ? textOf(row.cells[column.column]) : ''
}

function repeatedIn(rows: readonly ListedSponsor[]): ListIssue<SponsorIssueCode>[] {
  const first = new Map<string, ListedSponsor>()
  return rows.flatMap((each) => {
    if (each.name === null) return []
    const key = officeKey(each.name)
    const twin = first.get(key)
    if (!twin) {
      first.set(key, each)
      return []
    }
    return [
      {
        sheet: each.sheet,
        row: each.row,
        column: null,
        code: 'sponsor_repeated' as const,
        severity: 'warning' as const,
        value: String(twin.row),
      },
    ]
  })
}
