import type { KnownFile } from '@/lib/children/known-file'
import type { MergingFile } from '@/lib/children/merger'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

/** One fact of two files, side by side; null where a file says nothing. */
export type DoubleRow = { label: string; values: [string | null, string | null] }

/** What two files are compared by, in the order of a file. */
export function rowsOfPair(one: KnownFile, other: KnownFile, words: Words): DoubleRow[] {
  const w = words.children
  const born = ({ bornOn, bornYear }: KnownFile) =>
    bornOn ? formatDay(bornOn) : (bornYear?.toString() ?? null)
  const row = (label: string, of: (file: KnownFile) => string | null): DoubleRow => ({
    label,
    values: [of(one), of(other)],
  })
  return [
    row(w.name, ({ fullName }) => fullName),
    row(w.born, born),
    row(w.sex, ({ sex }) => sex && w.sexes[sex]),
    row(w.village, ({ village }) => village),
    row(w.guardian, ({ guardianName }) => guardianName),
    row(w.personalId, ({ personalId }) => personalId),
  ]
}

/** The rest of two files, for whoever decides which one stays. */
export function rowsOfMerging(one: MergingFile, other: MergingFile, words: Words): DoubleRow[] {
  const [w, d] = [words.children, words.doubles]
  const row = (label: string, of: (file: MergingFile) => string | null): DoubleRow => ({
    label,
    values: [of(one), of(other)],
  })
  const rows = [
    row(w.guardianPhone, ({ guardianPhone }) => guardianPhone),
    row(w.moetId, ({ moetId }) => moetId),
    row(w.category, ({ circumstances }) =>
      joined([...new Set(circumstances)].map((each) => w.categories[each])),
    ),
    row(w.marked, ({ marking }) => marking),
    row(w.school, ({ enrolments: [newest] }) =>
      newest ? joined([newest.school, newest.schoolClass && w.inClass(newest.schoolClass)]) : null,
    ),
    row(w.note, ({ note }) => note),
    row(w.acceptedOn, ({ acceptedOn }) => (acceptedOn ? formatDay(acceptedOn) : d.notAccepted)),
    row(w.sponsor, ({ sponsors, proposed }) =>
      sponsors.length > 0
        ? d.supportedBy(sponsors.join(', '))
        : proposed
          ? d.waitsForDecision
          : null,
    ),
  ]
  return rows.filter(({ values }) => values.some((value) => value !== null))
}

function joined(words: readonly (string | null)[]): string | null {
  const said = words.filter((word) => word !== null && word !== '')
  return said.length > 0 ? said.join(', ') : null
}
