import { detailsOf, type Detail, type DetailKind } from '@/lib/access/entry-detail'
import type { EntryPerson } from '@/lib/access/entry-line'
import type { Tx } from '@/lib/platform/db/client'

/** Names by id: of those who acted, and of units, places and colleagues that were acted on. */
export type Names = {
  people: ReadonlyMap<string, EntryPerson>
  things: ReadonlyMap<string, string>
}

type KeptEntry = {
  personId: string | null
  subjectKind: string
  subjectId: string | null
  details: unknown
}

/** Looks the names up once for a page of lines. */
export async function namesBehind(tx: Tx, entries: readonly KeptEntry[]): Promise<Names> {
  const acted = (kind: string) =>
    entries.flatMap(({ subjectKind, subjectId }) =>
      subjectKind === kind && subjectId ? [subjectId] : [],
    )
  const byId = (ids: Iterable<string>) => ({ where: { id: { in: [...new Set(ids)] } } })
  const people = await tx.person.findMany(
    byId([
      ...entries.flatMap(({ personId, details }) => [personId ?? [], peopleIn(details)].flat()),
      ...acted('person'),
    ]),
  )
  const sponsors = await tx.sponsor.findMany(
    byId([...acted('sponsor'), ...entries.flatMap(({ details }) => sponsorsIn(details))]),
  )
  const villages = await tx.village.findMany(byId(acted('village')))
  const schools = await tx.school.findMany(byId(acted('school')))
  return {
    people: new Map(people.map(({ id, fullName, jobTitle }) => [id, { fullName, jobTitle }])),
    things: new Map([
      ...people.map(({ id, fullName }) => [id, fullName] as const),
      ...[...sponsors, ...villages, ...schools].map(({ id, name }) => [id, name] as const),
    ]),
  }
}

/** The details with names in the place of ids. */
export function named(details: readonly Detail[], { things }: Names): Detail[] {
  const nameOf = <Value>(value: Value) =>
    typeof value === 'string' ? (things.get(value) ?? value) : value
  return details.map((detail) => ({
    ...detail,
    values: detail.values.map(({ of, value }) => ({
      of: nameOf(of),
      value: NAMED.includes(detail.kind) ? nameOf(value) : value,
    })),
  }))
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Details that carry an id in the place of a name. */
const NAMED: readonly DetailKind[] = ['sponsor', 'person']

function peopleIn(details: unknown): string[] {
  return detailsOf(details).flatMap(({ kind, values }) =>
    kind === 'person' ? values.map(({ value }) => String(value)) : [],
  )
}

function sponsorsIn(details: unknown): string[] {
  return detailsOf(details)
    .flatMap(({ kind, values }) =>
      values.map(({ of, value }) => (kind === 'sponsor' ? String(value) : (of ?? ''))),
    )
    .filter((id) => UUID.test(id))
}
