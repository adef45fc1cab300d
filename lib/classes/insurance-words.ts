import type { InsuranceGroup } from '@/lib/children/insurance'
import { searchKey } from '@/lib/people/full-name'

/** The two letters on a card (Quyết định 1351/QĐ-BHXH), and the words people use; the first match counts. */
const SAID: readonly [RegExp, InsuranceGroup][] = [
  [/^te\b|\bduoi (6|sau) tuoi\b/, 'under_six'],
  [/^cn\b|\bcan ngheo\b|\bnear.poor\b/, 'near_poor'],
  [/^hn\b|\bho ngheo\b|^ngheo$|\bpoor\b/, 'poor'],
  [/^bt\b|\b(bao tro|tro cap) xa hoi\b|\bbtxh\b|\bsocial allowance\b/, 'social_allowance'],
  [
    /^d[tk]\b|\bdan toc\b|\b(vung|xa)( \w+)? kho khan\b|\bdbkk\b|\bxa dao\b|\bislands?\b/,
    'hard_region',
  ],
  [/^(cc|ck|ts|kc|xk)\b|\bco cong\b|\bliet si\b|\bmerit\b/, 'merit'],
  [/^(tq|ta|ty|qn|ca)\b|\bquan doi\b|\bcong an\b|\bbo doi\b|\bpolice\b/, 'forces'],
  [/\btrung binh\b|\bngu nghiep\b|\baverage\b/, 'average_farming'],
  [/^gd\b|\bho gia dinh\b|\bhousehold\b/, 'household'],
  [/^hs\b|\bhoc sinh\b|\bhssv\b|\bpupils?\b/, 'pupil'],
]

/** The group of a health-insurance card as a cell says it; undefined when the words are not known. */
export function insuranceGroupIn(written: string): InsuranceGroup | undefined {
  const key = searchKey(written.slice(0, 100))
  return SAID.find(([pattern]) => pattern.test(key))?.[1]
}
