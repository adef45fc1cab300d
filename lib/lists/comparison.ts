import type { ProgrammeCategory } from '@/lib/plans/category'
import {
  circumstancesAfter as categoriesAfterFinding,
  isPovertyCategory,
  type PovertyFact,
} from '@/lib/children/poverty'
import { maskedPersonalId } from '@/lib/children/personal-id'
import { villageKey } from '@/lib/places/village'
import { schoolKey } from '@/lib/places/school'
import { sponsorKey } from '@/lib/sponsors/sponsor-key'
import type { KnownChild } from './known-child'
import { isSameLevel, levelIn } from './listed-support'
import type { ListedPoverty } from './poverty-list'
import type { Change, ChildChange, KeyedChild, Notice } from './review'

/** What a list can be silent about as a whole. */
export type ListSpeaks = {
  /** some row marks a child as especially difficult, so a row that does not says the opposite */
  ofHardship: boolean
  /** some row names a present sponsor, so a row that does not says there is none */
  ofSponsors: boolean
}

/** What a list speaks of, told by its rows: a class list without a column for it takes nothing away. */
export function whatListSpeaksOf(rows: readonly KeyedChild[]): ListSpeaks {
  return {
    ofHardship: rows.some((row) => row.especiallyDifficult),
    ofSponsors: rows.some((row) => row.currentSponsor !== null),
  }
}

/** What a row says differently from the ledger, field by field. What it does not say changes nothing. */
export function changesOf(
  row: KeyedChild,
  child: KnownChild,
  speaks: ListSpeaks,
): Change<ChildChange>[] {
  const changes: Change<ChildChange>[] = []
  const compare = (
    field: ChildChange,
    before: string | null,
    after: string | null,
    keyOf: (text: string) => string = (text) => text,
  ) => {
    if (after === null || (before !== null && keyOf(before) === keyOf(after))) return
    changes.push({ field, before, after })
  }
  compare('fullName', child.fullName, row.fullName)
  compare('birth', birthOf(child), moreThanKnown(row, child))
  compare('sex', child.sex, row.sex)
  if (row.personalId !== null && row.personalIdKey !== child.personalIdKey) {
    const before = child.personalIdKey === null ? null : maskedPersonalId('')
    changes.push({ field: 'personalId', before, after: maskedPersonalId(row.personalId) })
  }
  compare('moetId', child.moetId, row.moetId)
  compare('village', child.village, row.village, villageKey)
  compare('school', child.school, row.school, schoolKey)
  compare('schoolClass', child.schoolClass, (row.school ?? child.school) ? row.schoolClass : null)
  compare('poverty', povertyText(newestOfYear(row, child)), povertyText(row.poverty ?? null))
  compare('circumstances', listOf(child.circumstances), circumstancesAfter(row, child))
  // The head of a household is not who looks after a child of it where the ledger knows better.
  const isHead = row.poverty !== undefined && child.guardianName !== null
  if (!isHead) compare('guardianName', child.guardianName, row.guardianName)
  compare('guardianPhone', child.guardianPhone, row.guardianPhone)
  compare('note', child.note, row.note)
  if (speaks.ofHardship && row.especiallyDifficult !== child.especiallyDifficult) {
    const [before, after] = row.especiallyDifficult ? [null, 'yes'] : ['yes', null]
    changes.push({ field: 'especiallyDifficult', before, after })
  }
  if (row.currentSponsor !== null && mayBeRecognised(child)) {
    changes.push({ field: 'currentSponsor', before: null, after: row.currentSponsor })
  }
  return changes
}

/** Support is of children of the list: neither of one that is only proposed, nor of one taken off it. */
function mayBeRecognised({ isOnList, isArchived, sponsors }: KnownChild): boolean {
  return isOnList && !isArchived && sponsors.length === 0
}

/** What to look at although the list alone decides nothing: support that ended, moved or changed elsewhere. */
export function noticesOf(row: KeyedChild, child: KnownChild | null, speaks: ListSpeaks): Notice[] {
  const notices: Notice[] = []
  if (row.schoolClass !== null && row.school === null && (child?.school ?? null) === null) {
    notices.push({ code: 'class_without_school', value: row.schoolClass })
  }
  if (row.poverty?.standing === 'left_poverty') {
    const { year } = row.poverty
    const isPoor = child?.circumstances.some(isPovertyCategory) ?? false
    if (!child) notices.push({ code: 'left_poverty_unknown', value: String(year) })
    else if (isPoor) notices.push({ code: 'left_poverty', value: String(year) })
  }
  const [lead] = child?.sponsors ?? []
  if (child && !lead && row.currentSponsor !== null && !mayBeRecognised(child)) {
    notices.push({ code: 'sponsor_off_list', value: row.currentSponsor })
  }
  if (!child || !lead) return notices
  if (row.currentSponsor === null) {
    // Ending support is a leader's act: a list that no longer names a sponsor ends nothing. What a
    // leader decided no list has named yet.
    const recognised = child.sponsors.find((each) => each.isRecognised)
    if (speaks.ofSponsors && recognised) {
      notices.push({ code: 'sponsor_vanished', value: recognised.sponsor })
    }
    return notices
  }
  const named = sponsorKey(row.currentSponsor)
  const present = child.sponsors.find((each) => sponsorKey(each.sponsor) === named)
  if (!present) notices.push({ code: 'other_sponsor', value: lead.sponsor })
  const level = levelIn(row.support)
  if (present?.level && level && !isSameLevel(level, present.level)) {
    notices.push({ code: 'level_differs', value: present.sponsor })
  }
  return notices
}

/** The categories a child has once a row is taken, the main one first; null when the row changes none. */
export function circumstancesAfter(row: KeyedChild, child: KnownChild | null): string | null {
  if (row.poverty) return row.poverty.isPresent ? afterFinding(row.poverty, child) : null
  const [main] = row.circumstances
  if (main === undefined) return null
  // Another main category takes the old one's place; further ones of the ledger stay.
  const kept = (child?.circumstances ?? []).filter(
    (each, at) => !row.circumstances.includes(each) && (at > 0 || child?.circumstances[0] === main),
  )
  return listOf([...row.circumstances, ...kept])
}

/**
 * A finding of the present year moves the categories of poverty only, and the main one only where
 * there is none. Of a child that is only proposed the commune says why when it decides.
 */
function afterFinding({ standing }: ListedPoverty, child: KnownChild | null): string | null {
  if (child?.isOnList === false) return null
  const living = (child?.circumstances ?? []).map((category, at) => ({
    category,
    isMain: at === 0,
  }))
  const { ended, begun } = categoriesAfterFinding(standing, living)
  const kept = living.filter(({ category }) => !ended.some((each) => each === category))
  const after = [...kept, ...begun].sort((a, b) => Number(b.isMain) - Number(a.isMain))
  return listOf(after.map(({ category }) => category))
}

function newestOfYear({ poverty }: KeyedChild, child: KnownChild): PovertyFact | null {
  return child.poverty.find(({ year }) => year === poverty?.year) ?? null
}

/** A finding as plain text, `2026/poor/101/QĐ-UBND …`; the words make a sentence of it. */
function povertyText(fact: PovertyFact | null): string | null {
  if (fact === null) return null
  const { year, standing, decisionNumber, decidedOn, pointsB1, pointsB2 } = fact
  const told = [year, standing, decidedOn, pointsB1, pointsB2].map((each) => each ?? '')
  return [...told, decisionNumber ?? ''].join('|')
}

/** Category codes as one text, the main one first and the rest in a fixed order. */
export function listOf(categories: readonly ProgrammeCategory[]): string | null {
  const [main, ...others] = categories
  return main === undefined ? null : [main, ...others.sort()].join(',')
}

function birthOf(facts: { bornOn: string | null; bornYear: number | null }): string | null {
  return facts.bornOn ?? (facts.bornYear === null ? null : String(facts.bornYear))
}

/** A list that knows only the year takes no day away. */
function moreThanKnown(row: KeyedChild, child: KnownChild): string | null {
  if (row.bornOn === null && row.bornYear === child.bornYear) return null
  return birthOf(row)
}
