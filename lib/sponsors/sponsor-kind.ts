import { officeKey } from '@/lib/people/office-key'
import type { SponsorKind } from './sponsor'

/** Read from the top: a union's branch at a school is the school's, a programme of a union a programme. */
const SIGNS: readonly (readonly [RegExp, SponsorKind])[] = [
  [/\b(chuong trinh|du an|hoc bong|me do dau)\b|^quy\b/, 'programme'],
  [/\b(cong an|quan su|bien phong|bo doi|quan doi|don vi vu trang|dan quan)\b/, 'armed_force'],
  [/\b(truong|mam non|mau giao|tieu hoc|trung hoc)\b(?! (phong|thon|ban)\b)/, 'school'],
  [
    /\b(cong ty|hop tac xa|doanh nghiep|co so|cua hang|ngan hang|tnhh|xi nghiep|nha may)\b/,
    'business',
  ],
  [/\b(cau lac bo|clb|nhom|chi hoi|hoi dong huong|nha chua|chua|giao xu)\b/, 'group'],
  [/\b(hoi(?! dong)|doan|mat tran|cong doan|lien doan)\b/, 'mass_organisation'],
  [/\b(tram|trung tam|benh vien|don vi su nghiep)\b/, 'public_service'],
  [/\b(phong|van phong|uy ban|dang uy|ban|so|chi cuc|hoi dong nhan dan|toa an|vien)\b/, 'agency'],
  [/^(ong|ba|anh|chi|co|chu|gia dinh|me)\b/, 'individual'],
]

/** The kind a name tells when nobody said it. A name that tells nothing is taken for a group of people. */
export function sponsorKindOf(name: string): SponsorKind {
  const key = officeKey(name)
  return SIGNS.find(([sign]) => sign.test(key))?.[1] ?? 'group'
}
