import type { ReactNode } from 'react'

/** A sheet of paper on the desk. `as="section"` with `labelledBy` makes it a named region. */
export function Card({
  children,
  as: Tag = 'section',
  labelledBy,
  className,
}: {
  children: ReactNode
  as?: 'section' | 'div' | 'article' | 'li'
  labelledBy?: string
  className?: string
}) {
  return (
    <Tag aria-labelledby={labelledBy} className={className ? `card ${className}` : 'card'}>
      {children}
    </Tag>
  )
}
