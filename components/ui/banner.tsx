import type { ReactNode } from 'react'
import { Shape, type ShapeName } from './shape'

export type BannerKind = 'info' | 'waiting' | 'late' | 'done'

const LOOKS: Record<BannerKind, [tone: string, shape: ShapeName]> = {
  info: ['tone-lake', 'diamond'],
  waiting: ['tone-honey', 'dot'],
  late: ['tone-clay', 'triangle'],
  done: ['tone-leaf', 'square'],
}

/** One message about the page, above what it is about. `live` announces it when it appears. */
export function Banner({
  kind = 'info',
  title,
  children,
  action,
  live,
}: {
  kind?: BannerKind
  title?: string
  children?: ReactNode
  action?: ReactNode
  live?: 'status' | 'alert'
}) {
  const [tone, shape] = LOOKS[kind]
  return (
    <div className={`banner ${tone}`} role={live}>
      <Shape className="banner-shape" of={shape} />
      <div className="banner-text">
        {title && <strong>{title}</strong>}
        {children}
      </div>
      {action && <div className="banner-action">{action}</div>}
    </div>
  )
}
