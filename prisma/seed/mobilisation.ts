import type { Viewer } from '@/lib/access/viewer'
import { addProspect } from '@/lib/mobilisation/commands/add-prospect'
import { noteTalk } from '@/lib/mobilisation/commands/note-talk'
import { recordNaming } from '@/lib/mobilisation/commands/record-naming'
import { NO_FILTER } from '@/lib/mobilisation/filter'
import { listUnits } from '@/lib/mobilisation/queries'
import { valueOf } from './done'
import { actingAs } from './sign-in-as'
import { openOn } from './story'

type Passwords = ReadonlyMap<string, string>

const GARMENT = 'Công ty TNHH May Việt An'
const ALUMNI = 'Nhóm Cựu học sinh Trường THPT Trần Phú'
const FARM = 'Hợp tác xã Nông nghiệp Hội Lâm'
const DRIVER = 'Anh Trần Quốc Bảo, chủ xe Bảo Phúc'

/** 13 November 2026: the Front writes down whom it met and whom it means to meet. All names are invented. */
export async function meetUnits(passwords: Passwords): Promise<void> {
  openOn('2026-11-13')
  await actingAs('mattran', passwords, async (front) => {
    const garment = await add(front, GARMENT, 'business', 'Chị Lê Thị Hạnh, phòng nhân sự')
    await note(front, garment, {
      ...{ kind: 'approached', channel: 'visit', doneOn: '2026-11-10' },
      ...{ contactName: 'Chị Lê Thị Hạnh', note: 'Gửi thư ngỏ, chị sẽ trình giám đốc.' },
      ...{ nextStep: 'Gọi lại chị Hạnh', nextOn: '2026-11-17' },
    })
    const farm = await add(front, FARM, 'business', 'Ông Võ Văn Lộc, giám đốc hợp tác xã')
    await note(front, farm, {
      ...{ kind: 'approached', channel: 'meeting', doneOn: '2026-11-10' },
      ...{ nextStep: 'Gặp lại sau vụ mùa', nextOn: '2026-11-18' },
    })
    await add(front, DRIVER, 'individual', 'Anh Trần Quốc Bảo')
  })
}

/** 17 November 2026: one unit promises children, another has answered. */
export async function hearFromUnits(passwords: Passwords): Promise<void> {
  openOn('2026-11-17')
  await actingAs('mattran', passwords, async (front) => {
    await note(front, await idOf(front, GARMENT), {
      ...{ kind: 'promised', channel: 'phone', doneOn: '2026-11-17', contactName: 'Chị Hạnh' },
      ...{ promisedChildren: '4', level: '1.200.000', levelRhythm: 'quarterly' },
      ...{ nextStep: 'Hẹn ngày gặp cán bộ để nhận trẻ', nextOn: '2026-11-24' },
    })
    await note(front, await add(front, ALUMNI, 'group', 'Chị Phan Thu Trang'), {
      ...{ kind: 'answered', channel: 'message', doneOn: '2026-11-17' },
      ...{ note: 'Nhóm muốn giúp, họp cuối tháng rồi báo số trẻ.' },
      ...{ nextStep: 'Hỏi kết quả họp của nhóm', nextOn: '2026-11-30' },
    })
  })
}

/** 20 November 2026: units that help are asked whether they may be named; the police say yes. */
export async function askToBeNamed(passwords: Passwords): Promise<void> {
  openOn('2026-11-20')
  await actingAs('mattran', passwords, async (front) => {
    const consent = { namedAs: 'Công an xã Việt An', givenByName: 'Đặng Minh Sơn' }
    const sponsorId = await idOf(front, 'Công an xã')
    const naming = { ...consent, sponsorId, consentedOn: '2026-11-20' }
    valueOf(await recordNaming(front, naming), 'record a consent to be named')
  })
}

async function add(front: Viewer, name: string, kind: string, contactName: string) {
  return valueOf(await addProspect(front, { name, kind, contactName }), 'add a unit').id
}

async function note(front: Viewer, sponsorId: string, talk: Record<string, string>) {
  valueOf(await noteTalk(front, { sponsorId, ...talk }), 'note a talk')
}

async function idOf(front: Viewer, search: string): Promise<string> {
  const [unit] = await listUnits(front, { ...NO_FILTER, search })
  return unit?.id ?? ''
}
