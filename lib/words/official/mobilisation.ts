/**
 * Letters with which the Front of a commune asks for help and thanks for it (thư ngỏ, thư cảm ơn), and its
 * honour list. Texts of the State's language, like `form.ts`: no English twin, read by lib/documents alone.
 */
type Commune = { full: string; kind: string; body: string }

export const officialMobilisation = {
  /** The Front's standing committee signs; UBND's own papers have other heads. */
  issuer: (commune: string) => ['ỦY BAN MTTQ VIỆT NAM', commune, 'BAN THƯỜNG TRỰC'],
  sign: 'MTTQ-BTT',
  authority: ['TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH'],
  addressee: (name: string) => `Kính gửi: ${name}`,
  recipientsOf: ({ kind }: Commune) => ['Như trên', `UBND ${kind} (để biết)`, 'Lưu: VT'],
  open: {
    type: 'THƯ NGỎ',
    subject: ({ full }: Commune) =>
      `Về việc nhận hỗ trợ, đỡ đầu trẻ em có hoàn cảnh khó khăn trên địa bàn ${full}`,
    opening: ({ full }: Commune) =>
      `Với truyền thống “Lá lành đùm lá rách”, những năm qua các cơ quan, đơn vị, doanh nghiệp, nhà hảo tâm đã cùng cấp ủy, chính quyền ${full} chăm lo cho trẻ em có hoàn cảnh khó khăn, giúp các em có thêm điều kiện đến trường.`,
    waiting: (count: string, { kind }: Commune) =>
      `Đến nay, trên địa bàn ${kind} còn ${count} trẻ em có hoàn cảnh khó khăn chưa có nơi nhận đỡ đầu.`,
    waitingSome: ({ kind }: Commune) =>
      `Đến nay, trên địa bàn ${kind} vẫn còn trẻ em có hoàn cảnh khó khăn chưa có nơi nhận đỡ đầu.`,
    asked: (unit: string, { full }: Commune) =>
      `Ban Thường trực Ủy ban MTTQ Việt Nam ${full} trân trọng kính mời ${unit} tham gia nhận hỗ trợ, đỡ đầu các em bằng hình thức phù hợp với điều kiện của mình:`,
    ways: [
      'Hỗ trợ bằng tiền theo tháng, theo quý hoặc theo năm học;',
      'Hỗ trợ bằng hiện vật: gạo, sách vở, quần áo, xe đạp, thẻ bảo hiểm y tế;',
      'Thăm hỏi, động viên, kèm học và giúp gia đình các em vượt khó.',
    ],
    least: (amount: string, { kind }: Commune) =>
      `Kế hoạch của ${kind} lấy mức tối thiểu là ${amount} đồng/01 em/01 quý; đơn vị, cá nhân hỗ trợ theo khả năng, hoàn toàn tự nguyện. Thông tin của trẻ được giữ kín theo quy định của pháp luật.`,
    voluntary:
      'Việc hỗ trợ là hoàn toàn tự nguyện, theo khả năng. Thông tin của trẻ được giữ kín theo quy định của pháp luật.',
    answer: ({ kind }: Commune) =>
      `Mọi ý kiến tham gia xin gửi về Ban Thường trực Ủy ban MTTQ Việt Nam hoặc Phòng Văn hóa - Xã hội ${kind}.`,
    closing: 'Rất mong nhận được sự quan tâm, chia sẻ. Xin trân trọng cảm ơn',
  },
  thank: {
    type: 'THƯ CẢM ƠN',
    subject: ({ full }: Commune) =>
      `Về việc hỗ trợ, đỡ đầu trẻ em có hoàn cảnh khó khăn trên địa bàn ${full}`,
    opening: (unit: string, { full }: Commune) =>
      `Ban Thường trực Ủy ban MTTQ Việt Nam ${full} trân trọng cảm ơn ${unit} đã quan tâm, chia sẻ với trẻ em có hoàn cảnh khó khăn trên địa bàn.`,
    helping: (unit: string, count: string) =>
      `Đến nay, ${unit} đang nhận đỡ đầu ${count} trẻ. Sự giúp đỡ ấy là nguồn động viên để các em yên tâm đến trường, gia đình các em thêm nghị lực vượt qua khó khăn.`,
    promised: (unit: string, count: string) =>
      `${unit} đã nhận lời đỡ đầu ${count} trẻ. Nghĩa cử ấy là nguồn động viên quý báu đối với các em và gia đình.`,
    kind: 'Sự quan tâm ấy là nguồn động viên quý báu đối với các em và gia đình.',
    onward: ({ full }: Commune) =>
      `${full.charAt(0).toUpperCase()}${full.slice(1)} cam kết sử dụng sự hỗ trợ đúng mục đích, công khai, minh bạch và thông báo kết quả đến đơn vị theo từng quý.`,
    closing: 'Kính chúc sức khỏe, hạnh phúc và thành công. Xin trân trọng cảm ơn',
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
