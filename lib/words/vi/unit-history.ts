import type { ContactPart } from '@/lib/sponsors/contact'

/** What happened to a unit, in one line of time. */
export const unitHistory = {
  title: 'Lịch sử của đơn vị',
  by: (name: string) => `${name} ghi`,
  recorded: 'Ghi đơn vị vào sổ',
  came: {
    contact: (name: string) => `Đầu mối: ${name}`,
    payer: (name: string) => `Người chi: ${name}`,
  } satisfies Record<ContactPart, (name: string) => string>,
  cameFirst: (name: string) => `Đầu mối chính: ${name}`,
  changed: (name: string) => `Sửa thông tin của ${name}`,
  before: (facts: string) => `Trước đó – ${facts}`,
  first: (name: string) => `${name} là đầu mối chính`,
  left: {
    contact: (name: string) => `${name} thôi làm đầu mối`,
    payer: (name: string) => `${name} thôi chi cho đơn vị`,
  } satisfies Record<ContactPart, (name: string) => string>,
  promised: (count: string): string => `Hứa nhận ${count} trẻ`,
  promisedAnew: (count: string, before: string): string =>
    `Hứa nhận ${count} trẻ, trước đó ${before}`,
  promiseEnded: (count: string): string => `Thôi nhận thêm trẻ; số hứa còn ${count}`,
  promiseWithdrawn: 'Không còn hứa số trẻ cụ thể',
  giving: 'Mức và hình thức hỗ trợ',
  givesNothing: 'Chưa nói mức nào, hình thức nào',
  charge: 'Nơi phụ trách',
  chargeCame: (places: string) => `Phụ trách ${places}`,
  chargeLeft: (places: string) => `Thôi phụ trách ${places}`,
  because: (reason: string) => `Lý do: ${reason}`,
  recognised: (count: string): string => `Đỡ đầu ${count} trẻ, công nhận theo danh sách`,
  began: (count: string): string => `Bắt đầu đỡ đầu ${count} trẻ`,
  ended: (count: string): string => `Ngày cuối đỡ đầu ${count} trẻ`,
  agreementSigned: 'Ký thỏa thuận bảo vệ trẻ em',
  agreementEnded: 'Thôi thỏa thuận bảo vệ trẻ em',
}
