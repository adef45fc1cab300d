import Link from 'next/link'
import type { ReactNode } from 'react'

/**
 * The link between our pages. Never prefetched: opening a child's file leaves a trace, and a
 * page nobody asked for costs a village head's data.
 */
export function PageLink(props: {
  href: string
  children: ReactNode
  className?: string
  ariaLabel?: string
  current?: boolean
}) {
  return (
    <Link
      aria-current={props.current ? 'page' : undefined}
      aria-label={props.ariaLabel}
      className={props.className ?? 'text-link'}
      href={props.href}
      prefetch={false}
    >
      {props.children}
    </Link>
  )
}
