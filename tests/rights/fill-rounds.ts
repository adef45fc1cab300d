import type { Viewer } from '@/lib/access/viewer'
import { closeReviewRound } from '@/lib/rounds/commands/close-round'
import { openReviewRound } from '@/lib/rounds/commands/open-round'
import { reopenRoundAnswer } from '@/lib/rounds/commands/reopen-answer'
import { signRoundAnswer } from '@/lib/rounds/commands/sign-answer'
import { openRound } from '@/lib/rounds/queries'
import { valueOf } from '@/prisma/seed/done'

type Office = { officer: string; places: string[] }
type ViewerOf = (username: string) => Promise<Viewer>

/** Enough that each act of the walk may use one up, and the next act still meets one. */
const OF_EACH = 3

/** Rounds in every state: nobody has answered, places have, one is opened again, one has ended. */
export async function fillRounds({ officer, places }: Office, viewerOf: ViewerOf): Promise<void> {
  const office = await viewerOf(officer)
  for (let nth = 0; nth < OF_EACH; nth += 1) {
    await open(office)
    const answered = await open(office)
    for (const place of places) await sign(await viewerOf(place), answered)
  }
  const again = await open(office)
  for (const place of places) {
    const senderId = await sign(await viewerOf(place), again)
    const reopening = { roundId: again, senderId, reason: 'Còn thiếu một trẻ' }
    valueOf(await reopenRoundAnswer(office, reopening), 'open an answer again')
  }
  valueOf(await closeReviewRound(office, { roundId: await open(office) }), 'close a round')
}

async function open(officer: Viewer): Promise<string> {
  const wish = {
    ...{ title: 'Rà soát tháng 11', basis: 'Kế hoạch năm' },
    ...{ asks: 'Trẻ mồ côi, trẻ hộ nghèo', dueOn: '30/11/2026' },
  }
  return valueOf(await openReviewRound(officer, wish), 'open a round').id
}

async function sign(viewer: Viewer, roundId: string): Promise<string> {
  const sender = (await openRound(viewer, roundId))?.senders.find(({ isOwn }) => isOwn)
  const sent = sender?.sent ?? 0
  const kind = sent === 0 ? 'none' : 'children'
  const answer = { roundId, senderId: sender?.id, kind, sent, note: 'Đã đi từng nhà' }
  return valueOf(await signRoundAnswer(viewer, answer), 'sign an answer').senderId
}
