import type { ReactNode } from 'react'

export type ChipTone = 'leaf' | 'honey' | 'clay' | 'lake' | 'plain'

/**
 * A word with a tone and a shape; the shape says the same as the colour. The stylesheet draws it: a
 * list has hundreds of chips, and a drawing in each made the page half as long again.
 */
export function Chip({
  tone = 'plain',
  unmarked,
  children,
}: {
  tone?: ChipTone
  /** A word that needs no shape: it says nothing a colour says. */
  unmarked?: boolean
  children: ReactNode
}) {
  return (
    <span className={`chip tone-${tone}${unmarked ? ' chip-unmarked' : ''}`}>
      {typeof children === 'string' ? children : <span>{children}</span>}
    </span>
  )
}
