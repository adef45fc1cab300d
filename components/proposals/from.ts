import type { ProposalLine } from '@/lib/children/proposal'
import type { Words } from '@/lib/words/words'

/** Where a proposal comes from, as people say it. */
export function fromOf(from: ProposalLine['from'], words: Words['proposals']): string {
  const { village, school, schoolClass } = from
  if (schoolClass && school) return words.classOf(schoolClass, school)
  return village ?? school ?? words.office
}
