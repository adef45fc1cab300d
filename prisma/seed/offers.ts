import { answerOffer } from '@/lib/offers/commands/answer-offer'
import { receiveOffer } from '@/lib/offers/doors/receive-offer'
import { listOffers } from '@/lib/offers/queries'
import { offerFilterFrom } from '@/lib/offers/filter'
import { now } from '@/lib/platform/clock'
import { drawFormToken } from '@/lib/platform/gate/form-token'
import { valueOf } from './done'
import { actingAs } from './sign-in-as'
import { openOn } from './story'

type Passwords = ReadonlyMap<string, string>
type Wish = Record<string, string>

const FAMILY: Wish = {
  ...{
    name: 'Gia đình bà Nguyễn Thị Hạnh',
    kind: 'individual',
    children: '1',
    phone: '0905 000 311',
  },
  message: 'Nhà tôi muốn đỡ đầu một em tiểu học, mỗi quý gửi một triệu đồng.',
}
const CLUB: Wish = {
  ...{ name: 'Nhóm thiện nguyện Hoa Sim', kind: 'group', form: 'learning_tools' },
  ...{ phone: '0914 000 312', message: 'Nhóm có 30 bộ sách giáo khoa và cặp mới.' },
}

/** 17 November 2026: two offers come from the public page, and the first is answered. */
export async function offerHelp(passwords: Passwords): Promise<void> {
  openOn('2026-11-17')
  await offer('VA', FAMILY)
  await actingAs('canbo', passwords, async (officer) => {
    const [first] = (await listOffers(officer, offerFilterFrom({}))).lines
    const said = {
      ...{ offerId: first?.id, seen: '0' },
      text: 'Cảm ơn gia đình bà. Mặt trận sẽ gọi trong tuần này để hẹn gặp.',
    }
    valueOf(await answerOffer(officer, said), 'answer an offer')
  })
  await offer('VA', CLUB)
}

/** As the public form sends it, a minute after it was opened. */
export async function offer(commune: string, fields: Wish, address = '192.0.2.7'): Promise<string> {
  const at = now()
  const received = await receiveOffer({
    ...{ commune, trap: '', locale: 'vi', address, fields: { ...fields, consent: 'on' } },
    ...{ token: drawFormToken(new Date(at.getTime() - 60_000)), at },
  })
  if (received.kind !== 'done')
    throw new Error(`The offer was not taken: ${JSON.stringify(received)}`)
  return received.code
}
