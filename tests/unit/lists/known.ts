import { day } from '@/lib/calendar/day'
import type { KnownChild } from '@/lib/lists/known-child'
import type { KeyedChild } from '@/lib/lists/review'

/** A row of a list: Nguyễn Trọng Vũ of Thôn Hội Lâm, unless something else is said. */
export function listed(facts: Partial<KeyedChild> = {}): KeyedChild {
  const bornOn = facts.bornOn === undefined ? day('2015-02-10') : facts.bornOn
  return {
    sheet: 'Danh sách',
    row: 10,
    fullName: 'Nguyễn Trọng Vũ',
    bornYear: bornOn ? Number(bornOn.slice(0, 4)) : null,
    sex: 'male',
    personalId: null,
    personalIdKey: null,
    moetId: null,
    village: 'Thôn Hội Lâm',
    school: 'Trường THCS Thăng Phước',
    schoolClass: '6A',
    circumstances: ['orphan_one'],
    especiallyDifficult: false,
    guardianName: 'Mai Thị Ngọc Hoa',
    guardianPhone: '0938572439',
    currentSponsor: null,
    note: null,
    support: null,
    ...facts,
    bornOn,
  }
}

/** The same child as the ledger knows it, unless something else is said. */
export function known(facts: Partial<KnownChild> = {}): KnownChild {
  const bornOn = facts.bornOn === undefined ? day('2015-02-10') : facts.bornOn
  return {
    id: 'vu',
    code: 'VA-0026',
    version: 1,
    fullName: 'Nguyễn Trọng Vũ',
    bornYear: bornOn ? Number(bornOn.slice(0, 4)) : null,
    sex: 'male',
    personalIdKey: null,
    moetId: null,
    village: 'Thôn Hội Lâm',
    school: 'Trường THCS Thăng Phước',
    schoolClass: '6A',
    isOnList: true,
    isArchived: false,
    circumstances: ['orphan_one'],
    especiallyDifficult: false,
    poverty: [],
    guardianName: 'Mai Thị Ngọc Hoa',
    guardianPhone: '0938572439',
    note: null,
    sponsors: [],
    ...facts,
    bornOn,
  }
}

/** A row with a personal ID. */
export function withId(digits: string): Pick<KeyedChild, 'personalId' | 'personalIdKey'> {
  return { personalId: digits, personalIdKey: `key of ${digits}` }
}

export const COMPANY = {
  sponsor: 'Công an xã',
  isLead: true,
  isRecognised: true,
  level: { minVnd: 500_000, maxVnd: 500_000, rhythm: 'monthly' },
} as const
