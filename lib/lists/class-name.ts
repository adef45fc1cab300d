import { fromSerial } from './birth'
import { isBlank, isDaySerial, textOf, type Cell } from './sheet'
import { readSchool } from './place'
import { remembered } from './remembered'
import { tidyName } from '@/lib/people/full-name'

/**
 * A class as the ledger names it, bare: "Lớp 4A" → "4A", "lớp 3/1" → "3/1", "Lớn" stays.
 * Excel turns "3/1" into a date: it is turned back and `fromDate` says so.
 */
export function readClassName(
  cell: Cell | undefined,
  grade: Cell | undefined = null,
): { value: string | null; fromDate: boolean } {
  if (isDaySerial(cell)) {
    const day = fromSerial(cell.serial)
    const value = day ? `${Number(day.slice(8))}/${Number(day.slice(5, 7))}` : null
    return { value, fromDate: value !== null }
  }
  const text = isBlank(cell) ? '' : bare(textOf(cell))
  const inGrade = isBlank(grade) ? '' : bare(textOf(grade)).replace(/^khối\s*/iu, '')
  if (text === '') return { value: inGrade === '' ? null : inGrade, fromDate: false }
  const letterOnly = /^[A-Za-z]\d?$/.test(text) && /^\d{1,2}$/.test(inGrade)
  return { value: letterOnly ? `${inGrade}${text.toUpperCase()}` : text, fromDate: false }
}

/** The class named inside a longer text ("Danh sách học sinh lớp 4A", "Lớp 4A, Trường TH …"); null when none is. */
export function classNameIn(written: string): string | null {
  const match =
    /\blớp\s*:?\s*(\d{1,2}\s*(?:[/.-]\s*\d{1,2}|\p{L}{1,3}\d{0,2})?|lá|chồi|mầm|lớn|nhỡ|bé)(?![\p{L}\d])/iu.exec(
      ` ${written.normalize('NFC')}`,
    )
  return match ? bare(match[1] ?? '') : null
}

function bare(written: string): string {
  const text = tidyName(written)
    .replace(/^(?:lớp|lop|l\.)\s*:?\s*/iu, '')
    .replace(/[.,;:]+$/, '')
  if (/^\d{1,2}\s*[A-Za-z]\s*\d{0,2}$/.test(text)) return text.replace(/\s/g, '').toUpperCase()
  return /^\d{1,2}\s*[/.-]\s*\d{1,2}$/.test(text) ? text.replace(/\s/g, '') : text
}

/** A class that says so by its shape: "4A", "4/3", "4 A2"; a bare "4" may be anything. */
const SHAPED = String.raw`\d{1,2}\s*(?:[/.]\s*\d{1,2}|\p{L}\d{0,2})`

/** "Lớp 4A, Trường TH Bình Lâm", "TH Bình Lâm - 4A" and "4/3 TH Bình Lâm" in one cell are both. */
export function readSchoolAndClass(written: string | null): {
  school: string | null
  schoolClass: string | null
} {
  return written === null ? { school: null, schoolClass: null } : schoolAndClassIn(written)
}

const schoolAndClassIn = remembered((written) => {
  const schoolClass = classNameIn(written)
  if (schoolClass === null) return besideSchool(written)
  const rest = written.replace(/\blớp\s*:?\s*[\p{L}\d]+\s*([/.-]\s*\d+)?/iu, ' ')
  return { school: readSchool(rest), schoolClass }
})

function besideSchool(written: string): { school: string | null; schoolClass: string | null } {
  const text = tidyName(written)
  const before = new RegExp(`^(${SHAPED})(?:\\s*[-–,;]\\s*|\\s+)(\\p{L}{2}.{2,})$`, 'u').exec(text)
  if (before) return { school: readSchool(before[2] ?? ''), schoolClass: bare(before[1] ?? '') }
  const after = new RegExp(`^(.*\\p{L}{2}.*?)\\s*[-–,;(]\\s*(${SHAPED})\\)?$`, 'u').exec(text)
  if (after) return { school: readSchool(after[1] ?? ''), schoolClass: bare(after[2] ?? '') }
  return { school: readSchool(text), schoolClass: null }
}
