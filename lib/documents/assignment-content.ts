import { PLAN_GROUPS, planGroupOf } from '@/lib/plans/category'
import type { Day } from '@/lib/calendar/day'
import { formatDay, formatPadded } from '@/lib/words/format'
import { officialAssignments as text } from '@/lib/words/official/assignments'
import { bySponsor, byVillage, type AssignedChild } from './assigned-child'
import { codedColumns, extractColumns, fullColumns, villageColumns } from './assignment-columns'
import { romanOf } from './body-text'
import { groupWording } from './group-wording'
import type { CommuneName } from './commune-name'
import type { Orientation } from './paper'
import type { Column, RowGroup, TableContent } from './table-column'

/**
 * Who reads an annex of assignments: the office and the leader (full, under the units or the villages),
 * one unit (extract), or all other recipients of the plan (coded). There is no coded one by village: with
 * few children in a village a code is a name.
 */
export type AssignmentAudience =
  | { version: 'full' }
  | { version: 'village' }
  | { version: 'extract'; sponsorName: string }
  | { version: 'coded' }

type Facts = {
  madeOn: Day
  rows: readonly AssignedChild[]
  contact: { name: string; phone: string } | null
}

/** What an annex of assignments holds for one audience. */
export type AssignmentContent = {
  orientation: Orientation
  /** Which version it is, and for whom. */
  version: string
  /** Null when there is nobody to list. */
  table: TableContent<AssignedChild> | null
  notes: string[]
}

const FULL_POINTS = 11
const POINTS = 12

/** The table, its title row and its closing lines for one audience. */
export function assignmentContent(
  facts: Facts,
  audience: AssignmentAudience,
  at: CommuneName,
): AssignmentContent {
  switch (audience.version) {
    case 'full':
      return fullContent(facts, at)
    case 'village':
      return villageContent(facts, at)
    case 'extract':
      return extractContent(facts, audience.sponsorName, at)
    case 'coded':
      return codedContent(facts)
  }
}

function fullContent({ rows }: Facts, at: CommuneName): AssignmentContent {
  return {
    orientation: 'landscape',
    version: text.full(at.kind),
    table: tableOf(fullColumns(at.village), grouped(rows), FULL_POINTS),
    notes: [...totals(rows), text.confidential],
  }
}

function villageContent({ rows }: Facts, at: CommuneName): AssignmentContent {
  const groups = byVillage(rows).map(({ village, children }, index) => ({
    heading: text.sponsorRow(
      romanOf(index + 1),
      village ?? text.noVillage(at.village),
      formatPadded(countOf(children)),
    ),
    rows: children,
  }))
  return {
    orientation: 'landscape',
    version: text.byVillage(at.kind, at.village),
    table: tableOf(villageColumns(), groups, FULL_POINTS),
    notes: [...totals(rows), text.confidential],
  }
}

/** Other units' children are left out here, whatever the caller hands over. */
function extractContent(
  { rows, madeOn, contact }: Facts,
  sponsor: string,
  at: CommuneName,
): AssignmentContent {
  const own = rows.filter(({ sponsorName }) => sponsorName === sponsor)
  const groups = [{ heading: null, rows: own }]
  return {
    orientation: 'portrait',
    version: text.extract(sponsor),
    table: tableOf(extractColumns(madeOn), groups, POINTS),
    notes: [
      own.length === 0 ? text.none : text.extractTotal(sponsor, formatPadded(own.length)),
      text.ageOn(formatDay(madeOn)),
      text.meeting(at.kind),
      ...(contact === null ? [] : [text.contact(contact.name, contact.phone)]),
      text.confidential,
    ],
  }
}

/** Children stand by their code: the order of a list of names would give them away. */
function codedContent({ rows }: Facts): AssignmentContent {
  const groups = grouped(rows).map(({ heading, rows: own }) => ({
    heading,
    rows: [...own].sort((a, b) => (a.childCode < b.childCode ? -1 : 1)),
  }))
  return {
    orientation: 'portrait',
    version: text.coded,
    table: tableOf(codedColumns(), groups, POINTS),
    notes: totals(rows),
  }
}

function tableOf(
  columns: readonly Column<AssignedChild>[],
  groups: readonly RowGroup<AssignedChild>[],
  points: number,
): TableContent<AssignedChild> | null {
  return groups.every(({ rows }) => rows.length === 0) ? null : { columns, groups, points }
}

function grouped(rows: readonly AssignedChild[]): RowGroup<AssignedChild>[] {
  return bySponsor(rows).map(({ sponsorName, children }, index) => ({
    heading: text.sponsorRow(romanOf(index + 1), sponsorName, formatPadded(children.length)),
    rows: children,
  }))
}

/** A child with a co-sponsor stands in two rows and is counted once. */
function totals(rows: readonly AssignedChild[]): string[] {
  if (rows.length === 0) return [text.none]
  const children = [...new Map(rows.map((row) => [row.childCode, row])).values()]
  const sponsors = new Set(rows.map(({ sponsorName }) => sponsorName)).size
  const groups = PLAN_GROUPS.flatMap(({ key, categories: [category] }) => {
    const count = children.filter(
      ({ circumstance }) => circumstance !== null && planGroupOf(circumstance) === key,
    ).length
    return count === 0
      ? []
      : [text.groupTotal(inSentence(groupWording(category)), formatPadded(count))]
  })
  return [
    text.totals(formatPadded(children.length), formatPadded(sponsors)),
    text.groupTotals(groups.join('; ')),
  ]
}

/** A child with two sponsors stands in two rows. */
function countOf(rows: readonly AssignedChild[]): number {
  return new Set(rows.map(({ childCode }) => childCode)).size
}

function inSentence(group: string): string {
  return `${group.charAt(0).toLowerCase()}${group.slice(1)}`
}
