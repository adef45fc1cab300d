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

/** A paper that is there: what it is, and the category it was put to as evidence, if any. */
export type PaperThere = { kind: PaperKind; shows: ProgrammeCategory | null }

/**
 * The papers still to be asked for, of each choice the first. What somebody put to the category itself is
 * its evidence, whatever kind of paper it is: a ward's letter shows a death as well.
 */
export function missingPapers(
  category: ProgrammeCategory,
  there: readonly PaperThere[],
): PaperKind[] {
  const isShown = there.some(({ shows }) => shows === category)
  return SHOWN_BY[category].flatMap((choice) => {
    const [first] = choice
    const isThere = isShown && first !== 'birth_certificate'
    return first === undefined || isThere || there.some(({ kind }) => choice.includes(kind))
      ? []
      : [first]
  })
}
