import { QUEUED_ACTS } from '@/app/forms/queued-acts'
import { may, type Viewer } from '@/lib/access/viewer'
import { currentViewer } from '@/lib/platform/gate/viewer'
import { openItem } from '@/lib/platform/queue/open-item'
import { itemHead } from '@/lib/queue/input'
import type { Parcel } from '@/lib/queue/parcel'
import type { ItemHead } from '@/lib/queue/sealed-item'

/** A form with one picture that the browser has made small; a browser always announces how long it is. */
const MOST_BYTES = 9 * 1024 * 1024

/** Whoever has forms that may wait in a browser; for everybody else there is no queue. */
export async function viewerOfQueue(): Promise<Viewer | null> {
  const viewer = await currentViewer()
  const rights = Object.values(QUEUED_ACTS).map(({ right }) => right)
  return viewer && rights.some((right) => may(viewer, right)) ? viewer : null
}

/**
 * The sealed item a browser sends, opened. `unreadable` when it is none, is too large, or can be opened
 * no longer; `of another person` when it waits for somebody else.
 */
export async function readPostedItem(
  viewer: Viewer,
  request: Request,
): Promise<{ head: ItemHead; parcel: Parcel } | 'not taken' | 'unreadable' | 'of another person'> {
  const length = request.headers.get('content-length')
  if (length === null || Number(length) > MOST_BYTES) return 'not taken'
  const form = await request.formData().catch(() => null)
  const sealed = form?.get('sealed')
  const head = itemHead.safeParse(form && Object.fromEntries(form))
  if (!head.success || !(sealed instanceof File)) return 'not taken'
  if (head.data.personId !== viewer.personId) return 'of another person'
  const bytes = new Uint8Array(await sealed.arrayBuffer())
  const parcel = await openItem(viewer, head.data, bytes)
  return parcel ? { head: head.data, parcel } : 'unreadable'
}
