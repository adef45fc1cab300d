import { day } from '@/lib/calendar/day'
import type { Minutes } from '@/lib/documents/file/minutes-document'
import { usualTemplate } from '@/lib/documents/usual-template'

const named = { communeName: 'Việt An', communeKind: 'xa' } as const

/** The minutes the office prints, before anything was promised. */
export const officeMinutes: Minutes = {
  ...named,
  words: usualTemplate(named, 'minutes'),
  term: {
    child: {
      ...{ id: 'a', code: 'VA-0031', name: 'Đặng Thị Thanh Nhi', age: 7 },
      schoolLevel: 'primary',
      file: { bornOn: day('2019-02-18'), bornYear: null, village: 'Thôn Việt Tân' },
      guardianName: 'Phan Bảo Thư',
    },
    sponsor: { id: 's', name: 'Công an xã' },
    role: 'lead',
    startsOn: day('2026-10-01'),
    endsOn: null,
    basis: { on: day('2026-11-05') },
    pledges: [],
  },
}

/** The same as the unit's own member may have it. */
export const unitMinutes: Minutes = {
  ...officeMinutes,
  term: {
    ...officeMinutes.term,
    child: { ...officeMinutes.term.child, name: 'Nhi', file: null, guardianName: null },
  },
}
