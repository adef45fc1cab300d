import type { ColumnTitle } from './header'
import type { SponsorField } from './listed-sponsor'
import { columnLetter } from './sheet'
import { titleKey } from './title-key'

export interface SponsorColumn {
  readonly column: number
  readonly letter: string
  readonly field: SponsorField
  readonly title: string
}

const RULES: readonly (readonly [RegExp, SponsorField])[] = [
  [/^(stt|tt|so tt|so thu tu|thu tu)$/, 'ordinal'],
  [/\b(dien thoai|sdt|so dt|dt|di dong|zalo)\b/, 'contactPhone'],
  [
    /\b(dau moi|nguoi (lien he|lien lac|phu trach|dai dien)|lien he|dai dien|can bo phu trach)\b/,
    'contactName',
  ],
  [/\bghi chu\b/, 'note'],
  [/\b(so (luong )?(tre|em|chau|hoc sinh)|so luong|chi tieu)\b/, 'promisedChildren'],
  [/\bmuc\b|\bso tien\b|\bkinh phi\b|\bgia tri\b/, 'level'],
  [/\b(dinh ky|chu ky|thoi gian|nhip)\b/, 'rhythm'],
  [/\bhinh thuc\b|\bnoi dung ho tro\b/, 'form'],
  [/\b(thon|dia ban|to dan pho|khu vuc)\b/, 'villages'],
  [/^(loai|loai hinh|nhom|khoi|phan loai)\b/, 'kind'],
  [
    /\b(co quan|don vi|to chuc|ca nhan|nha hao tam|mạnh thuong quan|manh thuong quan|doanh nghiep|nha tai tro)\b/,
    'name',
  ],
  [/^(ho (va )?ten|ten)\b/, 'name'],
]
/** What only a child's list asks. */
const CHILD_LIST = /\b(ngay sinh|year sinh|nam sinh|gioi tinh|lop|hoan canh|dinh danh)\b/
const TELLS_A_SPONSOR: ReadonlySet<SponsorField> = new Set([
  'promisedChildren',
  'level',
  'form',
  'villages',
])

/** How many different things the titles mean; 0 unless they head a list of units. */
export function scoreSponsorTitles(titles: readonly ColumnTitle[]): number {
  if (titles.some((each) => CHILD_LIST.test(keyOf(each)))) return 0
  const fields = new Set(sponsorColumns(titles).map((each) => each.field))
  const tells = [...fields].filter((field) => TELLS_A_SPONSOR.has(field)).length
  const promised = fields.has('promisedChildren') || tells >= 2
  return fields.has('name') && promised ? fields.size : 0
}

/** The columns of a list of units; of two that mean the same the first is taken. */
export function sponsorColumns(
  titles: readonly ColumnTitle[],
  choices: Readonly<Record<string, SponsorField | null>> = {},
): SponsorColumn[] {
  const columns: SponsorColumn[] = []
  for (const title of titles) {
    const letter = columnLetter(title.column)
    const chosen = choices[letter]
    const field = chosen === undefined ? fieldOf(title) : chosen
    if (!field || (chosen === undefined && columns.some((each) => each.field === field))) continue
    columns.push({
      column: title.column,
      letter,
      field,
      title: `${title.parent} ${title.title}`.trim(),
    })
  }
  return columns
}

/** "Họ và tên" under "Người đầu mối" is the contact's, not the unit's. */
function fieldOf(title: ColumnTitle): SponsorField | undefined {
  const meaning = (text: string) => RULES.find(([pattern]) => pattern.test(titleKey(text)))?.[1]
  const own = meaning(title.title)
  const wide = title.parent === '' ? undefined : meaning(title.parent)
  return own === 'name' && wide === 'contactName' ? wide : (own ?? wide)
}

function keyOf(title: ColumnTitle): string {
  return titleKey(`${title.parent} ${title.title}`)
}
