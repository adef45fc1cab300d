import { officialAssignments as text } from '@/lib/words/official/assignments'

/**
 * What the office's column of notes says: a co-sponsor is named as such, then the note itself. Of a child
 * that has left the list since, that alone: what was noted of it is no longer anybody's to read.
 */
export function noteWritten(
  role: 'lead' | 'co',
  note: string | null,
  isListed = true,
): string | null {
  if (!isListed) return text.offList
  const written = [role === 'co' ? text.co : null, note].filter((part) => part !== null)
  return written.length > 0 ? written.join('. ') : null
}
