import type { NeedKind } from '@/lib/children/need'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { addFirstContacts, followOwnLines } from './contact-line-records'
import type { SponsorKind, SupportForm, SupportLevel } from './sponsor'
import { followStatements } from './statement-records'

/** What the ledger keeps of a sponsor besides its name. */
export type SponsorFacts = {
  name: string
  nameKey: string
  kind: SponsorKind
  promisedChildren: number | null
  level: SupportLevel | null
  form: SupportForm | null
  contactName: string | null
  contactPhone: string | null
  /** left as they are when absent */
  note?: string | null
  goods?: string | null
  gives?: readonly NeedKind[]
}

/** Adds sponsors; one whose name is known already makes the whole act fail (sponsor_name_once). */
export async function addSponsors(
  tx: Tx,
  author: Author,
  sponsors: readonly SponsorFacts[],
): Promise<void> {
  const added = await tx.sponsor.createManyAndReturn({
    data: sponsors.map((sponsor) => newRowOf(author, sponsor)),
    select: { id: true, contactName: true, contactPhone: true },
  })
  await addFirstContacts(tx, author, added)
  await followStatements(
    tx,
    author,
    added.map(({ id }) => id),
  )
}

/** Adds one sponsor and says under which id. */
export async function addSponsor(tx: Tx, author: Author, sponsor: SponsorFacts): Promise<string> {
  const select = { id: true, contactName: true, contactPhone: true }
  const added = await tx.sponsor.create({ data: newRowOf(author, sponsor), select })
  await addFirstContacts(tx, author, [added])
  await followStatements(tx, author, [added.id])
  return added.id
}

/** Holds sponsors until the transaction ends, in one order, before several of them are changed (0044). */
export async function holdSponsors(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    select id from sponsor where id = any(${[...ids]}::uuid[]) order by id for no key update`
}

/** Changes one sponsor as it was seen; false when somebody changed it meanwhile. */
export async function changeSponsor(
  tx: Tx,
  author: Author,
  seen: { id: string; version: number },
  sponsor: SponsorFacts,
): Promise<boolean> {
  const { count } = await tx.sponsor.updateMany({
    where: { id: seen.id, version: seen.version },
    data: { ...columnsOf(sponsor), version: { increment: 1 } },
  })
  if (count === 1) await followOwnLines(tx, author, [seen.id])
  return count === 1
}

/** What one sponsor, held before, promises from now on, and why no more; whoever has its form open is told. */
export async function setPromise(
  tx: Tx,
  author: Author,
  id: string,
  promise: { children: number | null; level: SupportLevel | null },
  endReason: string | null = null,
): Promise<void> {
  await tx.sponsor.updateMany({
    where: { id },
    data: {
      promisedChildren: promise.children,
      ...levelColumnsOf(promise.level),
      version: { increment: 1 },
    },
  })
  await followStatements(tx, author, [id], endReason)
}

/** Every sponsor of the commune by key. */
export async function sponsorIdsByKey(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.sponsor.findMany({ select: { id: true, nameKey: true } })
  return new Map(rows.map(({ id, nameKey }) => [nameKey, id]))
}

/** The villages some sponsors are in charge of become exactly these. */
export async function setSponsorVillages(
  tx: Tx,
  communeId: string,
  charges: readonly { sponsorId: string; villageIds: readonly string[] }[],
): Promise<void> {
  await tx.sponsorVillage.deleteMany({
    where: { sponsorId: { in: charges.map(({ sponsorId }) => sponsorId) } },
  })
  await tx.sponsorVillage.createMany({
    data: charges.flatMap(({ sponsorId, villageIds }) =>
      villageIds.map((villageId) => ({ communeId, sponsorId, villageId })),
    ),
  })
}

/** The schools a sponsor is in charge of become exactly these. */
export async function setSponsorSchools(
  tx: Tx,
  communeId: string,
  { sponsorId, schoolIds }: { sponsorId: string; schoolIds: readonly string[] },
): Promise<void> {
  await tx.sponsorSchool.deleteMany({ where: { sponsorId } })
  await tx.sponsorSchool.createMany({
    data: schoolIds.map((schoolId) => ({ communeId, sponsorId, schoolId })),
  })
}

function newRowOf(author: Author, sponsor: SponsorFacts) {
  return {
    ...columnsOf(sponsor),
    communeId: author.communeId,
    createdBy: author.personId,
    createdAt: author.at,
  }
}

function columnsOf({ level, ...sponsor }: SponsorFacts) {
  return {
    name: sponsor.name,
    nameKey: sponsor.nameKey,
    kind: sponsor.kind,
    promisedChildren: sponsor.promisedChildren,
    ...levelColumnsOf(level),
    form: sponsor.form,
    contactName: sponsor.contactName,
    contactPhone: sponsor.contactPhone,
    note: sponsor.note,
    goods: sponsor.goods,
    gives: sponsor.gives && [...sponsor.gives],
  }
}

function levelColumnsOf(level: SupportLevel | null) {
  return {
    levelMinVnd: level ? BigInt(level.minVnd) : null,
    levelMaxVnd: level ? BigInt(level.maxVnd) : null,
    levelRhythm: level?.rhythm ?? null,
  }
}
