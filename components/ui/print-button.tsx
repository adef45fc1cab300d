'use client'

import type { ReactNode } from 'react'
import { buttonClass, type ButtonLook } from './button-look'

/** Opens the browser's print window. Ctrl+P does the same, so nothing is lost without script. */
export function PrintButton({ children, ...look }: ButtonLook & { children: ReactNode }) {
  return (
    <button
      className={`${buttonClass(look)} no-print`}
      onClick={() => window.print()}
      type="button"
    >
      {children}
    </button>
  )
}
