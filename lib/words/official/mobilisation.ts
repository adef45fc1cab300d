/**
 * Letters with which the Front of a commune asks for help and thanks for it (thư ngỏ, thư cảm ơn), and its
 * honour list. Texts of the State's language, like `form.ts`: no English twin, read by lib/documents alone.
 */
type Commune = { full: string; kind: string; body: string }

export const officialMobilisation = {
  /** The Front's standing committee signs; UBND's own papers have other heads. */
  issuer: (commune: string) => ['ỦY BAN MTTQ VIỆT NAM', commune, 'BAN THƯỜNG TRỰC'],
  authority: ['TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH'],
  addressee: (name: string) => `Kính gửi: ${name}`,
  recipientsOf: ({ kind }: Commune) => ['Như trên', `UBND ${kind} (để biết)`, 'Lưu: VT'],
  /** The usual texts of the templates, with their fields (lib/templates/field.ts). */
  open: {
    type: 'THƯ NGỎ',
    subject:
      'Về việc nhận hỗ trợ, đỡ đầu trẻ em có hoàn cảnh khó khăn trên địa bàn {tên địa phương}',
    body: [
      'Với truyền thống “Lá lành đùm lá rách”, những năm qua các cơ quan, đơn vị, doanh nghiệp, nhà hảo tâm đã cùng cấp ủy, chính quyền {tên địa phương} chăm lo cho trẻ em có hoàn cảnh khó khăn, giúp các em có thêm điều kiện đến trường.',
      'Đến nay, trên địa bàn {loại địa phương} [còn {số trẻ chờ đỡ đầu}|vẫn còn] trẻ em có hoàn cảnh khó khăn chưa có nơi nhận đỡ đầu.',
      'Ban Thường trực Ủy ban MTTQ Việt Nam {tên địa phương} trân trọng kính mời {tên đơn vị} tham gia nhận hỗ trợ, đỡ đầu các em bằng hình thức phù hợp với điều kiện của mình:',
      '- Hỗ trợ bằng tiền theo tháng, theo quý hoặc theo năm học;',
      '- Hỗ trợ bằng hiện vật: gạo, sách vở, quần áo, xe đạp, thẻ bảo hiểm y tế;',
      '- Thăm hỏi, động viên, kèm học và giúp gia đình các em vượt khó.',
      '[Kế hoạch của {loại địa phương} lấy mức tối thiểu là {mức tối thiểu} đồng/01 em/01 quý; đơn vị, cá nhân hỗ trợ theo khả năng, hoàn toàn tự nguyện.|Việc hỗ trợ là hoàn toàn tự nguyện, theo khả năng.] Thông tin của trẻ được giữ kín theo quy định của pháp luật.',
      'Mọi ý kiến tham gia xin gửi về Ban Thường trực Ủy ban MTTQ Việt Nam hoặc Phòng Văn hóa - Xã hội {loại địa phương}.',
      'Rất mong nhận được sự quan tâm, chia sẻ. Xin trân trọng cảm ơn',
    ],
  },
  thank: {
    type: 'THƯ CẢM ƠN',
    subject: 'Về việc hỗ trợ, đỡ đầu trẻ em có hoàn cảnh khó khăn trên địa bàn {tên địa phương}',
    body: [
      'Ban Thường trực Ủy ban MTTQ Việt Nam {tên địa phương} trân trọng cảm ơn {tên đơn vị} đã quan tâm, chia sẻ với trẻ em có hoàn cảnh khó khăn trên địa bàn.',
      '[Đến nay, {tên đơn vị} đang nhận đỡ đầu {số trẻ đang đỡ đầu} trẻ. Sự giúp đỡ ấy là nguồn động viên để các em yên tâm đến trường, gia đình các em thêm nghị lực vượt qua khó khăn.|{tên đơn vị} đã nhận lời đỡ đầu {số trẻ đã hứa} trẻ. Nghĩa cử ấy là nguồn động viên quý báu đối với các em và gia đình.|Sự quan tâm ấy là nguồn động viên quý báu đối với các em và gia đình.]',
      '{tên địa phương} cam kết sử dụng sự hỗ trợ đúng mục đích, công khai, minh bạch và thông báo kết quả đến đơn vị theo từng quý.',
      'Kính chúc sức khỏe, hạnh phúc và thành công. Xin trân trọng cảm ơn',
    ],
  },
  honour: {
    title: 'DANH SÁCH GHI NHẬN TẤM LÒNG',
    attached: ({ full }: Commune, on: string) =>
      `(Các đơn vị, cá nhân đỡ đầu trẻ em trên địa bàn ${full} đồng ý nêu tên, tính đến ${on})`,
    version: 'Xếp theo loại đơn vị và theo tên, không theo mức hỗ trợ',
    ordinal: 'TT',
    name: 'Đơn vị, cá nhân',
    children: 'Số trẻ đang đỡ đầu',
    since: 'Đỡ đầu từ',
    before: 'Đã từng đỡ đầu',
  },
}
