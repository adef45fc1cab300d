import type { ConsentPurpose } from '@/lib/children/consent'
import type { ConsentTextVersion } from '@/lib/children/consent-text'

type ConsentText = {
  intro: (body: string) => string
  purposes: Record<ConsentPurpose, string>
  rights: string[]
}

/**
 * What a family signs (Phiếu đồng ý), version by version: a version that somebody signed is never
 * changed. Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 9, 24; Luật Trẻ em 2016, Điều 21.
 */
export const consentTexts: Record<ConsentTextVersion, ConsentText> = {
  1: {
    intro: (body) =>
      `${body} đề nghị gia đình cho biết có đồng ý cho xử lý thông tin của trẻ theo từng mục đích dưới đây hay không. Mỗi mục đích chọn riêng; không đánh dấu nghĩa là không đồng ý. Không đồng ý một mục đích không làm trẻ mất quyền được xét hỗ trợ.`,
    purposes: {
      support:
        'Thu thập, lưu giữ thông tin về trẻ và hoàn cảnh gia đình để xét, phân công và theo dõi việc hỗ trợ.',
      sponsor:
        'Cung cấp cho đơn vị, cá nhân nhận đỡ đầu những thông tin cần thiết: tên gọi, tuổi, cấp học, nhu cầu và cách gặp qua nhà trường hoặc xã.',
      photos_kept: 'Chụp ảnh trẻ khi trao hỗ trợ để lưu hồ sơ nội bộ, không công khai.',
      photos_public:
        'Công khai hình ảnh, câu chuyện của trẻ trên trang thông tin của xã. Trẻ từ đủ 7 tuổi phải cùng đồng ý.',
      messages: 'Nhận tin nhắn của xã về việc hỗ trợ qua Zalo, SMS.',
      other_body:
        'Chuyển thông tin của trẻ cho cơ quan, tổ chức khác để trẻ được hưởng chính sách, dịch vụ phù hợp.',
    },
    rights: [
      'Gia đình và trẻ có quyền xem, đề nghị sửa, rút lại sự đồng ý bất cứ lúc nào tại Ủy ban nhân dân xã; từ ngày rút, việc xử lý theo mục đích đó dừng lại.',
      'Thông tin được giữ trong sổ của xã, chỉ người có trách nhiệm được xem, mỗi lần xem đều để lại vết.',
      'Khi trẻ bị xâm hại hoặc có nguy cơ, gọi Tổng đài quốc gia bảo vệ trẻ em 111.',
    ],
  },
}

/** What stands around the text on the paper. */
export const consentForm = {
  title: 'PHIẾU ĐỒNG Ý',
  subtitle: 'Về việc xử lý thông tin của trẻ em được hỗ trợ',
  version: (version: number) => `Mẫu bản ${version}`,
  child: 'Họ và tên trẻ',
  code: 'Mã trong sổ',
  born: 'Ngày sinh',
  village: 'Nơi ở',
  representative: 'Người đại diện của trẻ (cha, mẹ, người giám hộ)',
  relation: 'Quan hệ với trẻ',
  purpose: 'Mục đích',
  agree: 'Đồng ý',
  disagree: 'Không đồng ý',
  day: '………, ngày …… tháng …… năm ………',
  childSigns: 'TRẺ (từ đủ 7 tuổi)',
  representativeSigns: 'NGƯỜI ĐẠI DIỆN CỦA TRẺ',
  receiverSigns: 'NGƯỜI TIẾP NHẬN',
  signature: '(Ký, ghi rõ họ tên)',
}
