import { searchKey } from './full-name'

/** What offices shorten in the names of schools, units and programmes. Words of several letters only. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  th: 'tieu hoc',
  thcs: 'trung hoc co so',
  thpt: 'trung hoc pho thong',
  mn: 'mam non',
  mg: 'mau giao',
  ptdtbt: 'pho thong dan toc ban tru',
  ptdtnt: 'pho thong dan toc noi tru',
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  ub: 'uy ban',
  mttq: 'mat tran to quoc',
  mttqvn: 'mat tran to quoc viet nam',
  lhpn: 'lien hiep phu nu',
  ccb: 'cuu chien binh',
  ca: 'cong an',
  htx: 'hop tac xa',
  cty: 'cong ty',
  vh: 'van hoa',
  xh: 'xa hoi',
}

/**
 * The name of an office, a school or a programme as it is compared: no marks, no punctuation, usual
 * abbreviations written out. "Trường TH Bình Lâm" and "trường Tiểu học Bình Lâm" are one.
 */
export function officeKey(name: string): string {
  return searchKey(name)
    .replaceAll('&', ' va ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => WRITTEN_OUT[word] ?? word)
    .join(' ')
}
