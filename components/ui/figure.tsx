import { Fragment, type ReactNode } from 'react'

/** A number to look at, what it counts, and a note. */
export function Figure({
  value,
  label,
  note,
  tone,
  beside,
}: {
  value: string | number
  label: ReactNode
  note?: ReactNode
  tone?: 'leaf' | 'honey' | 'clay'
  /** the words on the number's own line, where there is room */
  beside?: boolean
}) {
  const colour = { leaf: 'text-leaf', honey: 'text-honey', clay: 'text-clay' }
  return (
    <p className={beside ? 'figure-beside' : 'min-w-0'}>
      <span className={`figure-value block ${tone ? colour[tone] : ''}`}>
        {String(value)
          .split(/(?<=\/)/)
          .map((part) => (
            // Thousands of thousands have no room in one line: they part at the stroke, not in a number.
            <Fragment key={part}>
              {part}
              <wbr />
            </Fragment>
          ))}
      </span>
      <span className="block text-muted">{label}</span>
      {note && <span className="block text-[0.9375rem] text-muted">{note}</span>}
    </p>
  )
}
