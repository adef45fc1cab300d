import type { PromiseRefusal } from '@/lib/sponsors/statement'

const refusals: Record<PromiseRefusal, () => string> = {
  not_found: () => 'Không còn thấy đơn vị này trong sổ. Hãy mở lại danh sách đơn vị.',
  nothing_open: () => 'Đơn vị không hứa thêm trẻ nào ngoài số đang nhận.',
  changed_meanwhile: () => 'Số trẻ hứa nhận vừa đổi. Hãy mở lại trang để xem số mới.',
}

/** What a unit can give, held against what children lack; and a promise that ends. */
export const giving = {
  refusals,
  title: 'Trao được gì',
  lead: 'So với nhu cầu của trẻ đang chờ. Chỉ để gợi ý khi chọn đơn vị.',
  none: 'Chưa ghi đơn vị trao được gì. Bấm Sửa để chọn.',
  waiting: (count: string): string => `${count} trẻ đang chờ cần`,
  noneWaiting: 'Chưa trẻ nào đang chờ cần',
  hint: 'Cùng cách gọi với nhu cầu trong hồ sơ trẻ, để gợi ý đơn vị hợp với từng em.',
  goodsHint: 'Ví dụ: 10 kg gạo mỗi tháng',
  childNeeds: (needs: string) => `Cần: ${needs}`,
  fits: (needs: string) => `Đơn vị trao được điều em cần: ${needs}`,
  fitsShort: 'Trao được điều em cần:',
  fitsMark: 'hợp nhu cầu',
  gives: (needs: string) => `Trao được: ${needs}`,
  endPromise: 'Đơn vị thôi nhận thêm trẻ',
  endPromiseLead: (promised: string, left: string) =>
    `Số hứa từ ${promised} xuống ${left}, bằng số trẻ đã phân công. Trẻ đang được đỡ đầu không thay đổi.`,
  reason: 'Lý do',
  reasonHint: 'Ví dụ: kinh phí năm nay đã hết',
  promiseEnded: 'Đã ghi đơn vị thôi nhận thêm trẻ.',
}
