import type { VisitManner } from '@/lib/agreements/agreement'

/**
 * The sheet by which the commune hands data of children to a sponsor (phiếu bàn giao thông tin), as
 * Nghị định 356/2025/NĐ-CP, Điều 7 asks: purpose, data, retention, deletion. A text of the State's language.
 */
export const officialHandover = {
  title: 'PHIẾU BÀN GIAO THÔNG TIN TRẺ EM',
  subtitle: (sponsor: string) => `Giao cho: ${sponsor}`,
  basis: (day: string) => `Căn cứ Thỏa thuận bảo vệ trẻ em ký ngày ${day};`,
  opening: 'Hôm nay, ngày …… tháng …… năm …………, tại',
  giver: 'Bên giao',
  taker: 'Bên nhận',
  count: (children: string) => `1. Số trẻ được bàn giao thông tin: ${children} trẻ, gồm:`,
  number: 'STT',
  code: 'Mã trẻ',
  given_name: 'Tên',
  age: 'Tuổi',
  school_level: 'Cấp học',
  needs: 'Nhu cầu',
  meeting: 'Gặp trẻ qua',
  school: 'Nhà trường',
  commune: (kind: string) => kind.charAt(0).toLocaleUpperCase('vi') + kind.slice(1),
  withheld: (children: string) =>
    `Có ${children} trẻ chỉ ghi mã và một nhu cầu, không ghi nhu cầu về sức khỏe, vì gia đình chưa đồng ý chia sẻ thông tin với đơn vị đỡ đầu.`,
  purpose: '2. Mục đích sử dụng',
  visits: '3. Việc thăm, gặp trẻ',
  visitors: 'Người được gặp trẻ',
  kept: '4. Thời hạn giữ',
  manners: (kind: string): Record<VisitManner, string> => ({
    none: `Không thăm riêng, chỉ gặp ở buổi chung do ${kind} hoặc trường tổ chức`,
    at_school: 'Qua nhà trường, có người của trường cùng dự',
    with_commune: `Có cán bộ của ${kind} đi cùng`,
    either: `Qua nhà trường, hoặc có cán bộ của ${kind} đi cùng`,
  }),
  duties: (kind: string) =>
    `5. Bên nhận chỉ cho người có tên trong thỏa thuận xem phiếu này; không sao chụp, không gửi qua mạng xã hội, không đăng tên, hình ảnh, hoàn cảnh của trẻ; báo ngay cho ${kind} khi phiếu bị mất hoặc lộ.`,
  copies: 'Phiếu lập thành 02 bản, mỗi bên giữ 01 bản.',
  signers: { giver: 'ĐẠI DIỆN BÊN GIAO', taker: 'ĐẠI DIỆN BÊN NHẬN' },
  signature: '(Ký, ghi rõ họ tên)',
}
