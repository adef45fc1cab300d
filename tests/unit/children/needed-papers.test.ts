import { expect, test } from 'vitest'
import { missingPapers } from '@/lib/children/needed-papers'
import type { PaperKind } from '@/lib/children/proposal'
import { PAPER_KINDS } from '@/lib/children/proposal'
import { PROGRAMME_CATEGORIES, type ProgrammeCategory } from '@/lib/plans/category'

const shownAlone = (kind: PaperKind) => ({ kind, shows: null })

test.each<[ProgrammeCategory, PaperKind[], PaperKind[]]>([
  ['orphan_both', [], ['birth_certificate', 'death_certificate']],
  ['orphan_one', ['death_certificate'], ['birth_certificate']],
  ['poor_household', ['birth_certificate', 'poverty_certificate'], []],
  ['near_poor_household', ['other'], ['birth_certificate', 'poverty_certificate']],
  ['other_special', ['birth_certificate', 'application'], []],
  ['other_special', ['birth_certificate'], ['disability_certificate']],
])('%s with %j lacks %j', (category, there, missing) => {
  expect(missingPapers(category, there.map(shownAlone))).toEqual(missing)
})

test('what was put to the category itself is its evidence, whatever paper it is; to another it is none', () => {
  const letter = { kind: 'other', shows: 'orphan_one' } as const
  expect(missingPapers('orphan_one', [letter])).toEqual(['birth_certificate'])
  expect(missingPapers('poor_household', [letter])).toContain('poverty_certificate')
})

test('with every paper nothing is missing, and nothing that is there is asked for', () => {
  for (const category of PROGRAMME_CATEGORIES) {
    expect(missingPapers(category, PAPER_KINDS.map(shownAlone))).toEqual([])
    for (const kind of PAPER_KINDS) {
      expect(missingPapers(category, [shownAlone(kind)])).not.toContain(kind)
    }
  }
})
