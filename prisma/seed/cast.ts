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
    username: 'canbo.khac',
    fullName: 'Hồ Thị Liên',
    jobTitle: 'Chuyên viên Phòng Văn hóa - Xã hội',
    role: 'officer',
    commune: 'hiepSon',
  },
]
