import type { Viewer } from '@/lib/access/viewer'
import { day } from '@/lib/calendar/day'
import { findDoublesOf, type AskedChild } from '@/lib/children/double-queries'
import { CHILD_SORTS, childFilterFrom } from '@/lib/children/filter'
import { countDoubles, findDoublesOfFile } from '@/lib/children/pair-queries'
import { listChildren, takeChildren } from '@/lib/children/queries'
import { searchKey } from '@/lib/people/full-name'
import { inCommune } from '@/lib/platform/db/transaction'
import { unsealPersonalId } from '@/lib/platform/personal-id-secret'

/** A child of the commune that is asked, with what it is found by. */
type Known = AskedChild & {
  id: string
  code: string
  villageId: string
  guardianPhone: string | null
  schoolClassId: string | null
  schoolId: string | null
}

/** What is asked, named as the report names it: of the n-th child, answered with how many rows were found. */
export type Ways = Record<string, (at: number) => Promise<number>>

/** More of a list than any commune has. */
const MOST_EXPORTED = 20_000

/** Everything a person asks of the list, by the product's own queries in its own role. */
export async function waysOf(viewer: Viewer): Promise<Ways> {
  const known = await childrenOf(viewer)
  const of = (at: number): Known => known[at % known.length] as Known
  const list = async (filter: Record<string, unknown>) =>
    (await listChildren(viewer, childFilterFrom(filter as Record<string, string>))).total
  const { communeId } = viewer
  const entered = (child: AskedChild) =>
    inCommune({ communeId }, async (tx) => (await findDoublesOf(tx, communeId, child)).length)
  return {
    'list, first page': () => list({}),
    'list, third page': () => list({ page: '3' }),
    'name without marks': (at) => list({ q: searchKey(of(at).fullName) }),
    'part of a name': (at) => list({ q: searchKey(of(at).fullName).split(' ')[0] }),
    code: (at) => list({ q: of(at).code }),
    guardian: (at) => list({ q: searchKey(of(at).guardianName ?? 'nguyen thi lan') }),
    telephone: (at) => list({ q: of(at).guardianPhone ?? '0900000000' }),
    'whole personal ID': (at) => list({ q: of(at).personalId ?? '048215000000' }),
    'nothing found': (at) => list({ q: `khong ai ten the ${at}` }),
    village: (at) => list({ village: of(at).villageId }),
    school: (at) => list({ school: of(at).schoolId ?? undefined }),
    class: (at) => list({ schoolClass: of(at).schoolClassId ?? undefined }),
    age: (at) => list({ ageFrom: String(at % 10), ageTo: String((at % 10) + 4) }),
    category: () => list({ category: 'poor_household' }),
    marking: () => list({ marked: 'yes' }),
    'poverty to confirm': () => list({ poverty: 'unconfirmed' }),
    'poverty to review': () => list({ poverty: 'review' }),
    ...Object.fromEntries(
      (['waiting', 'proposed', 'supported', 'unsupported'] as const).map((state) => [
        `state: ${state}`,
        () => list({ state }),
      ]),
    ),
    ...Object.fromEntries(
      CHILD_SORTS.map((sort) => [`sorted by ${sort}`, () => list({ sort, order: 'desc' })]),
    ),
    'all for an export': () =>
      inCommune(viewer, async (tx) => {
        const all = await takeChildren(tx, viewer, childFilterFrom({}), MOST_EXPORTED)
        return all.lines.length
      }),
    'count of doubles': () => countDoubles(viewer),
    'doubles of a file': async (at) => (await findDoublesOfFile(viewer, of(at).id)).length,
    'check on entry: known': (at) => entered(of(at)),
    'check on entry: new': (at) =>
      entered({ ...of(at), personalId: null, bornOn: day('2000-06-15'), bornYear: 2000 }),
  }
}

async function childrenOf(viewer: Viewer): Promise<Known[]> {
  const { communeId } = viewer
  const rows = await inCommune(
    viewer,
    (tx) =>
      tx.$queryRaw<(Known & { cipher: Uint8Array | null })[]>`
      select c.id, c.code, c.full_name as "fullName", c.born_on::text as "bornOn",
        c.born_year as "bornYear", c.sex::text, v.name as village, v.id as "villageId",
        c.guardian_name as "guardianName", c.guardian_phone as "guardianPhone",
        c.personal_id_cipher as cipher, k.id as "schoolClassId", k.school_id as "schoolId"
      from child c join village v on v.commune_id = c.commune_id and v.id = c.village_id
      left join enrolment n on n.commune_id = c.commune_id and n.child_id = c.id and exists (
        select from school_year y
        where y.commune_id = n.commune_id and y.id = n.school_year_id and y.start_year = 2026)
      left join school_class k on k.commune_id = n.commune_id and k.id = n.school_class_id
      order by c.code`,
  )
  return rows.map(({ cipher, ...row }) => ({
    ...row,
    personalId: cipher && unsealPersonalId(communeId, cipher),
  }))
}
