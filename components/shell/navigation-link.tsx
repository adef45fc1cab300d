'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/**
 * A link that knows whether one is there. The frame is not drawn again when only the page
 * changes, so the server cannot say it.
 */
export function NavigationLink({
  href,
  current,
  className,
  children,
}: {
  href: string
  current?: boolean
  className: string
  children: ReactNode
}) {
  const path = usePathname()
  const isHere = current ?? (path === href || path.startsWith(`${href}/`))
  return (
    <Link
      aria-current={isHere ? 'page' : undefined}
      className={className}
      href={href}
      prefetch={false}
    >
      {children}
    </Link>
  )
}
