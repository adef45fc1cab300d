import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Viewer } from '@/lib/access/viewer'
import { commitList } from '@/lib/lists/commands/commit-list'
import { receiveList } from '@/lib/lists/commands/receive-list'
import { openList } from '@/lib/lists/queries'
import { reviewList } from '@/lib/lists/review-queries'
import { valueOf } from './done'

/** Takes a file in and writes it, as an officer does who looks and finds nothing to say. */
export async function takeInList(viewer: Viewer, path: string) {
  const name = basename(path)
  const file = { name, bytes: readFileSync(path) }
  const { listId } = valueOf(await receiveList(viewer, { file }), `read ${name}`)
  const opened = await openList(viewer, listId)
  if (!opened) throw new Error(`${name} was read and is gone`)
  const { digest } = await reviewList(viewer, opened)
  return valueOf(await commitList(viewer, { listId, digest, choices: {} }), `write ${name}`)
}
