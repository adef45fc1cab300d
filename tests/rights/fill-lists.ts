import type { Viewer } from '@/lib/access/viewer'
import { commitList } from '@/lib/lists/commands/commit-list'
import { receiveList } from '@/lib/lists/commands/receive-list'
import { undoList } from '@/lib/lists/commands/undo-list'
import { openList } from '@/lib/lists/queries'
import { reviewList } from '@/lib/lists/review-queries'
import { moveClock, now } from '@/lib/platform/clock'
import { valueOf } from '@/prisma/seed/done'

/** The morning of the walk: lists that were written then may still be taken back. */
const THIS_MORNING = new Date('2026-11-20T08:00:00+07:00')
/** Whoever may take a list back uses one up. */
const STANDING = 4

/** Lists that were written today, and one that was taken back, in the books of each officer. */
export async function fillLists(
  officers: readonly string[],
  viewerOf: (username: string) => Promise<Viewer>,
): Promise<void> {
  const before = now()
  moveClock(THIS_MORNING)
  for (const username of officers) {
    const officer = await viewerOf(username)
    for (let at = 0; at < STANDING; at += 1) await write(officer, `Hồ Văn Thứ ${WORDS[at]}`)
    valueOf(await undoList(officer, { listId: await write(officer, 'Hồ Văn Nhầm') }), 'undo a list')
  }
  moveClock(before)
}

const WORDS = ['Nhất', 'Nhì', 'Ba', 'Tư']

async function write(officer: Viewer, name: string): Promise<string> {
  const text = `STT,Họ và tên,Ngày sinh,Hoàn cảnh\n1,${name},05/09/2017,Hộ nghèo\n`
  const file = { name: 'danh-sach.csv', bytes: new TextEncoder().encode(text) }
  const { listId } = valueOf(await receiveList(officer, { file }), 'receive a list')
  const opened = await openList(officer, listId)
  if (!opened) throw new Error('No list')
  const { digest } = await reviewList(officer, opened)
  valueOf(await commitList(officer, { listId, digest, choices: {} }), 'commit a list')
  return listId
}
