import type { MainAct } from '@/lib/access/navigation'
import type { Role } from '@/lib/access/role'

const roles: Record<Role, string> = {
  officer: 'Cán bộ Phòng Văn hóa - Xã hội',
  leader: 'Lãnh đạo UBND',
  office_head: 'Trưởng phòng Văn hóa - Xã hội',
  school_lead: 'Ban giám hiệu',
  youth_lead: 'Tổng phụ trách Đội',
  parent_rep: 'Ban đại diện cha mẹ học sinh',
  homeroom_teacher: 'Giáo viên chủ nhiệm',
  village_head: 'Trưởng thôn',
  sponsor_member: 'Đầu mối đơn vị đỡ đầu',
  front_officer: 'Cán bộ Mặt trận và đoàn thể',
  accountant: 'Kế toán',
  cashier: 'Thủ quỹ',
  communications: 'Trung tâm Cung ứng dịch vụ sự nghiệp công',
  administrator: 'Quản trị',
  auditor: 'Giám sát',
}

const mainActs: Record<MainAct, string> = {
  propose: 'Đề xuất phân công',
  record_payment: 'Ghi khoản hỗ trợ',
  take_in_list: 'Nhận danh sách từ tệp',
  add_sponsor: 'Thêm đơn vị đỡ đầu',
  review: 'Xem đề xuất phân công',
  decide: 'Duyệt phân công',
  give_direction: 'Giao ý kiến chỉ đạo',
}

/** The frame of the signed-in pages: navigation and roles. */
export const office = {
  roles,
  communeOf: (kind: 'xa' | 'phuong' | 'dac_khu', name: string) =>
    `${{ xa: 'Xã', phuong: 'Phường', dac_khu: 'Đặc khu' }[kind]} ${name}`,
  navigation: {
    home: 'Việc cần làm',
    children: 'Trẻ em',
    lists: 'Nhận danh sách',
    plan: 'Kế hoạch',
    sponsors: 'Đơn vị đỡ đầu',
    assignments: 'Phân công',
    payments: 'Cam kết và hỗ trợ',
    standing: 'Toàn cảnh',
    directions: 'Ý kiến chỉ đạo',
    documents: 'Văn bản',
    entries: 'Nhật ký',
    places: 'Thôn và trường',
    accounts: 'Tài khoản',
    parameters: 'Tham số',
    templates: 'Mẫu văn bản',
    takeout: 'Tải dữ liệu',
    jobs: 'Việc hệ thống',
    system: 'Tình trạng hệ thống',
  },
  shortNavigation: {
    home: 'Việc',
    standing: 'Toàn cảnh',
    children: 'Trẻ em',
    lists: 'Danh sách',
    plan: 'Kế hoạch',
    sponsors: 'Đơn vị',
    assignments: 'Phân công',
    payments: 'Hỗ trợ',
    directions: 'Chỉ đạo',
    documents: 'Văn bản',
    entries: 'Nhật ký',
    places: 'Thôn, trường',
    accounts: 'Tài khoản',
    parameters: 'Tham số',
    templates: 'Mẫu',
    takeout: 'Tải dữ liệu',
    jobs: 'Việc máy',
    system: 'Hệ thống',
  },
  mainActs,
}
