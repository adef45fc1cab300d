import { USUAL_SIGNS } from '@/lib/templates/template'

/**
 * The template of a commune's sponsorship plan (kế hoạch hỗ trợ đỡ đầu). A text of the State's
 * language, like `form.ts`: no English twin, read by lib/documents alone. Every figure comes
 * from the plan; the order of parts I–V is the one communes use.
 */
type Commune = {
  /** "xã Việt An" */
  full: string
  /** "xã" */
  kind: string
  /** "Ủy ban nhân dân xã Việt An" */
  body: string
  /** "UBND xã" */
  shortBody: string
  village: string
  villageHeads: string
}

const CHILDREN = 'trẻ em có hoàn cảnh đặc biệt khó khăn đang đi học'

export const officialPlan = {
  type: 'KẾ HOẠCH',
  sign: USUAL_SIGNS.plan,
  /** Who signs and who receives it, as long as the commune has chosen nothing. */
  usualAuthority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  usualRecipients: ({ kind, villageHeads }: Commune) => [
    'Sở Y tế thành phố',
    `Thường trực Đảng ủy ${kind}`,
    `Thường trực HĐND ${kind}`,
    `Các cơ quan tham mưu, giúp việc Đảng ủy ${kind}`,
    `UBMTTQVN, các tổ chức CT-XH ${kind}`,
    `Các cơ quan, đơn vị thuộc UBND ${kind}`,
    `Công an ${kind}; Ban CHQS ${kind}`,
    `Các trường học thuộc ${kind}`,
    `Trạm Y tế ${kind}`,
    villageHeads,
    'Lưu: VT, PVH-XH',
  ],
  subject: (at: Commune) => `Hỗ trợ đỡ đầu ${CHILDREN} trên địa bàn ${at.full}`,
  opening: (at: Commune) =>
    `Những năm qua, việc chăm lo, giúp đỡ trẻ em có hoàn cảnh đặc biệt khó khăn trên địa bàn ${at.kind} luôn được quan tâm bằng nhiều việc làm thiết thực, giúp các em ổn định cuộc sống, có thêm điều kiện học tập và phát triển. Để tiếp tục thực hiện tốt công tác bảo vệ, chăm sóc và hỗ trợ ${CHILDREN} trên địa bàn ${at.kind}; phát huy trách nhiệm của các cơ quan, đơn vị, tổ chức và cá nhân trong việc nhận hỗ trợ, đỡ đầu trẻ em, ${at.body} ban hành Kế hoạch hỗ trợ đỡ đầu ${CHILDREN} trên địa bàn ${at.full}, với các nội dung sau:`,

  situation: (at: Commune) =>
    `THỰC TRẠNG VÀ KẾT QUẢ HỖ TRỢ TRẺ EM CÓ HOÀN CẢNH KHÓ KHĂN TRÊN ĐỊA BÀN ${at.kind.toUpperCase()} TRONG THỜI GIAN QUA`,
  total: (at: Commune, on: string, count: string) =>
    `Theo kết quả rà soát đến ${on}, tổng số trẻ em có hoàn cảnh khó khăn trên địa bàn ${at.kind} là ${count} trẻ.`,
  supported: (count: string, bySponsor: string) =>
    `Thời gian qua, cấp ủy, chính quyền, các cơ quan, đơn vị, tổ chức chính trị - xã hội và nhà hảo tâm đã quan tâm, đỡ đầu ${count} trẻ, cụ thể: ${bySponsor}.`,
  supportedTogether: (count: string, bySponsor: string) =>
    `Thời gian qua, cấp ủy, chính quyền, các cơ quan, đơn vị, tổ chức chính trị - xã hội và nhà hảo tâm đã quan tâm, đỡ đầu ${count} trẻ (có trẻ được nhiều nơi cùng đỡ đầu), cụ thể: ${bySponsor}.`,
  supportedNone: 'Đến nay, chưa có trẻ nào được các cơ quan, đơn vị nhận đỡ đầu.',
  sponsor: (name: string, count: string) => `${name} đỡ đầu ${count} trẻ`,
  sponsorAtLevel: (name: string, count: string, level: string) =>
    `${name} đỡ đầu ${count} trẻ với mức hỗ trợ ${level}`,
  waiting: (count: string, difficult: string) =>
    `Còn lại ${count} trẻ có hoàn cảnh khó khăn chưa có nơi đỡ đầu, trong đó có ${difficult} trẻ có hoàn cảnh đặc biệt khó khăn cần được quan tâm hỗ trợ.`,
  waitingNoneDifficult: (count: string) =>
    `Còn lại ${count} trẻ có hoàn cảnh khó khăn chưa có nơi đỡ đầu, cần được quan tâm hỗ trợ.`,
  waitingNone:
    'Đến nay, tất cả số trẻ nêu trên đã có nơi nhận đỡ đầu, cần được duy trì thường xuyên.',
  conclusion:
    'Vì vậy, việc huy động các cơ quan, đơn vị cùng chung tay hỗ trợ, đỡ đầu trẻ em là cần thiết trong thời gian tới.',

  purposesAndRequirements: 'MỤC ĐÍCH, YÊU CẦU',
  purposeHeading: 'Mục đích',
  purposes: (at: Commune) => [
    `Hỗ trợ, chăm lo ${CHILDREN} trên địa bàn ${at.kind}, góp phần ổn định đời sống, nâng cao điều kiện học tập và phát triển toàn diện của các em.`,
    'Thực hiện tốt chính sách an sinh xã hội, bảo đảm quyền trẻ em theo quy định của pháp luật; hạn chế tối đa tình trạng học sinh bỏ học vì hoàn cảnh khó khăn.',
    'Đề cao vai trò, trách nhiệm của các cơ quan, đơn vị trong việc chăm sóc, bảo vệ trẻ em.',
  ],
  requirementHeading: 'Yêu cầu',
  requirements: [
    'Việc nhận đỡ đầu phải đúng đối tượng, công khai, công bằng, phù hợp với điều kiện của từng cơ quan, đơn vị; không để trùng lặp đối tượng được hỗ trợ.',
    'Công tác đỡ đầu được thực hiện thường xuyên, kịp thời, thiết thực, sát với nhu cầu thực tế của từng trẻ.',
    'Các cơ quan, đơn vị được phân công chủ động phối hợp với gia đình để theo dõi, hỗ trợ trẻ em có hiệu quả; giữ gìn bí mật đời sống riêng tư của trẻ em.',
  ],

  eligible: 'ĐỐI TƯỢNG HỖ TRỢ',
  eligibleOpening: (at: Commune) =>
    `${CHILDREN.charAt(0).toUpperCase()}${CHILDREN.slice(1)} trên địa bàn ${at.kind} gồm:`,

  content: 'NỘI DUNG THỰC HIỆN',
  appealHeading: 'Công tác tuyên truyền, vận động',
  appeals: (at: Commune) => [
    'Đẩy mạnh tuyên truyền, vận động các cơ quan, đơn vị, tổ chức, cá nhân trong và ngoài địa phương tham gia hỗ trợ, đỡ đầu trẻ em có hoàn cảnh khó khăn.',
    `Phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội ${at.kind} vận động hội viên, đoàn viên, nhà hảo tâm hưởng ứng Kế hoạch.`,
    `Vận động doanh nghiệp, cơ sở sản xuất, kinh doanh, tổ chức, cá nhân hỗ trợ thường xuyên, lâu dài cho ${CHILDREN} trên địa bàn ${at.kind}.`,
  ],
  supportHeading: 'Nội dung hỗ trợ',
  supports: [
    'Hỗ trợ tiền mặt, bảo hiểm y tế, đồ dùng học tập, phương tiện học tập và các nhu cầu thiết yếu khác.',
    'Động viên tinh thần, thăm hỏi trẻ em nhân dịp lễ, tết hoặc khi gặp khó khăn đột xuất.',
    'Hướng dẫn, giúp trẻ em và gia đình tiếp cận các chính sách an sinh xã hội đối với trẻ em.',
  ],
  formHeading: 'Hình thức, mức hỗ trợ và thời gian hỗ trợ',
  forms: (minimum: string, quarter: string, endAge: number) => [
    'Việc hỗ trợ, đỡ đầu thực hiện theo nội dung Kế hoạch, bảo đảm đúng đối tượng, công khai, minh bạch và hiệu quả.',
    'Hình thức: hỗ trợ hằng tháng, hằng quý, theo năm học hoặc đột xuất khi trẻ em gặp khó khăn.',
    `Mức hỗ trợ tối thiểu ${minimum} đồng/01 em/01 quý; có thể hỗ trợ bằng tiền mặt, hiện vật hoặc hình thức phù hợp khác.`,
    `Thời gian hỗ trợ bắt đầu từ ${quarter} và kết thúc khi trẻ đủ ${endAge} tuổi hoặc hoàn cảnh có sự thay đổi.`,
  ],
  assignmentHeading: 'Phân công cơ quan, đơn vị hỗ trợ, đỡ đầu trẻ em',
  assignmentAttached: ' (Có bảng phân công chi tiết kèm theo).',
  assignments: (at: Commune) => [
    'Các cơ quan, đơn vị được phân công chủ động phối hợp với gia đình, nhà trường để thăm hỏi, động viên, hỗ trợ trẻ em phù hợp với điều kiện thực tế; quan tâm theo dõi việc học tập, sinh hoạt của trẻ em được đỡ đầu.',
    `Trong quá trình thực hiện, khi hoàn cảnh của trẻ em thay đổi hoặc trẻ em không còn thuộc diện hỗ trợ, các cơ quan, đơn vị phối hợp với Phòng Văn hóa - Xã hội đề xuất điều chỉnh, bổ sung và báo cáo ${at.shortBody}.`,
  ],

  organisation: 'TỔ CHỨC THỰC HIỆN',
  office: (at: Commune) => `Phòng Văn hóa - Xã hội ${at.kind}`,
  officeTasks: (at: Commune) => [
    `Tham mưu xây dựng Kế hoạch; rà soát, lập danh sách trẻ em có hoàn cảnh khó khăn đang đi học trên địa bàn ${at.kind}, đề xuất ${at.shortBody} phân công các cơ quan, đơn vị nhận hỗ trợ, đỡ đầu; theo dõi, cập nhật khi có biến động.`,
    `Chủ trì theo dõi, tổng hợp tình hình thực hiện Kế hoạch; kịp thời báo cáo, tham mưu ${at.shortBody} giải quyết khó khăn, vướng mắc phát sinh.`,
    'Tổng hợp, báo cáo kết quả thực hiện theo quy định.',
  ],
  broadcaster: (at: Commune) => `Trung tâm Cung ứng dịch vụ sự nghiệp công ${at.kind}`,
  broadcasterTask: (at: Commune) =>
    `Tuyên truyền trên hệ thống truyền thanh của ${at.kind} nhằm nâng cao nhận thức, huy động sự quan tâm của cộng đồng đối với trẻ em có hoàn cảnh khó khăn.`,
  schools: (at: Commune) => `Các trường học trên địa bàn ${at.kind}`,
  schoolTasks: (at: Commune) => [
    'Rà soát, thống kê đầy đủ học sinh thuộc diện hỗ trợ; phối hợp tổ chức các hoạt động động viên, hỗ trợ tinh thần.',
    `Theo dõi tình hình học tập, rèn luyện của học sinh được đỡ đầu; kịp thời báo cáo ${at.shortBody} khi hoàn cảnh của các em thay đổi.`,
  ],
  villageHeads: (at: Commune) => `${at.villageHeads} trên địa bàn ${at.kind}`,
  villageTasks: (at: Commune) => [
    `Rà soát, thống kê đầy đủ học sinh có hoàn cảnh khó khăn đang sinh sống tại ${at.village}; phối hợp cung cấp thông tin, đề xuất các trường hợp cần quan tâm, hỗ trợ, đỡ đầu.`,
    'Quan tâm, tạo điều kiện, tổ chức các hoạt động động viên tinh thần đối với học sinh có hoàn cảnh khó khăn; kịp thời nắm bắt tâm tư, tình hình học tập, rèn luyện của các em.',
    'Phối hợp với cơ quan, đơn vị nhận đỡ đầu theo dõi, hỗ trợ học sinh được đỡ đầu; kịp thời thông tin khi hoàn cảnh, tình hình học tập hoặc nhu cầu hỗ trợ của các em thay đổi.',
    `Định kỳ hoặc khi cần thiết báo cáo ${at.shortBody} về tình hình học sinh thuộc diện hỗ trợ, đỡ đầu trên địa bàn.`,
  ],
  front: (at: Commune) =>
    `Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội ${at.kind}`,
  frontTasks: [
    'Tăng cường tuyên truyền, vận động hội viên, đoàn viên, doanh nghiệp, nhà hảo tâm tích cực hưởng ứng Kế hoạch.',
    'Kết nối, huy động và phối hợp thực hiện các hình thức hỗ trợ phù hợp, hiệu quả.',
  ],
  closing: (at: Commune) =>
    `Trên đây là Kế hoạch hỗ trợ đỡ đầu ${CHILDREN} trên địa bàn ${at.kind}, đề nghị các cơ quan, đơn vị liên quan tích cực phối hợp triển khai thực hiện`,
}

/** The four groups of the plan: poor and near-poor households stand together. */
export const officialGroups = {
  orphan_both: 'Trẻ mồ côi cả cha và mẹ',
  orphan_one: 'Trẻ mồ côi cha hoặc mẹ',
  poor: 'Trẻ thuộc hộ nghèo, cận nghèo',
  poor_only: 'Trẻ thuộc hộ nghèo',
  near_poor_only: 'Trẻ thuộc hộ cận nghèo',
  other_special: 'Trẻ em có hoàn cảnh đặc biệt khó khăn khác',
}
