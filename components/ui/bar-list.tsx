import type { ReactNode } from 'react'
import { PlainBar, type BarFill } from './progress-bar'

export type BarRow = {
  label: ReactNode
  value: number
  max: number
  text: string
  fill?: BarFill
  key: string
}

/** One bar per line with its figure: villages, forms of support, classes (by count, never by money). */
export function BarList({ rows, label }: { rows: BarRow[]; label: string }) {
  return (
    <ul aria-label={label} className="bar-list">
      {rows.map((row) => (
        <li key={row.key}>
          <span>{row.label}</span>
          <PlainBar fill={row.fill} max={row.max} value={row.value} />
          <span>{row.text}</span>
        </li>
      ))}
    </ul>
  )
}
