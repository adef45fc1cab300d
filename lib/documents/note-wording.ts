import { officialAssignments as text } from '@/lib/words/official/assignments'

/** What the office's column of notes says: a co-sponsor is named as such, then the note itself. */
export function noteWritten(role: 'lead' | 'co', note: string | null): string | null {
  const written = [role === 'co' ? text.co : null, note].filter((part) => part !== null)
  return written.length > 0 ? written.join('. ') : null
}
