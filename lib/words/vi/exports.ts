/** Lists that leave the house as a workbook. */
export const exports = {
  button: 'Tải về Excel',
  label: 'Tải danh sách',
  lead: 'Tệp gồm mọi dòng đang lọc, không chỉ trang này.',
  named: 'Tệp có tên trẻ: nhiều trẻ thì hỏi lại mật khẩu; lần tải được ghi vào nhật ký.',
  unnamed: 'Lần tải được ghi vào nhật ký.',
  mark: (who: string, when: string, line: string, seal: string) =>
    `${who} tải lúc ${when}. Dấu niêm phong của dòng nhật ký ${line}: ${seal}`,
  waitedDays: 'Số ngày đã chờ',
  schoolClass: 'Lớp',
  difficult: 'Đặc biệt khó khăn',
  yes: 'Có',
  role: 'Vai trò',
  proposedBy: 'Người đề xuất',
  file: {
    children: 'danh-sach-tre-em',
    sponsors: 'danh-sach-don-vi',
    assignments: 'danh-sach-de-xuat',
    payments: 'so-theo-doi-ho-tro',
  },
}
