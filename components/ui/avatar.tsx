/** Two letters for a person: of the first and the last word, as Vietnamese names are known by the last. */
export function Avatar({ name }: { name: string }) {
  return (
    <span aria-hidden="true" className="avatar">
      {initialsOf(name)}
    </span>
  )
}

function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/)
  const [first = '', last = ''] = [parts.at(0), parts.length > 1 ? parts.at(-1) : '']
  return `${first.charAt(0)}${last.charAt(0)}`.toLocaleUpperCase('vi')
}
