import type { Viewer } from '@/lib/access/viewer'
import { answerDirection } from '@/lib/directions/commands/answer-direction'
import { decideDirection } from '@/lib/directions/commands/decide-direction'
import { giveDirection } from '@/lib/directions/commands/give-direction'
import { listDirections, listPossibleOwners, openDirection } from '@/lib/directions/queries'
import { valueOf } from './done'
import { actingAs } from './sign-in-as'
import { openOn } from './story'

type Passwords = ReadonlyMap<string, string>

const OFFICER = 'Nguyễn Thị Hòa'
const HEAD = 'Trần Văn Minh'
const CALL_UNITS = 'Gọi lại các đơn vị chưa trao Quý IV, ghi rõ hẹn ngày nào trao.'
const FIND_UNITS = 'Làm việc với Hội Nông dân xã, tìm đơn vị cho các trẻ còn chờ.'
const COMPARE = 'Đối chiếu danh sách hộ nghèo mới với sổ, báo các trẻ chưa có trong danh sách.'
const PREPARE = 'Chuẩn bị số liệu Quý IV để báo cáo Thường trực HĐND xã.'

/** 13 November 2026: the leader asks for three things. */
export async function giveDirections(passwords: Passwords): Promise<void> {
  openOn('2026-11-13')
  await give(passwords, OFFICER, { instruction: COMPARE, dueOn: '2026-11-20' })
  await give(passwords, OFFICER, {
    ...{ instruction: CALL_UNITS, dueOn: '2026-11-19' },
    quarter: '2026-Q4',
  })
  await give(passwords, OFFICER, { instruction: FIND_UNITS, dueOn: '2026-12-31' })
}

/** One is answered and closed, one waits for the leader, one is past its day, and the head gets one. */
export async function answerDirections(passwords: Passwords): Promise<void> {
  openOn('2026-11-20')
  await answer(passwords, FIND_UNITS, 'Hội Nông dân hứa nhận thêm trẻ từ Quý I/2027.')
  await actingAs('lanhdao', passwords, (leader) => agree(leader, COMPARE))
  await give(passwords, HEAD, {
    ...{ instruction: PREPARE, dueOn: '2026-12-25' },
    quarter: '2026-Q4',
  })
}

/** 18 November 2026: the first answer. */
export async function answerFirst(passwords: Passwords): Promise<void> {
  openOn('2026-11-18')
  await answer(passwords, COMPARE, 'Đã đối chiếu xong, không có trẻ nào bị sót.')
}

type Wish = { instruction: string; dueOn: string; quarter?: string }

async function give(passwords: Passwords, owner: string, wish: Wish): Promise<void> {
  await actingAs('lanhdao', passwords, async (leader) => {
    const owners = await listPossibleOwners(leader)
    const ownerId = owners.find(({ fullName }) => fullName === owner)?.id
    valueOf(await giveDirection(leader, { ...wish, ownerId }), 'give a direction')
  })
}

async function answer(passwords: Passwords, instruction: string, text: string): Promise<void> {
  await actingAs('canbo', passwords, async (officer) => {
    const directionId = await idOf(officer, instruction)
    const answered = await answerDirection(officer, { directionId, kind: 'report', text })
    valueOf(answered, 'answer a direction')
  })
}

async function agree(leader: Viewer, instruction: string): Promise<void> {
  const directionId = await idOf(leader, instruction)
  const answerId = (await openDirection(leader, directionId))?.answers.at(-1)?.id
  const decided = await decideDirection(leader, { directionId, answerId, outcome: 'accepted' })
  valueOf(decided, 'agree with an answer')
}

async function idOf(viewer: Viewer, instruction: string): Promise<string> {
  const { lines } = await listDirections(viewer, 'open', { skip: 0, take: 50 })
  return lines.find((line) => line.instruction === instruction)?.id ?? ''
}
