import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Viewer } from '@/lib/access/viewer'
import { day } from '@/lib/calendar/day'
import { commitList } from '@/lib/lists/commands/commit-list'
import { receiveList } from '@/lib/lists/commands/receive-list'
import { openList } from '@/lib/lists/queries'
import { reviewList } from '@/lib/lists/review-queries'
import { signIn } from '@/lib/platform/gate/sign-in'
import { viewerBehind } from '@/lib/platform/gate/session'
import { choosePasswords } from '@/prisma/seed/accounts-file'
import { foundCommunes } from '@/prisma/seed/found-communes'
import { testDatabase } from '@/tests/support/database'

export const CHILDREN = 'viet-an-danh-sach-tre-em.xlsx'
export const UNITS = 'viet-an-don-vi-nhan-do-dau.xlsx'

/** The cast of the demo, signed in by name. */
export async function openOffice(): Promise<(username: string) => Promise<Viewer>> {
  const passwords = choosePasswords('only-for-tests')
  await foundCommunes(testDatabase().ownerUrl, passwords, day('2026-04-01'))
  return async (username) => {
    const result = await signIn({
      username,
      password: 'only-for-tests',
      address: '127.0.0.1',
      device: 'test',
    })
    if (result.kind !== 'done') throw new Error(result.kind)
    const viewer = await viewerBehind(result.token)
    if (!viewer) throw new Error('No viewer')
    return viewer
  }
}

export function sample(name: string): { name: string; bytes: Uint8Array } {
  return { name, bytes: readFileSync(join(import.meta.dirname, '../../samples', name)) }
}

/** Takes a file in and answers the id of the list. */
export async function receive(viewer: Viewer, file: { name: string; bytes: Uint8Array }) {
  const outcome = await receiveList(viewer, { file })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.value.listId
}

/** The review of a waiting list. */
export async function review(viewer: Viewer, listId: string) {
  const opened = await openList(viewer, listId)
  if (!opened) throw new Error('No list')
  return reviewList(viewer, opened)
}

/** Takes a file in and writes it, as an officer does who looks and finds nothing to say. */
export async function takeIn(viewer: Viewer, file: { name: string; bytes: Uint8Array }) {
  const listId = await receive(viewer, file)
  const { digest } = await review(viewer, listId)
  return commitList(viewer, { listId, digest, choices: {} })
}
