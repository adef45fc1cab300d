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
  changed: (name: string) => `Sửa thông tin của ${name}`,
  before: (facts: string) => `Trước đó – ${facts}`,
  first: (name: string) => `${name} là đầu mối chính`,
  left: {
    contact: (name: string) => `${name} thôi làm đầu mối`,
    payer: (name: string) => `${name} thôi chi cho đơn vị`,
  } satisfies Record<ContactPart, (name: string) => string>,
  because: (reason: string) => `Lý do: ${reason}`,
  recognised: (count: string): string => `Đỡ đầu ${count} trẻ, công nhận theo danh sách`,
  began: (count: string): string => `Bắt đầu đỡ đầu ${count} trẻ`,
  ended: (count: string): string => `Ngày cuối đỡ đầu ${count} trẻ`,
}
