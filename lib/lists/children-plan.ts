import { CATEGORY_OF } from '@/lib/children/poverty'
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
  /** a child nobody knew, found by the list of poor households: it is proposed and the commune decides */
  proposal: PlannedProposal | null
  /** children of the ledger that the officer said this new one is not: nobody is asked again */
  apartFrom: readonly string[]
}

/** What is proposed of a child, and where it studies as far as anybody says. */
export type PlannedProposal = {
  category: ProgrammeCategory
  reason: string
  schooling: string | null
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
  /** where the children that are proposed study, by row key, as the officer says */
  schooling: Readonly<Record<string, string>> = {},
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
      const unfit = unfitToPropose(row.listed)
      if (unfit) {
        leave(unfit)
        continue
      }
      const apartFrom = row.candidates.map(({ id }) => id)
      const proposal = proposalOf(row.listed, schooling[row.key])
      children.push({ ...planned(row.listed, null, NO_FIELDS), apartFrom, proposal })
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

/** A list of poor households proposes only children that still are poor, and whose age it knows. */
function unfitToPropose({ poverty, bornOn, bornYear }: KeyedChild): NotTaken | null {
  if (!poverty) return null
  if (poverty.standing === 'left_poverty') return 'left_poverty_unknown'
  return bornOn === null && bornYear === null ? 'age_unknown' : null
}

function proposalOf(listed: KeyedChild, said: string | undefined): PlannedProposal | null {
  const category = listed.poverty && CATEGORY_OF[listed.poverty.standing]
  if (!listed.poverty || !category) return null
  const place = [listed.schoolClass, listed.school].filter(Boolean).join(', ')
  return { category, reason: listed.poverty.basis, schooling: said || place || null }
}

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
    proposal: null,
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
