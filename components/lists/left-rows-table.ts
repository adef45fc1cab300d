import type { LeftRow } from '@/lib/lists/left-row'
import type { OfficeList } from '@/lib/lists/list'
import type { ListedChild } from '@/lib/lists/listed-child'
import type { ListedSponsor } from '@/lib/lists/listed-sponsor'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

/** The rows that were not written, as a table of texts: where they stand, what they say, and why. */
export function leftRowsTable(
  list: OfficeList,
  left: readonly LeftRow[],
  words: Words,
): string[][] {
  const { result, left: reasons } = words.intake
  const facts =
    list.kind === 'children' ? childFacts(list.rows, words) : sponsorFacts(list.rows, words)
  const titles = [result.sheet, result.row, result.name, ...facts.titles, result.why]
  const rows = left.map(({ sheet, row, name, why }) => [
    sheet,
    String(row),
    name ?? '',
    ...facts.of(sheet, row),
    reasons[why],
  ])
  return [titles, ...rows]
}

type Facts = { titles: string[]; of(sheet: string, row: number): string[] }

function childFacts(rows: readonly ListedChild[], { review }: Words): Facts {
  const w = review.childFields
  const byPlace = new Map(rows.map((row) => [`${row.row} ${row.sheet}`, row]))
  return {
    titles: [
      w.bornOn,
      w.village,
      w.school,
      w.schoolClass,
      w.guardianName,
      w.currentSponsor,
      w.note,
    ],
    of(sheet, number) {
      const row = byPlace.get(`${number} ${sheet}`)
      const birth = row?.bornOn ? formatDay(row.bornOn) : row?.bornYear?.toString()
      const { village, school, schoolClass, guardianName, currentSponsor, note } = row ?? {}
      const texts = [birth, village, school, schoolClass, guardianName, currentSponsor, note]
      return texts.map((text) => text ?? '')
    },
  }
}

function sponsorFacts(rows: readonly ListedSponsor[], { review }: Words): Facts {
  const w = review.sponsorFields
  const byPlace = new Map(rows.map((row) => [`${row.row} ${row.sheet}`, row]))
  return {
    titles: [w.promisedChildren, w.villages, w.contactName, w.contactPhone, w.note],
    of(sheet, number) {
      const row = byPlace.get(`${number} ${sheet}`)
      const { promisedChildren, villages, contactName, contactPhone, note } = row ?? {}
      const texts = [
        promisedChildren?.toString(),
        villages?.join(', '),
        contactName,
        contactPhone,
        note,
      ]
      return texts.map((text) => text ?? '')
    },
  }
}
