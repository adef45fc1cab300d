import { Prisma } from '@/prisma/client/client'
import { columnOf, dayFromColumn, type Day } from '@/lib/calendar/day'
import type { ProgrammeCategory } from '@/lib/plans/category'
import type { PovertyFact } from '@/lib/children/poverty'
import { OPEN_FILE } from '@/lib/children/reach-queries'
import { vndOf } from '@/lib/money/vnd'
import type { Tx } from '@/lib/platform/db/client'
import type { SupportLevel } from '@/lib/sponsors/sponsor'
import type { KnownNames } from './children-plan'
import type { KnownChild, KnownSupport } from './known-child'

/**
 * Every child of the commune as a list can speak of it. Flat reads joined in memory: with ten
 * thousand children nested reads would ask for each of them by name.
 */
export async function knownChildren(tx: Tx, today: Day): Promise<KnownChild[]> {
  const circumstances = await currentCircumstances(tx, today)
  const poverty = await newestPoverty(tx)
  const acceptances = await tx.acceptance.findMany({ select: { childId: true } })
  const accepted = new Set(acceptances.map(({ childId }) => childId))
  const archived = await archivedChildren(tx)
  const marked = await currentlyMarked(tx, today)
  const supports = await currentSupports(tx, today)
  const classes = await lastClasses(tx)
  const villages = new Map(
    (await tx.village.findMany({ select: { id: true, name: true } })).map((each) => [
      each.id,
      each.name,
    ]),
  )
  // A child that was taken back with its list is none a list can change; it comes back as a new one.
  const rows = await tx.child.findMany({
    where: OPEN_FILE,
    select: CHILD,
    orderBy: { code: 'asc' },
  })
  return rows.map(({ bornOn, personalIdIndex, villageId, ...child }) => {
    const enrolled = classes.get(child.id)
    return {
      ...child,
      bornOn: bornOn && dayFromColumn(bornOn),
      personalIdKey: personalIdIndex && Buffer.from(personalIdIndex).toString('hex'),
      village: villageId === null ? null : (villages.get(villageId) ?? null),
      school: enrolled?.school ?? null,
      schoolClass: enrolled?.schoolClass ?? null,
      isOnList: accepted.has(child.id),
      isArchived: archived.has(child.id),
      circumstances: circumstances.get(child.id) ?? [],
      especiallyDifficult: marked.has(child.id),
      poverty: poverty.get(child.id) ?? [],
      sponsors: supports.get(child.id) ?? [],
    }
  })
}

/**
 * The same mark means that nobody wrote anything of what a review reads: how many rows there are, and
 * the sum of what the numbers of the transactions that wrote them are hashed to: of the numbers themselves two
 * could make up for each other.
 */
export async function ledgerMark(tx: Tx): Promise<string> {
  const marks = LEDGER.map(
    (table) =>
      Prisma.sql`(select (count(*), sum(hashint8extended(xmin::text::bigint, 0)))::text from ${Prisma.raw(table)})`,
  )
  const [row] = await tx.$queryRaw<{ mark: string }[]>`
    select concat_ws(' ', ${Prisma.join(marks)}) as mark`
  return row?.mark ?? ''
}

const LEDGER = [
  ...['child', 'child_withdrawal', 'child_merger', 'child_merger_reversal', 'acceptance'],
  ...['archival', 'archival_reversal', 'circumstance', 'hardship_marking', 'poverty_status'],
  ...['support_term', 'enrolment'],
  ...['village', 'school', 'school_class', 'sponsor', 'former_name'],
]

/** The names of places and sponsors the ledger has, as keys. */
export async function knownNames(tx: Tx): Promise<KnownNames> {
  const select = { nameKey: true }
  const villages = await tx.village.findMany({ where: { mergerId: null }, select })
  const schools = await tx.school.findMany({ select })
  const sponsors = await tx.sponsor.findMany({ select })
  return { villages: keysOf(villages), schools: keysOf(schools), sponsors: keysOf(sponsors) }
}

const CHILD = {
  id: true,
  code: true,
  version: true,
  fullName: true,
  bornOn: true,
  bornYear: true,
  sex: true,
  personalIdIndex: true,
  moetId: true,
  villageId: true,
  guardianName: true,
  guardianPhone: true,
  note: true,
} as const

/** What holds on a day: begun, and not yet ended. */
function holdingOn(today: Day) {
  const on = columnOf(today)
  return { validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gt: on } }] }
}

async function currentCircumstances(tx: Tx, today: Day) {
  const rows = await tx.circumstance.findMany({
    where: holdingOn(today),
    select: { childId: true, category: true },
    orderBy: [{ isMain: 'desc' }, { category: 'asc' }],
  })
  const byChild = new Map<string, ProgrammeCategory[]>()
  for (const { childId, category } of rows) gather(byChild, childId, category)
  return byChild
}

async function newestPoverty(tx: Tx): Promise<ReadonlyMap<string, PovertyFact[]>> {
  const rows = await tx.$queryRaw<(PovertyFact & { childId: string })[]>`
    select distinct on (child_id, year) child_id as "childId", year, standing::text,
      decision_number as "decisionNumber", decided_on::text as "decidedOn",
      points_b1 as "pointsB1", points_b2 as "pointsB2"
    from poverty_status order by child_id, year, version_no desc`
  const byChild = new Map<string, PovertyFact[]>()
  for (const { childId, ...fact } of rows) gather(byChild, childId, fact)
  return byChild
}

async function archivedChildren(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx.archival.findMany({ where: { reversal: null }, select: { childId: true } })
  return new Set(rows.map(({ childId }) => childId))
}

async function currentlyMarked(tx: Tx, today: Day): Promise<ReadonlySet<string>> {
  const rows = await tx.hardshipMarking.findMany({
    where: holdingOn(today),
    select: { childId: true },
  })
  return new Set(rows.map(({ childId }) => childId))
}

async function currentSupports(tx: Tx, today: Day): Promise<ReadonlyMap<string, KnownSupport[]>> {
  // Support that begins next quarter is decided already: a list does not add to it.
  const rows = await tx.supportTerm.findMany({
    where: { OR: [{ endsOn: null }, { endsOn: { gt: columnOf(today) } }] },
    select: {
      childId: true,
      role: true,
      sponsor: { select: { name: true } },
      recognition: { select: { levelMinVnd: true, levelMaxVnd: true, levelRhythm: true } },
    },
    orderBy: [{ role: 'asc' }, { id: 'asc' }],
  })
  const byChild = new Map<string, KnownSupport[]>()
  for (const { childId, role, sponsor, recognition } of rows) {
    const level = recognition && levelOf(recognition)
    const isRecognised = recognition !== null
    gather(byChild, childId, {
      sponsor: sponsor.name,
      isLead: role === 'lead',
      isRecognised,
      level,
    })
  }
  return byChild
}

/**
 * Where children were last known to study. The last school year with an enrolment counts: the list
 * that was taken in before the summer says nothing new after it.
 */
async function lastClasses(tx: Tx) {
  const rows = await tx.enrolment.findMany({
    select: { childId: true, schoolClassId: true },
    orderBy: { schoolYear: { startYear: 'asc' } },
  })
  const classes = await tx.schoolClass.findMany({
    select: { id: true, name: true, school: { select: { name: true } } },
  })
  const byId = new Map(classes.map((each) => [each.id, each]))
  return new Map(
    rows.flatMap(({ childId, schoolClassId }) => {
      const found = byId.get(schoolClassId)
      if (!found) return []
      return [[childId, { school: found.school.name, schoolClass: found.name || null }] as const]
    }),
  )
}

function levelOf(columns: {
  levelMinVnd: bigint | null
  levelMaxVnd: bigint | null
  levelRhythm: SupportLevel['rhythm'] | null
}): SupportLevel | null {
  const { levelMinVnd, levelMaxVnd, levelRhythm } = columns
  if (levelMinVnd === null || levelMaxVnd === null || levelRhythm === null) return null
  return { minVnd: vndOf(levelMinVnd), maxVnd: vndOf(levelMaxVnd), rhythm: levelRhythm }
}

function gather<Value>(byChild: Map<string, Value[]>, childId: string, value: Value): void {
  const known = byChild.get(childId)
  if (known) known.push(value)
  else byChild.set(childId, [value])
}

function keysOf(rows: readonly { nameKey: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ nameKey }) => nameKey))
}
