import type { Day } from '@/lib/calendar/day'
import { formatQuarter } from '@/lib/words/format'
import { givenName } from '@/lib/people/full-name'
import { officialAssignments as text } from '@/lib/words/official/assignments'
import { ageWritten, birthWritten, type AssignedChild } from './assigned-child'
import { groupWording } from './group-wording'
import { levelOfStudy } from './school-level'
import type { Column } from './table-column'

type ChildColumn = Column<AssignedChild>

/** Everything, for the office and the leader: 252 mm, the width of a sheet on its side. */
export function fullColumns(villageWord: string): ChildColumn[] {
  return [
    ordinal(8),
    code(17),
    left(text.fullName, 31, (it) => it.childName ?? ''),
    middle(text.born, 20, birthWritten),
    middle(text.sex, 11, (it) => (it.sex === null ? '' : text[it.sex])),
    left(text.village(villageWord), 23, (it) => it.village ?? ''),
    left(text.school, 31, schoolWritten),
    left(text.circumstance, 27, circumstanceWritten),
    left(text.guardian, 27, (it) => it.guardianName ?? ''),
    from(16),
    level(20),
    left(text.note, 21, (it) => it.note ?? ''),
  ]
}

/** The same under the villages: who helps stands where the village would. */
export function villageColumns(): ChildColumn[] {
  return [
    ordinal(8),
    code(17),
    left(text.fullName, 31, (it) => it.childName ?? ''),
    middle(text.born, 20, birthWritten),
    middle(text.sex, 11, (it) => (it.sex === null ? '' : text[it.sex])),
    left(text.school, 29, schoolWritten),
    left(text.circumstance, 27, circumstanceWritten),
    left(text.guardian, 26, (it) => it.guardianName ?? ''),
    left(text.sponsor, 31, (it) => it.sponsorName),
    from(16),
    level(20),
    left(text.note, 16, (it) => it.note ?? ''),
  ]
}

/**
 * What a sponsor may know of its own children: given name, age and school level. No family name,
 * birthday, home, school, circumstances or guardian.
 */
export function extractColumns(on: Day): ChildColumn[] {
  return [
    ordinal(12),
    code(26),
    left(text.givenName, 32, (it) => (it.childName === null ? '' : givenName(it.childName))),
    middle(text.age, 15, (it) => ageWritten(it, on)),
    left(text.schoolLevel, 32, schoolLevelWritten),
    from(20),
    level(28),
  ]
}

/** What all other recipients see: a code, the group of the plan, since when and how much. */
export function codedColumns(): ChildColumn[] {
  return [
    ordinal(12),
    code(26),
    left(text.group, 58, (it) => (it.circumstance === null ? '' : groupWording(it.circumstance))),
    from(28),
    level(41),
  ]
}

function ordinal(widthMm: number): ChildColumn {
  return { title: text.ordinal, widthMm, align: 'center', cell: (_, at) => String(at) }
}

function code(widthMm: number): ChildColumn {
  return middle(text.code, widthMm, (it) => it.childCode)
}

function from(widthMm: number): ChildColumn {
  return middle(text.from, widthMm, (it) => formatQuarter(it.fromQuarter, 'vi'))
}

function level(widthMm: number): ChildColumn {
  return middle(text.level, widthMm, (it) => it.level ?? '')
}

function left(title: string, widthMm: number, cell: (child: AssignedChild) => string): ChildColumn {
  return { title, widthMm, align: 'left', cell }
}

function middle(
  title: string,
  widthMm: number,
  cell: (child: AssignedChild) => string,
): ChildColumn {
  return { title, widthMm, align: 'center', cell }
}

function schoolWritten({ school, schoolClass }: AssignedChild): string {
  if (school === null) return schoolClass === null ? '' : text.classOnly(schoolClass)
  return schoolClass === null ? school : text.schoolAndClass(school, schoolClass)
}

function circumstanceWritten({ circumstance, especiallyDifficult }: AssignedChild): string {
  if (circumstance === null) return ''
  const written = text.circumstances[circumstance]
  return especiallyDifficult && circumstance !== 'other_special' ? text.difficult(written) : written
}

function schoolLevelWritten({ schoolLevel, schoolClass }: AssignedChild): string {
  const told = levelOfStudy(schoolLevel, schoolClass)
  return told === null ? '' : text.schoolLevels[told]
}
