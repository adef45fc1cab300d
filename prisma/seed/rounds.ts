import { openReviewRound } from '@/lib/rounds/commands/open-round'
import { signRoundAnswer } from '@/lib/rounds/commands/sign-answer'
import { listRounds, openRound } from '@/lib/rounds/queries'
import { valueOf } from './done'
import { actingAs } from './sign-in-as'
import { openOn } from './story'

type Passwords = ReadonlyMap<string, string>

const ROUND = {
  title: 'Rà soát trẻ em có hoàn cảnh khó khăn tháng 11/2026',
  asks: 'Tìm trẻ mồ côi, trẻ hộ nghèo, cận nghèo và trẻ có hoàn cảnh đặc biệt khó khăn chưa có trong danh sách. Gửi kèm ảnh giấy khai sinh, giấy xác nhận hoàn cảnh.',
  dueOn: '2026-11-30',
}

/** 18 November 2026: the office asks every village and school. */
export async function openTheRound(passwords: Passwords): Promise<void> {
  openOn('2026-11-18')
  await actingAs('canbo', passwords, async (officer) => {
    valueOf(await openReviewRound(officer, ROUND), 'open a review round')
  })
}

/** 20 November 2026: the school has asked its classes and signs; the villages are still on their way. */
export async function answerTheRound(passwords: Passwords): Promise<void> {
  openOn('2026-11-20')
  await actingAs('hieutruong', passwords, async (schoolLead) => {
    const { lines } = await listRounds(schoolLead, { skip: 0, take: 1 })
    const round = await openRound(schoolLead, lines[0]?.id ?? '')
    const sender = round?.senders[0]
    const sent = sender?.sent ?? 0
    const answer = {
      ...{ roundId: round?.id, senderId: sender?.id, kind: sent === 0 ? 'none' : 'children', sent },
      note: 'Nhà trường đã hỏi các lớp; lớp nào có thêm trẻ sẽ gửi sau.',
    }
    valueOf(await signRoundAnswer(schoolLead, answer), 'sign an answer')
  })
}
