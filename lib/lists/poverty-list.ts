import type { PovertyFact, PovertyStanding } from '@/lib/children/poverty'
import { yearOf, type Day } from '@/lib/calendar/day'
import { searchKey, tidyName } from '@/lib/people/full-name'
import { readBirth } from './birth'
import { columnsFor, type ChildColumn } from './child-column'
import type { ChildField } from './child-fields'
import { readCircumstance } from './circumstance-words'
import { textOf, type SheetRow } from './sheet'

/**
 * What a list of poor households says of a member (danh sách hộ nghèo, hộ cận nghèo sau rà soát): the
 * finding of one calendar year. `basis` is the list's own title with the decision, `isPresent` that the
 * year is the one we live in.
 */
export type ListedPoverty = PovertyFact & { basis: string; isPresent: boolean }

/** What the titles of a sheet say of all households in it. */
export type PovertySheet = { year: number; title: string; standing: PovertyStanding | null }

const OF_HOUSEHOLDS =
  /\b(danh sach|ket qua|tong hop|bieu)\b.*\bho (gia dinh )?(can |thoat )?(can )?ngheo\b/
const OF_CHILDREN = /\b(tre em|tre|hoc sinh|hs)\b/
/** Findings further away are some other number in a title, and none that may be recorded. */
const YEARS_BACK = 10

/**
 * Whether a sheet lists poor households, and for which year: "áp dụng năm 2026" says it, a review at the
 * end of 2025 is for the year after (Nghị định 07/2021), else the year of the title or of today.
 */
export function povertySheetOf(
  sheet: { name: string; titles: readonly string[] },
  columns: readonly ChildColumn[],
  today: Day,
): PovertySheet | null {
  const keys = sheet.titles.map(searchKey)
  const at = keys.findIndex((key) => OF_HOUSEHOLDS.test(key) && !OF_CHILDREN.test(key))
  const hasPoints = columnsFor(columns, 'pointsB1').length > 0
  if (at < 0 && !hasPoints) return null
  const title = tidyName(sheet.titles[at] ?? sheet.name)
  const present = yearOf(today)
  const said = yearSaid(keys.join(' ; '))
  const year = said !== null && said <= present + 1 && said >= present - YEARS_BACK ? said : present
  return { year, title, standing: hasLeft(title) || hasLeft(sheet.name) ? 'left_poverty' : null }
}

/** What a member's row says; null where it names no standing, or two. */
export function povertyOfRow(
  row: SheetRow,
  columns: readonly ChildColumn[],
  sheet: PovertySheet,
  today: Day,
): ListedPoverty | null {
  const text = (field: ChildField): string | null => {
    const said = columnsFor(columns, field).map((each) => textOf(row.cells[each.column]))
    return said.find((each) => each !== '') ?? null
  }
  const standing = standingIn(text('circumstances')) ?? sheet.standing
  if (standing === null) return null
  const decidedOn = dayIn(row, columns, today)
  const decisionNumber = text('decisionNumber')?.slice(0, 60) ?? null
  return {
    ...{ year: sheet.year, standing, decisionNumber, decidedOn },
    pointsB1: points(text('pointsB1')),
    pointsB2: points(text('pointsB2')),
    basis: [sheet.title, decisionNumber].filter(Boolean).join('; '),
    isPresent: sheet.year === yearOf(today),
  }
}

function standingIn(written: string | null): PovertyStanding | null {
  if (written === null) return null
  const { found, leftPoverty, unclear } = readCircumstance(written)
  if (leftPoverty) return 'left_poverty'
  if (unclear) return null
  if (found.includes('poor_household')) return 'poor'
  return found.includes('near_poor_household') ? 'near_poor' : null
}

function hasLeft(written: string): boolean {
  return readCircumstance(written).leftPoverty
}

function yearSaid(text: string): number | null {
  const applied = /\bap dung (cho )?nam (\d{4})\b/.exec(text)?.[2]
  if (applied) return Number(applied)
  const reviewed = /\b(ra soat|cuoi) .{0,20}?\bnam (\d{4})\b/.exec(text)?.[2]
  if (reviewed) return Number(reviewed) + 1
  const named = /\bnam (\d{4})\b/.exec(text)?.[1]
  return named ? Number(named) : null
}

/** A decision of days to come is a slip of the pen: the finding stands without its day. */
function dayIn(row: SheetRow, columns: readonly ChildColumn[], today: Day): Day | null {
  for (const each of columnsFor(columns, 'decidedOn')) {
    const read = readBirth(row.cells[each.column], today, each.monthFirst)
    if (read.kind === 'day') return read.bornOn
  }
  return null
}

function points(written: string | null): number | null {
  return written !== null && /^\d{1,4}$/.test(written) ? Number(written) : null
}
