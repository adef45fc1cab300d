import type { Viewer } from '@/lib/access/viewer'
import { answerDirection } from '@/lib/directions/commands/answer-direction'
import { decideDirection } from '@/lib/directions/commands/decide-direction'
import { giveDirection } from '@/lib/directions/commands/give-direction'
import { openDirection } from '@/lib/directions/queries'
import { valueOf } from '@/prisma/seed/done'

/** Whose logins take part: who gives, and who gets one. */
type Office = { leader: string; head: string; officer: string }
type Viewers = (username: string) => Promise<Viewer>

/** Enough that each act of the walk may use one up, and the next act still meets one. */
const OF_EACH = 3

/** Directions in each state of the matrix: waiting for officer and head, answered, closed. */
export async function fillDirections(
  { leader, head, officer }: Office,
  viewerOf: Viewers,
): Promise<void> {
  const [giver, owner] = [await viewerOf(leader), await viewerOf(officer)]
  for (let nth = 0; nth < OF_EACH; nth += 1) {
    await give(giver, await viewerOf(head))
    await give(giver, owner)
    await answer(owner, await give(giver, owner))
    const closed = await give(giver, owner)
    await answer(owner, closed)
    const answerId = (await openDirection(giver, closed))?.answers.at(-1)?.id
    const decision = { directionId: closed, answerId, outcome: 'accepted' }
    valueOf(await decideDirection(giver, decision), 'agree with an answer')
  }
}

async function give(leader: Viewer, { personId }: Viewer): Promise<string> {
  const wish = { instruction: 'Rà soát danh sách', ownerId: personId, dueOn: '31/12/2026' }
  return valueOf(await giveDirection(leader, wish), 'give a direction').id
}

async function answer(officer: Viewer, directionId: string): Promise<void> {
  const report = { directionId, kind: 'report', text: 'Đã rà soát xong' }
  valueOf(await answerDirection(officer, report), 'answer a direction')
}
