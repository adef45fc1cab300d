import type { ConsentChannel, ConsentPurpose, ConsentRefusal } from '@/lib/children/consent'

const purposes: Record<ConsentPurpose, string> = {
  support: 'Xét và theo dõi hỗ trợ',
  sponsor: 'Chia sẻ với đơn vị đỡ đầu',
  photos_kept: 'Ảnh lưu nội bộ',
  photos_public: 'Ảnh, câu chuyện công khai',
  messages: 'Nhận tin nhắn Zalo, SMS',
  other_body: 'Chuyển cho cơ quan khác',
}

const channels: Record<ConsentChannel, string> = {
  paper: 'Phiếu giấy có chữ ký',
  electronic: 'Phương tiện điện tử',
  voice: 'Bản ghi âm',
}

const refusals: Record<ConsentRefusal, () => string> = {
  not_found: () => 'Không còn thấy dòng này trong sổ. Hãy mở lại trang.',
  given_later: () => 'Ngày này chưa đến, hoặc trước ngày đồng ý.',
  child_must_sign: () =>
    'Trẻ từ đủ 7 tuổi: công khai hình ảnh, câu chuyện phải có cả chữ ký của trẻ.',
  text_unknown: () => 'Sổ chưa có bản này của phiếu đồng ý.',
  withdrawn_already: () => 'Sự đồng ý này đã được rút rồi.',
}

export const consents = {
  purposes,
  channels,
  refusals,
  title: 'Sự đồng ý của gia đình',
  manage: 'Ghi sự đồng ý',
  lead: 'Mỗi mục đích ghi riêng. Chưa ghi nghĩa là chưa đồng ý.',
  none: 'Chưa ghi sự đồng ý nào.',
  printForm: 'In phiếu đồng ý',
  formTitle: 'Phiếu đồng ý',
  purpose: 'Mục đích',
  textVersion: 'Bản của phiếu',
  givenOn: 'Ngày đồng ý',
  channel: 'Bằng cách nào',
  representativeName: 'Người đại diện của trẻ',
  representativeRelation: 'Quan hệ với trẻ',
  childSigned: 'Trẻ cũng đồng ý và ký',
  childSignedHint: 'Bắt buộc khi công khai hình ảnh, câu chuyện của trẻ từ đủ 7 tuổi.',
  record: 'Ghi vào sổ',
  recorded: 'Đã ghi sự đồng ý.',
  given: (day: string, name: string, relation: string) => `ngày ${day}, ${name} (${relation})`,
  withChild: 'trẻ cùng ký',
  version: (version: number) => `phiếu bản ${version}`,
  withdrawn: (day: string, name: string) => `${name} rút ngày ${day}`,
  withdrawnOn: 'Ngày rút',
  withdrawer: 'Người rút',
  withdraw: 'Rút lại',
  withdrawDone: 'Đã ghi việc rút lại sự đồng ý.',
  living: 'Đang có',
}
