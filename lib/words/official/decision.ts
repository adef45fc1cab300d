import { unbroken } from './form'

/**
 * The decision that assigns children to units (Quyết định phân công nhận đỡ đầu). A text of the State's
 * language, like `form.ts`: no English twin. The lines are the usual text of the template, with its
 * fields (lib/templates/field.ts); every figure comes from the ledger.
 */
type Commune = { full: string; kind: string; body: string }

export const officialDecision = {
  type: 'QUYẾT ĐỊNH',
  decides: 'QUYẾT ĐỊNH:',
  /** who decides, above the bases (thẩm quyền ban hành) */
  authority: ({ body }: Commune) => `CHỦ TỊCH ${body.toLocaleUpperCase('vi')}`,
  signer: ['CHỦ TỊCH'],
  recipients: ({ kind }: Commune) => [
    'Như Điều 3',
    `Thường trực Đảng ủy, Thường trực HĐND ${kind} (để báo cáo)`,
    `UBMTTQVN ${kind}`,
    'Lưu: VT, PVH-XH',
  ],
  article: (no: number) => `Điều ${no}.`,
  subject:
    'Về việc phân công cơ quan, đơn vị, cá nhân nhận đỡ đầu trẻ em có hoàn cảnh khó khăn trên địa bàn {tên địa phương}',
  basis: [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    'Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016',
    'Căn cứ Nghị định số 56/2017/NĐ-CP ngày 09 tháng 5 năm 2017 của Chính phủ quy định chi tiết một số điều của Luật Trẻ em',
    '[Căn cứ Kế hoạch số {số kế hoạch} {ngày kế hoạch} của {ủy ban} về hỗ trợ đỡ đầu trẻ em có hoàn cảnh đặc biệt khó khăn đang đi học trên địa bàn {tên địa phương}]',
    'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội',
  ],
  body: [
    'Phân công {số đơn vị} cơ quan, đơn vị, cá nhân nhận đỡ đầu {số trẻ} trẻ em có hoàn cảnh khó khăn trên địa bàn {tên địa phương}[, thực hiện từ {quý bắt đầu}] (có danh sách kèm theo).',
    'Cơ quan, đơn vị, cá nhân có tên trong danh sách lập biên bản nhận đỡ đầu với gia đình trẻ, hỗ trợ theo mức đã cam kết[, không dưới {mức tối thiểu} đồng/trẻ/quý]; thăm, gặp trẻ và trao hỗ trợ qua nhà trường hoặc {loại địa phương}; chỉ dùng thông tin của trẻ cho việc đỡ đầu. Phòng Văn hóa - Xã hội theo dõi, ghi sổ, tổng hợp báo cáo {ủy ban} hằng quý.',
    'Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng HĐND và UBND {loại địa phương}, Trưởng phòng Văn hóa - Xã hội, các cơ quan, đơn vị, cá nhân có tên trong danh sách và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này',
  ],
  attached: (number: string, on: string, { body }: Commune) =>
    `(Kèm theo Quyết định số ${number} ${on} ${unbroken(`của Chủ tịch ${body}`)})`,
  annex: 'DANH SÁCH TRẺ EM ĐƯỢC PHÂN CÔNG NHẬN ĐỠ ĐẦU',
}
