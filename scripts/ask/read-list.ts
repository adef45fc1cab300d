import { dayOf } from '@/lib/calendar/day'
import { readWorkbook } from '@/lib/lists/file/open-workbook'
import type { ListedChild, ListIssue, SkippedRow } from '@/lib/lists/listed-child'
import { readChildren } from '@/lib/lists/read-children'
import { apartSheets } from '@/lib/lists/side-by-side'
import { wordsIn } from '@/lib/words/words'
import { askedFile } from './asked-file'
import { AskRefusal } from './refusal'

const words = wordsIn('vi').lists

/** `read-list`: a list of children as the ledger would take it in. The shape is a promise to other programs. */
export async function readList(path: string | undefined): Promise<unknown> {
  const file = await askedFile(path)
  const workbook = await readWorkbook(file.bytes, file.name)
  if (!workbook.ok) throw new AskRefusal(workbook.code, words.files[workbook.code]())
  const reading = readChildren(apartSheets(workbook.sheets), dayOf(new Date()))
  // A file without a single row of titles is no empty list: it is another file.
  if (reading.sheets.length === 0) throw new AskRefusal('no_list', words.noChildren)
  return {
    sheets: reading.sheets.map(({ name, headerRow, columns }) => ({ name, headerRow, columns })),
    rows: reading.rows.map(promisedRow),
    skipped: reading.skipped.map(saidSkip),
    issues: reading.issues.map(saidIssue),
  }
}

function promisedRow(child: ListedChild): Omit<ListedChild, 'support' | 'poverty'> {
  const { support: _, poverty: __, ...row } = child
  return row
}

function saidSkip({ sheet, row, why, text }: SkippedRow): {
  sheet: string
  row: number
  why: string
} {
  return { sheet, row, why: words.skips[why](text) }
}

function saidIssue({ value, ...issue }: ListIssue): Omit<ListIssue, 'value'> & { message: string } {
  return { ...issue, message: words.issues[issue.code](value) }
}
