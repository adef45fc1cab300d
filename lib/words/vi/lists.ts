import type { ChildIssueCode } from '@/lib/lists/listed-child'
import type { SponsorIssueCode } from '@/lib/lists/listed-sponsor'
import type { FileRefusalCode } from '@/lib/lists/refusal'
import type { SkipReason } from '@/lib/lists/row-kind'

type Said = (value: string) => string

/** What is amiss in a row of a list, with what stands in the cell. */
const issues: Record<ChildIssueCode | SponsorIssueCode, Said> = {
  name_missing: () => 'Dòng này chưa có họ và tên.',
  birth_missing: () => 'Chưa có ngày sinh, cũng chưa có năm sinh.',
  birth_column_missing: () => 'Danh sách không có cột ngày sinh hoặc năm sinh.',
  birth_not_a_date: (value) => `“${value}” không phải là ngày sinh.`,
  birth_impossible: (value) => `Ngày sinh “${value}” không có trong lịch.`,
  birth_in_future: (value) => `Ngày sinh “${value}” còn ở phía trước.`,
  birth_month_only: (value) => `“${value}” chỉ có tháng và năm: chỉ ghi được năm sinh.`,
  not_under_sixteen: (value) => `Sinh “${value}”: đã đủ 16 tuổi.`,
  birth_too_old: (value) => `Sinh “${value}”: không còn là tuổi học sinh, hãy xem lại.`,
  sex_unknown: (value) => `Chưa hiểu “${value}” ở cột giới tính.`,
  personal_id_padded: (value) =>
    `Số định danh “${value}” mất số 0 ở đầu: đã thêm lại cho đủ 12 số.`,
  personal_id_malformed: (value) => `“${value}” không phải là số định danh cá nhân (12 chữ số).`,
  personal_id_digits_lost: (value) =>
    `Excel đã làm mất chữ số của số định danh “${value}”: hãy nhập lại từ giấy tờ.`,
  personal_id_old: (value) => `“${value}” là số chứng minh cũ (9 số): không ghi vào số định danh.`,
  personal_id_sex_differs: (value) => `Số định danh ${value} không khớp với giới tính.`,
  personal_id_year_differs: (value) => `Số định danh ${value} không khớp với năm sinh.`,
  personal_id_repeated: (value) => `Trùng số định danh với dòng ${value}.`,
  moet_id_odd: (value) =>
    `Mã định danh của ngành “${value}” không đủ 10 chữ số: ghi như trong tệp.`,
  class_was_date: (value) => `Excel đã đổi tên lớp thành ngày: đọc lại là “${value}”.`,
  phone_not_a_number: (value) => `“${value}” không phải là số điện thoại: ghi như trong tệp.`,
  phone_several: (value) => `“${value}” có nhiều số điện thoại: lấy số đầu.`,
  circumstance_unknown: (value) => `Chưa rõ “${value}” thuộc diện nào của kế hoạch.`,
  circumstance_unclear: (value) =>
    value === ''
      ? 'Diện của em chưa rõ, hãy chọn lại.'
      : `“${value}” chưa rõ là diện nào, hãy chọn lại.`,
  left_poverty: (value) => `Hộ đã ra khỏi diện (“${value}”): cần rà soát lại.`,
  not_attending: (value) => `Trạng thái “${value}”: em không còn học ở đây.`,
  child_repeated: (value) => `Trùng họ tên và ngày sinh với dòng ${value}.`,
  level_unknown: (value) => `Chưa đọc được mức hỗ trợ “${value}”.`,
  sponsor_not_named: () => 'Có đánh dấu đang được đỡ đầu nhưng chưa ghi tên đơn vị.',
  sponsor_name_missing: () => 'Dòng này chưa có tên đơn vị.',
  sponsor_repeated: (value) => `Trùng tên đơn vị với dòng ${value}.`,
  kind_unknown: (value) => `Chưa rõ “${value}” là loại đơn vị nào.`,
  children_not_a_number: (value) => `“${value}” không phải là số trẻ.`,
  level_rhythm_missing: (value) => `Mức “${value}” chưa nói theo tháng, quý hay năm học.`,
  form_unknown: (value) => `Chưa rõ hình thức “${value}”.`,
}

/** Why a row is not taken as a person or a unit. */
const skips: Record<SkipReason, Said> = {
  not_a_list: () => 'Trang tính này không phải là danh sách cần đọc.',
  hidden_sheet: () => 'Trang tính đang ẩn trong tệp.',
  sub_heading: (value) => `Dòng đề mục: ${value}`,
  total: (value) => `Dòng tổng cộng: ${value}`,
  signature: (value) => `Phần ký tên, ghi chú cuối danh sách: ${value}`,
  column_numbers: () => 'Dòng đánh số cột.',
  repeated_header: () => 'Dòng tiêu đề lặp lại.',
  only_a_number: (value) => `Chỉ có số thứ tự ${value}, chưa ghi gì.`,
  not_a_person: (value) => `Không phải dòng của danh sách: ${value}`,
  adult: (value) => `Người lớn trong hộ, không phải trẻ em: ${value}`,
}

/** Why a file is not read at all. */
const files: Record<FileRefusalCode, () => string> = {
  empty: () => 'Tệp không có dữ liệu.',
  too_large: () => 'Tệp quá lớn. Danh sách nhiều nhất 10 MB: hãy tách tệp hoặc bỏ bớt hình ảnh.',
  not_a_spreadsheet: () =>
    'Tệp này không phải là bảng tính. Hãy gửi tệp .xlsx, .xls, .ods hoặc .csv.',
  web_page: () =>
    'Đây là trang web được đặt tên như bảng tính. Hãy mở bằng Excel và lưu lại thành .xlsx.',
  encrypted: () => 'Tệp có mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.',
  macros: () => 'Tệp có chứa macro nên không được nhận. Hãy lưu lại thành .xlsx không có macro.',
  hostile: () => 'Tệp này không an toàn nên không được mở. Hãy chép danh sách sang một tệp mới.',
  damaged: () => 'Tệp hỏng hoặc tải lên chưa trọn. Hãy mở lại bằng Excel, lưu và gửi lại.',
  too_many_rows: () => 'Tệp có quá 20.000 dòng. Hãy tách ra nhiều tệp.',
  too_many_columns: () => 'Tệp có quá 60 cột. Hãy bỏ bớt những cột không dùng.',
  cell_too_long: () => 'Có ô dài quá 2.000 ký tự. Hãy rút ngắn lại.',
  timeout: () => 'Đọc tệp lâu quá 30 giây nên đã dừng. Hãy tách ra nhiều tệp nhỏ hơn.',
}

/** For programs that ask for a list of children and hand over something else. */
const noChildren =
  'Tệp này không có danh sách trẻ: cần dòng tiêu đề có “Họ và tên” cùng ngày sinh, trường lớp hoặc hoàn cảnh.'

export const lists = { issues, skips, files, noChildren }
