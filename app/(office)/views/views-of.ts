import { redirect } from 'next/navigation'
import { may, type Viewer } from '@/lib/access/viewer'
import { today } from '@/lib/platform/clock'
import { asksNothing, filterToKeep, openingOf, type Params } from '@/lib/views/kept-filter'
import { listViews } from '@/lib/views/queries'
import type { SavedView, ViewedList } from '@/lib/views/view'

/** Somebody's own views of a list, and where the present one stands among them. */
export type OwnViews = {
  list: ViewedList
  mayKeep: boolean
  views: SavedView[]
  /** the filter that is being looked at, as it would be kept */
  present: string
  /** the bare address opens a view: everything needs an address of its own */
  hasFirst: boolean
}

/** Reads the viewer's views of a list; the bare address leads on to the one that is seen first. */
export async function viewsOf(viewer: Viewer, list: ViewedList, params: Params): Promise<OwnViews> {
  const views = await listViews(viewer, list)
  const first = views.find(({ isFirst }) => isFirst)
  if (first && asksNothing(params)) redirect(openingOf(first).address)
  return {
    list,
    mayKeep: may(viewer, 'view.keep'),
    views,
    present: filterToKeep(list, params, today()),
    hasFirst: first !== undefined,
  }
}
