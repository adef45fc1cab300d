import type { Day } from '@/lib/calendar/day'
import { done, refused, type Done, type Refused } from '@/lib/platform/outcome'
import { CHILD_FIELDS } from '../child-fields'
import { scoreChildTitles } from '../columns'
import type { ColumnsSaid } from '../columns-said'
import { kindOfList } from '../list-kind'
import type { OfficeList } from '../list'
import { SPONSOR_FIELDS } from '../listed-sponsor'
import { readChildren } from '../read-children'
import { readSponsors } from '../read-sponsors'
import type { ListRefusal } from '../rules'
import type { Sheet } from '../sheet'
import { apartSheets } from '../side-by-side'
import { shownSheets } from '../shown-sheets'
import { scoreSponsorTitles } from '../sponsor-columns'
import { readWorkbook } from './open-workbook'

/** Reads a file as a list of children or of units, whichever it is, or says why it is neither. */
export async function readList(
  file: { bytes: Uint8Array; name: string },
  today: Day,
  said: ColumnsSaid = {},
  /** what was said of lists like this one before, once it is known what the list looks like */
  recall?: (list: OfficeList) => Promise<ColumnsSaid>,
): Promise<Done<OfficeList> | Refused<ListRefusal>> {
  const reading = await readWorkbook(file.bytes, file.name)
  if (!reading.ok) return refused(reading.code)
  const kind = kindOfList(reading.sheets)
  if (kind === null) return refused('no_list')
  const sheets = kind === 'children' ? apartSheets(reading.sheets) : reading.sheets
  const read = (columns: ColumnsSaid): OfficeList =>
    kind === 'children' ? children(sheets, today, columns) : units(sheets, columns)
  const list = read(said)
  const before = recall ? await recall(list) : {}
  const recalled = Object.keys(before)
  const told = recalled.length > 0 ? { ...read({ ...said, ...before }), recalled } : list
  return told.rows.length > 0 ? done(told) : refused('no_rows')
}

function children(sheets: readonly Sheet[], today: Day, said: ColumnsSaid): OfficeList {
  const read = readChildren(sheets, today, known(said, CHILD_FIELDS))
  return { ...read, kind: 'children', sheets: shownSheets(sheets, read.sheets, scoreChildTitles) }
}

function units(sheets: readonly Sheet[], said: ColumnsSaid): OfficeList {
  const read = readSponsors(sheets, known(said, SPONSOR_FIELDS))
  return { ...read, kind: 'sponsors', sheets: shownSheets(sheets, read.sheets, scoreSponsorTitles) }
}

/** Only fields there are; a field nobody knows was not chosen on our page. */
function known<Field extends string>(
  said: ColumnsSaid,
  fields: readonly Field[],
): Record<string, Record<string, Field | null>> {
  return mapped(said, (columns) => {
    const kept = Object.entries(columns).flatMap(([letter, field]) => {
      const found = fields.find((each) => each === field) ?? null
      return field === null || found !== null ? [[letter, found] as const] : []
    })
    return Object.fromEntries(kept)
  })
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  turn: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, turn(value)]))
}
