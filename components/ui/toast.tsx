'use client'

import { useState, type ReactNode } from 'react'
import { Shape } from './shape'

/**
 * What just happened, drawn by the server on the page one lands on. Closing it is a link to the
 * same page without the notice, so it works before (and without) script.
 */
export function Toast({
  children,
  closeLabel,
  closeHref,
  tone = 'leaf',
}: {
  children: ReactNode
  closeLabel: string
  closeHref: string
  tone?: 'leaf' | 'clay' | 'lake'
}) {
  const [open, setOpen] = useState(true)
  if (!open) return null
  return (
    <div className={`banner no-print tone-${tone}`} role="status">
      <Shape className="banner-shape" of={tone === 'clay' ? 'triangle' : 'square'} />
      <div className="banner-text">{children}</div>
      <a
        aria-label={closeLabel}
        className="toast-close"
        href={closeHref}
        onClick={(event) => {
          event.preventDefault()
          window.history.replaceState(null, '', closeHref)
          setOpen(false)
        }}
      >
        <svg
          aria-hidden="true"
          fill="none"
          height="18"
          stroke="currentColor"
          strokeWidth="2"
          viewBox="0 0 18 18"
          width="18"
        >
          <path d="m4 4 10 10M14 4 4 14" strokeLinecap="round" />
        </svg>
      </a>
    </div>
  )
}
