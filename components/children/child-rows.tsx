'use client'

import { Chip } from '@/components/ui/chip'
import type { ChildRow } from './child-row'

/**
 * The rows of the commune's list. A client component although nothing in it moves: what a server
 * component draws is sent twice, as HTML and as its description, and a hundred rows of cells are
 * most of a page; this way the second copy is the words alone.
 */
export function ChildRows({ rows }: { rows: ChildRow[] }) {
  return (
    <tbody role="rowgroup">
      {rows.map((row) => (
        <Row key={row.id} {...row} />
      ))}
    </tbody>
  )
}

/** A child's file is opened by a plain link: each opening leaves a trace, so nothing is fetched ahead. */
function Row({ id, name, code, ...row }: ChildRow) {
  return (
    <tr role="row">
      <td className="cell-primary" role="cell">
        <a className="sm:min-w-40" href={`/children/${id}`}>
          {name}
        </a>
        <Under>{code}</Under>
        {row.foundBy && <Under>{row.foundBy}</Under>}
      </td>
      <td role="cell">{row.born ?? '–'}</td>
      <td role="cell">
        <span className="chips">
          {row.category && <Chip>{row.category}</Chip>}
          {row.difficult && <Chip tone="honey">{row.difficult}</Chip>}
        </span>
      </td>
      <td role="cell">{row.village ?? '–'}</td>
      <td role="cell">
        {row.school ?? '–'}
        {row.schoolClass && <Under>{row.schoolClass}</Under>}
      </td>
      <td role="cell">
        {row.priority ? <Chip tone={row.priorityTone}>{row.priority}</Chip> : '–'}
      </td>
      <td role="cell">
        <Chip tone={row.tone}>{row.support}</Chip>
        {row.waited && <Under>{row.waited}</Under>}
      </td>
    </tr>
  )
}

function Under({ children }: { children: string }) {
  return <span className="cell-under">{children}</span>
}
