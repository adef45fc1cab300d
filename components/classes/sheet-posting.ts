import type { FormState } from '@/components/ui/form-state'
import type { Day } from '@/lib/calendar/day'
import { CLASS_COLUMNS, MOST_PUPILS, type ClassRow } from '@/lib/classes/class-row'
import { readClassRow } from '@/lib/classes/pupil'
import { filledRows } from '@/lib/classes/sheet'

/** The field that carries the whole sheet inside the browser. It is sealed as a draft and never sent. */
export const WHOLE_SHEET = 'sheet'

/** What a form carries of a sheet, as rows again: the whole of a draft, or what was going to be sent. */
export function rowsIn(whole: string | undefined, sent: string | undefined): ClassRow[] {
  const rows = listIn(whole) ?? listIn(sent)?.map((each) => (isRecord(each) ? each.row : null))
  return (rows ?? []).slice(0, MOST_PUPILS).map(rowIn)
}

/**
 * What leaves the browser: the marked pupils, and of all of them how many there are. Where a marked row
 * is not right yet, nothing leaves.
 */
export function markedAlone(typed: FormData, today: Day, wrongFirst: string): FormData | FormState {
  const rows = rowsIn(textIn(typed, WHOLE_SHEET), undefined)
  const read = filledRows({ rows }).map((each) => ({
    ...each,
    read: readClassRow(each.row, today),
  }))
  if (read.some(({ read: { issues } }) => issues.length > 0)) {
    return { status: 'refused', message: wrongFirst }
  }
  const marked = read.filter(({ read: { kind } }) => kind === 'marked')
  const said = new FormData()
  said.set('classId', textIn(typed, 'classId') ?? '')
  said.set('rows', JSON.stringify(marked.map(({ no, row }) => ({ no, row }))))
  said.set('pupils', String(read.length))
  said.set('withoutCard', String(read.filter((each) => each.read.withoutCard).length))
  return said
}

function textIn(form: FormData, name: string): string | undefined {
  const value = form.get(name)
  return typeof value === 'string' ? value : undefined
}

function listIn(text: string | undefined): unknown[] | undefined {
  try {
    const list: unknown = JSON.parse(text ?? '')
    return Array.isArray(list) ? list : undefined
  } catch {
    return undefined
  }
}

function rowIn(given: unknown): ClassRow {
  if (!isRecord(given)) return {}
  const texts = CLASS_COLUMNS.flatMap((column) => {
    const text = given[column]
    return typeof text === 'string' && text !== '' ? [[column, text]] : []
  })
  return Object.fromEntries(texts) as ClassRow
}

function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null
}
