import type { ReactNode } from 'react'
import { Shape, type ShapeName } from './shape'

export type ChipTone = 'leaf' | 'honey' | 'clay' | 'lake' | 'plain'

const SHAPES: Record<ChipTone, ShapeName> = {
  leaf: 'square',
  honey: 'dot',
  clay: 'triangle',
  lake: 'diamond',
  plain: 'ring',
}

/** A word with a shape and a tone; the shape says the same as the colour. */
export function Chip({
  tone = 'plain',
  shape = SHAPES[tone],
  children,
}: {
  tone?: ChipTone
  shape?: ShapeName | null
  children: ReactNode
}) {
  return (
    <span className={`chip tone-${tone}`}>
      {shape && <Shape of={shape} />}
      <span>{children}</span>
    </span>
  )
}
