import type { EntryPerson } from '@/lib/access/entry-line'

/** Who it was, and as what the office knows this person. */
export function PersonOf({ person, nobody }: { person: EntryPerson | null; nobody: string }) {
  if (!person) return nobody
  return (
    <div>
      {person.fullName}
      <span className="block text-[0.9375rem] text-muted">{person.jobTitle}</span>
    </div>
  )
}
