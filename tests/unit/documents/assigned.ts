import { day } from '@/lib/calendar/day'
import { quarter } from '@/lib/calendar/quarter'
import type { AssignedChild } from '@/lib/documents/assigned-child'
import type { AssignmentTable } from '@/lib/documents/file/assignment-table'
import { draftPlan } from './cast'

const base: AssignedChild = {
  ordinal: 1,
  sponsorName: 'Công an xã',
  childCode: 'VA-0031',
  childName: 'Đặng Thị Thanh Nhi',
  bornOn: day('2019-02-18'),
  bornYear: null,
  sex: 'female',
  village: 'Thôn Việt Tân',
  school: 'Trường TH Quế Thọ',
  schoolLevel: 'primary',
  schoolClass: '2A',
  circumstance: 'orphan_both',
  especiallyDifficult: true,
  guardianName: 'Phan Bảo Thư',
  fromQuarter: quarter('2026-Q3'),
  level: '1.000.000 đồng/quý',
  note: 'Bà nội đau yếu',
}

/** Five fictional assignments of four children: one has two sponsors, one only a year of birth. */
export const assigned: AssignedChild[] = [
  base,
  {
    ...base,
    ordinal: 2,
    sponsorName: 'Trường THPT Trần Phú - Việt An',
    childCode: 'VA-0007',
    childName: 'Phạm Đức Nghĩa',
    bornOn: null,
    bornYear: 2011,
    sex: 'male',
    village: 'Thôn Bình Kiều',
    school: 'Trường THPT Trần Phú - Việt An',
    schoolLevel: 'upper_secondary',
    schoolClass: '10B',
    circumstance: 'orphan_one',
    guardianName: 'Lê Thị Thư',
    note: null,
  },
  {
    ...base,
    ordinal: 3,
    childCode: 'VA-0012',
    childName: 'Trần Hoài An',
    bornOn: day('2015-11-22'),
    village: 'Thôn An Lâm',
    school: 'Trường TH và THCS Hiệp Thuận',
    schoolLevel: 'combined',
    schoolClass: '6/2',
    circumstance: 'near_poor_household',
    guardianName: 'Trần Văn Lực',
    note: null,
  },
  {
    ...base,
    ordinal: 4,
    childCode: 'VA-0044',
    childName: 'Hồ Gia Bảo',
    village: 'Thôn Nhứt Đông',
    circumstance: 'poor_household',
    especiallyDifficult: false,
    guardianName: null,
    level: null,
  },
  { ...base, ordinal: 5, sponsorName: 'Hội Nông dân xã', level: 'Hiện vật' },
]

/** The annex of the plan that has no number yet. */
export const draftTable: AssignmentTable = {
  communeName: draftPlan.communeName,
  communeKind: draftPlan.communeKind,
  plan: draftPlan,
  sign: draftPlan.sign,
  madeOn: day('2026-11-21'),
  rows: assigned,
  contact: { name: 'Nguyễn Trọng Quân', phone: '0905 108 471' },
  exported: { by: 'Lê Thị Mẫu', at: new Date('2026-11-21T02:05:00Z') },
}
