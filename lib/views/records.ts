import type { Viewer } from '@/lib/access/viewer'
import type { Tx } from '@/lib/platform/db/client'
import type { ViewedList } from './view'

/** Whoever keeps views in two windows at once does so one after the other. */
export async function lockViews(tx: Tx, { personId }: Pick<Viewer, 'personId'>): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`views:${personId}`}, 0))::text`
}

/** The places of a person's list that are taken. */
export async function placesTaken(
  tx: Tx,
  { personId }: Pick<Viewer, 'personId'>,
  list: ViewedList,
): Promise<number[]> {
  const views = await tx.savedView.findMany({
    where: { personId, list },
    select: { place: true },
  })
  return views.map(({ place }) => place)
}

type NewView = {
  list: ViewedList
  name: string
  query: string
  place: number
  isFirst: boolean
  createdAt: Date
}

export async function addView(
  tx: Tx,
  { communeId, personId }: Pick<Viewer, 'communeId' | 'personId'>,
  view: NewView,
): Promise<string> {
  const { id } = await tx.savedView.create({
    data: { communeId, personId, ...view },
    select: { id: true },
  })
  return id
}

/** No view of the list is the first any more. */
export async function putNoneFirst(
  tx: Tx,
  { personId }: Pick<Viewer, 'personId'>,
  list: ViewedList,
): Promise<void> {
  await tx.savedView.updateMany({
    where: { personId, list, isFirst: true },
    data: { isFirst: false },
  })
}

/** Gives a view of this person another name, or makes it the first. False when it is gone. */
export async function changeView(
  tx: Tx,
  { personId }: Pick<Viewer, 'personId'>,
  id: string,
  data: { name: string } | { isFirst: boolean },
): Promise<boolean> {
  return (await tx.savedView.updateMany({ where: { id, personId }, data })).count === 1
}

/** Takes a view of this person away; false when it is gone already. */
export async function removeView(
  tx: Tx,
  { personId }: Pick<Viewer, 'personId'>,
  id: string,
): Promise<boolean> {
  return (await tx.savedView.deleteMany({ where: { id, personId } })).count === 1
}

/** One view of this person. */
export async function viewOf(
  tx: Tx,
  { personId }: Pick<Viewer, 'personId'>,
  id: string,
): Promise<{ list: ViewedList; name: string } | null> {
  return tx.savedView.findFirst({ where: { id, personId }, select: { list: true, name: true } })
}
