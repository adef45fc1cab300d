import type { Viewer } from '@/lib/access/viewer'
import { decideProposals } from '@/lib/children/commands/decide-proposals'
import { proposeChild } from '@/lib/children/commands/propose-child'
import { verifyProposal } from '@/lib/children/commands/verify-proposal'
import { paperPicture } from './paper-picture'
import { valueOf } from './done'
import { actingAs } from './sign-in-as'
import { openOn } from './story'

type Passwords = ReadonlyMap<string, string>

const LACKING = 'Bổ sung giấy chứng tử của cha cháu, chụp lại cho rõ.'

/**
 * November 2026: the village head proposes two children, the teacher two. One was sent back for a paper,
 * one is confirmed by the school, and one still waits for it. All names are invented.
 */
export async function proposeChildren(passwords: Passwords): Promise<void> {
  openOn('2026-11-12')
  const sentBack = await actingAs('truongthon', passwords, (head) =>
    propose(head, {
      ...{ fullName: 'Trịnh Quốc Nam', birth: '14/03/2018', sex: 'male', category: 'orphan_one' },
      ...{ guardianName: 'Trịnh Thị Sáu', guardianPhone: '0905 000 341' },
      reason: 'Cha mất năm ngoái, mẹ làm thuê ở xa. Cháu ở với bà nội đã già.',
      schooling: 'Lớp 3, Trường TH Quế Thọ',
    }),
  )
  const paper = { bytes: await paperPicture(), fileName: 'giay-chung-nhan.png' }
  await actingAs('truongthon', passwords, (head) =>
    propose(head, {
      ...{ fullName: 'Lê Ngọc Hạ', birth: '2019', sex: 'female', category: 'poor_household' },
      ...{ guardianName: 'Lê Văn Chín', guardianPhone: '0905 000 872' },
      ...{ especiallyDifficult: true, paper, paperKind: 'poverty_certificate' },
      reason: 'Hộ nghèo, cha bệnh dài ngày, nhà dột nát. Ba chị em cùng đi học.',
    }),
  )
  const [confirmed] = await actingAs('gvcn', passwords, async (teacher) => [
    await propose(teacher, {
      ...{ fullName: 'Đoàn Gia Huy', birth: '02/08/2019', sex: 'male', category: 'orphan_one' },
      ...{ guardianName: 'Đoàn Thị Bảy', guardianPhone: '0905 000 455' },
      reason: 'Mẹ mất, cha đi biển dài ngày. Em hay nghỉ học vì không ai đưa đón.',
    }),
    await propose(teacher, {
      ...{ fullName: 'Phùng Minh Thư', birth: '19/11/2019', sex: 'female' },
      ...{ category: 'near_poor_household', guardianName: 'Phùng Văn Lợi' },
      reason: 'Nhà cận nghèo, đông con. Em thiếu sách vở và áo ấm.',
    }),
  ])
  openOn('2026-11-13')
  const decisions = [{ proposalId: sentBack, outcome: 'returned', reason: LACKING }]
  await actingAs('canbo', passwords, async (officer) => {
    valueOf(await decideProposals(officer, { decisions }), 'send a proposal back')
  })
  await actingAs('hieutruong', passwords, async (lead) => {
    const said = { proposalId: confirmed, note: 'Nhà trường đã đến thăm gia đình.' }
    valueOf(await verifyProposal(lead, said), 'confirm a proposal')
  })
}

async function propose(viewer: Viewer, child: Record<string, unknown>): Promise<string> {
  return valueOf(await proposeChild(viewer, child), 'propose a child').id
}
