import type { Viewer } from '@/lib/access/viewer'
import { draftAssignments } from '@/lib/assignments/commands/draft-assignments'
import { valueOf } from '@/prisma/seed/done'

/** Drafts of proposals for the whole list, in the books of each officer. */
export async function fillDrafts(
  officers: readonly string[],
  viewerOf: (username: string) => Promise<Viewer>,
): Promise<void> {
  for (const username of officers) {
    valueOf(await draftAssignments(await viewerOf(username), {}), 'draft the whole list')
  }
}
