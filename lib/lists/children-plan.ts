import { schoolKey, schoolLevelOf, type SchoolLevel } from '@/lib/places/school'
import { villageKey } from '@/lib/places/village'
import type { ProgrammeCategory } from '@/lib/plans/category'
import type { SponsorKind, SupportLevel } from '@/lib/sponsors/sponsor'
import { sponsorKey } from '@/lib/sponsors/sponsor-key'
import { sponsorKindOf } from '@/lib/sponsors/sponsor-kind'
import { circumstancesAfter, type ListSpeaks } from './comparison'
import type { KnownChild } from './known-child'
import type { LeftRow, NotTaken } from './left-row'
import { coveringLevel, levelIn } from './listed-support'
import type { ChildChange, KeyedChild, ReviewedChild } from './review'
import { decideTaking, type Choice } from './taking'

/** Names the ledger does not know yet. */
export type NewPlace = { name: string; nameKey: string }
export type NewSchool = NewPlace & { level: SchoolLevel }
export type NewProgramme = NewPlace & {
  kind: SponsorKind
  level: SupportLevel | null
  /** how many rows name it */
  children: number
}

/** A row that becomes a child, or changes one: `child` is null for a new one. */
export type PlannedChild = {
  listed: KeyedChild
  child: KnownChild | null
  fields: ReadonlySet<ChildChange>
  circumstances: readonly ProgrammeCategory[]
  /** support that existed before: to be recognised */
  support: { sponsorKey: string; basis: string; level: SupportLevel | null } | null
  /** children of the ledger that the officer said this new one is not: nobody is asked again */
  apartFrom: readonly string[]
}

/** Everything a list of children would write, and what it leaves out. */
export type ChildrenPlan = {
  villages: readonly NewPlace[]
  schools: readonly NewSchool[]
  sponsors: readonly NewProgramme[]
  children: readonly PlannedChild[]
  left: readonly LeftRow[]
}

/** The keys of what the ledger has already. */
export type KnownNames = {
  villages: ReadonlySet<string>
  schools: ReadonlySet<string>
  sponsors: ReadonlySet<string>
}

/** What would be written if the list were committed with these choices (by row key). */
export function planChildren(
  rows: readonly ReviewedChild[],
  choices: Readonly<Record<string, Choice>>,
  speaks: ListSpeaks,
  known: KnownNames,
): ChildrenPlan {
  const children: PlannedChild[] = []
  const left: LeftRow[] = []
  const written = new Set<string>()
  for (const row of rows) {
    const { sheet, row: number, fullName: name } = row.listed
    const leave = (why: NotTaken) => left.push({ sheet, row: number, name, why })
    const taking = decideTaking(row, choices[row.key], speaks)
    if (taking.kind === 'left') {
      leave(taking.why)
      continue
    }
    if (taking.kind === 'new') {
      const apartFrom = row.candidates.map(({ id }) => id)
      children.push({ ...planned(row.listed, null, NO_FIELDS), apartFrom })
      continue
    }
    if (written.has(taking.child.id)) {
      leave('same_child_twice')
      continue
    }
    written.add(taking.child.id)
    if (taking.kind === 'changes') {
      const fields = new Set(taking.changes.map((change) => change.field))
      children.push(planned(row.listed, taking.child, fields))
    }
  }
  return { ...namesIn(children, known), children, left }
}

const NO_FIELDS: ReadonlySet<ChildChange> = new Set()

function planned(
  listed: KeyedChild,
  child: KnownChild | null,
  fields: ReadonlySet<ChildChange>,
): PlannedChild {
  const isSupported = child === null ? listed.currentSponsor !== null : fields.has('currentSponsor')
  const after = circumstancesAfter(listed, child)
  return {
    listed,
    child,
    fields,
    circumstances: after === null ? [] : (after.split(',') as ProgrammeCategory[]),
    support:
      isSupported && listed.currentSponsor !== null
        ? {
            sponsorKey: sponsorKey(listed.currentSponsor),
            basis: [listed.currentSponsor, listed.note].filter(Boolean).join('; '),
            level: levelIn(listed.support),
          }
        : null,
    apartFrom: [],
  }
}

function namesIn(
  children: readonly PlannedChild[],
  known: KnownNames,
): Pick<ChildrenPlan, 'villages' | 'schools' | 'sponsors'> {
  const listed = children.map((each) => each.listed)
  const villages = unknown(
    listed.map((row) => row.village),
    villageKey,
    known.villages,
  )
  const schools = unknown(
    listed.map((row) => row.school),
    schoolKey,
    known.schools,
  )
  const supported = children.filter((each) => each.support !== null)
  const sponsors = unknown(
    supported.map((each) => each.listed.currentSponsor),
    sponsorKey,
    known.sponsors,
  )
  return {
    villages,
    schools: schools.map((school) => ({ ...school, level: schoolLevelOf(school.name) })),
    sponsors: sponsors.map((sponsor) => {
      const own = supported.filter((each) => each.support?.sponsorKey === sponsor.nameKey)
      const levels = own.flatMap((each) => each.support?.level ?? [])
      return {
        ...sponsor,
        kind: sponsorKindOf(sponsor.name),
        level: coveringLevel(levels),
        children: own.length,
      }
    }),
  }
}

/** The names whose keys are not known, each once, as first written. */
function unknown(
  names: readonly (string | null)[],
  keyOf: (name: string) => string,
  known: ReadonlySet<string>,
): NewPlace[] {
  const found = new Map<string, string>()
  for (const name of names) {
    if (name === null) continue
    const key = keyOf(name)
    if (!known.has(key) && !found.has(key)) found.set(key, name)
  }
  return [...found].map(([nameKey, name]) => ({ nameKey, name }))
}
