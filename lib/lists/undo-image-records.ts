import type { Tx } from '@/lib/platform/db/client'
import { sealJson } from '@/lib/platform/sealed-json'
import {
  placeOfImage,
  type ChildImage,
  type ChildrenImage,
  type SponsorImage,
  type UndoImage,
} from './undo-image'

/** Children as they stand before a list changes them; each is left one version further. */
export function childrenBefore(
  tx: Tx,
  ids: readonly string[],
  startYear: number,
): Promise<ChildImage[]> {
  return tx.$queryRaw<ChildImage[]>`
    select c.id, c.version + 1 as version, to_jsonb(c) as facts, e.school_class_id as "schoolClassId"
    from child c
    left join (enrolment e join school_year y on y.commune_id = e.commune_id
        and y.id = e.school_year_id and y.start_year = ${startYear})
      on e.commune_id = c.commune_id and e.child_id = c.id
    where c.id = any(${[...ids]}::uuid[])`
}

/** What a list ended of its children's circumstances and markings, asked once it is written. */
export async function endedByList(
  tx: Tx,
  open: { circumstances: readonly string[]; markings: readonly string[] },
): Promise<Pick<ChildrenImage, 'endedCircumstances' | 'endedMarkings'>> {
  const ended = (ids: readonly string[]) => ({
    where: { id: { in: [...ids] }, validTo: { not: null } },
    select: { id: true },
  })
  const circumstances = await tx.circumstance.findMany(ended(open.circumstances))
  const markings = await tx.hardshipMarking.findMany(ended(open.markings))
  return {
    endedCircumstances: circumstances.map(({ id }) => id),
    endedMarkings: markings.map(({ id }) => id),
  }
}

/** The circumstances and markings that still hold, before a list may end them. */
export async function openFacts(tx: Tx, childIds: readonly string[]) {
  const open = { where: { childId: { in: [...childIds] }, validTo: null }, select: { id: true } }
  const circumstances = await tx.circumstance.findMany(open)
  const markings = await tx.hardshipMarking.findMany(open)
  return {
    circumstances: circumstances.map(({ id }) => id),
    markings: markings.map(({ id }) => id),
  }
}

/** Units as they stand before a list changes them; each is left one version further. */
export function sponsorsBefore(tx: Tx, ids: readonly string[]): Promise<SponsorImage[]> {
  return tx.$queryRaw<SponsorImage[]>`
    select s.id, s.version + 1 as version, to_jsonb(s) as facts, array(
      select v.village_id from sponsor_village v
      where v.commune_id = s.commune_id and v.sponsor_id = s.id) as "villageIds", array(
      select c.id from sponsor_contact c
      where c.commune_id = s.commune_id and c.sponsor_id = s.id and c.valid_to is null) as "contactIds"
    from sponsor s where s.id = any(${[...ids]}::uuid[])`
}

/** The image as the commit keeps it. */
export function sealedImage(communeId: string, listId: string, image: UndoImage) {
  return sealJson(image, placeOfImage(communeId, listId))
}
