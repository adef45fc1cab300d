import type { ProgrammeCategory } from '@/lib/plans/category'
import type { PaperKind } from './proposal'

/**
 * The papers that show what is said of a child (giấy tờ chứng minh), by its main category. Each line is
 * a choice: one of its papers is enough. They are asked for and never required: a child whose papers are
 * being made again is taken onto the list all the same, with a reason (product.md, Circumstance).
 *
 * | category | papers |
 * |---|---|
 * | every one | birth certificate |
 * | orphan of one or both parents | death certificate |
 * | poor or near-poor household | certificate of the year |
 * | other especially difficult | certificate of disability, or an application that tells it |
 */
const SHOWN_BY: Record<ProgrammeCategory, readonly (readonly PaperKind[])[]> = {
  orphan_both: [['birth_certificate'], ['death_certificate']],
  orphan_one: [['birth_certificate'], ['death_certificate']],
  poor_household: [['birth_certificate'], ['poverty_certificate']],
  near_poor_household: [['birth_certificate'], ['poverty_certificate']],
  other_special: [['birth_certificate'], ['disability_certificate', 'application']],
}

/** The papers still to be asked for, of each choice the first. */
export function missingPapers(
  category: ProgrammeCategory,
  there: readonly PaperKind[],
): PaperKind[] {
  return SHOWN_BY[category].flatMap((choice) => {
    const [first] = choice
    return first === undefined || choice.some((kind) => there.includes(kind)) ? [] : [first]
  })
}
