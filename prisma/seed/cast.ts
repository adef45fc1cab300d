import type { Role } from '@/lib/access/role'

/** The fictional communes. Việt An is the commune of the plan; Hiệp Sơn exists to prove that neither sees the other. */
export const COMMUNES = {
  vietAn: {
    name: 'Việt An',
    kind: 'xa',
    province: 'Thành phố Đà Nẵng',
    code: '20767',
    prefix: 'VA',
  },
  hiepSon: {
    name: 'Hiệp Sơn',
    kind: 'xa',
    province: 'Thành phố Đà Nẵng',
    code: '99901',
    prefix: 'HS',
  },
} as const
export type CommuneKey = keyof typeof COMMUNES

export type CastMember = {
  username: string
  fullName: string
  jobTitle: string
  role: Role
  commune: CommuneKey
  /** where sponsors reach the commune's liaison */
  phone?: string
  /** the sponsor whose member this is, by name */
  sponsor?: string
  /** the village, school or class this person is of, by name; a class beside its school */
  place?: { village: string } | { school: string; schoolClass?: string }
}

/** The people of the demo. All names are invented. */
export const CAST: readonly CastMember[] = [
  {
    username: 'canbo',
    fullName: 'Nguyễn Thị Hòa',
    jobTitle: 'Chuyên viên Phòng Văn hóa - Xã hội',
    role: 'officer',
    commune: 'vietAn',
    phone: '0905 000 126',
  },
  {
    username: 'truongphong',
    fullName: 'Trần Văn Minh',
    jobTitle: 'Trưởng phòng Văn hóa - Xã hội',
    role: 'office_head',
    commune: 'vietAn',
  },
  {
    username: 'lanhdao',
    fullName: 'Phạm Quang Vinh',
    jobTitle: 'Phó Chủ tịch UBND xã',
    role: 'leader',
    commune: 'vietAn',
  },
  {
    username: 'congan',
    fullName: 'Đặng Minh Sơn',
    jobTitle: 'Đầu mối Công an xã',
    role: 'sponsor_member',
    commune: 'vietAn',
    sponsor: 'Công an xã',
  },
  {
    username: 'quantri',
    fullName: 'Lê Hoàng Anh',
    jobTitle: 'Quản trị hệ thống',
    role: 'administrator',
    commune: 'vietAn',
  },
  {
    username: 'giamsat',
    fullName: 'Võ Thị Mai',
    jobTitle: 'Giám sát HĐND xã',
    role: 'auditor',
    commune: 'vietAn',
  },
  {
    username: 'hieutruong',
    fullName: 'Bùi Thị Thu Hà',
    jobTitle: 'Hiệu trưởng Trường TH Quế Thọ',
    role: 'school_lead',
    commune: 'vietAn',
    place: { school: 'Trường TH Quế Thọ' },
  },
  {
    username: 'gvcn',
    fullName: 'Phan Thị Ngọc',
    jobTitle: 'Giáo viên chủ nhiệm lớp 2A',
    role: 'homeroom_teacher',
    commune: 'vietAn',
    place: { school: 'Trường TH Quế Thọ', schoolClass: '2A' },
  },
  {
    username: 'truongthon',
    fullName: 'Ngô Văn Tám',
    jobTitle: 'Trưởng thôn Hội Lâm',
    role: 'village_head',
    commune: 'vietAn',
    place: { village: 'Thôn Hội Lâm' },
  },
  {
    username: 'mattran',
    fullName: 'Huỳnh Văn Lợi',
    jobTitle: 'Phó Chủ tịch Ủy ban MTTQ Việt Nam xã',
    role: 'front_officer',
    commune: 'vietAn',
  },
  {
    username: 'canbo.khac',
    fullName: 'Hồ Thị Liên',
    jobTitle: 'Chuyên viên Phòng Văn hóa - Xã hội',
    role: 'officer',
    commune: 'hiepSon',
  },
]
