'use client'

import { useEffect } from 'react'

/**
 * Menus are `<details data-menu>` and open without script. With it they also close when one
 * presses Esc, clicks elsewhere or has chosen.
 */
export function MenuKeeper() {
  useEffect(() => {
    const close = (except?: EventTarget | null) => {
      for (const menu of document.querySelectorAll<HTMLDetailsElement>(
        'details[data-menu][open]',
      )) {
        const inside = except instanceof Node && menu.contains(except)
        const chose = except instanceof Element && except.closest('a')
        if (!inside || chose) menu.open = false
      }
    }
    const onClick = (event: MouseEvent) => close(event.target)
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        const open = document.activeElement?.closest('details[data-menu][open]')
        close()
        open?.querySelector('summary')?.focus()
      }
    }
    document.addEventListener('click', onClick)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('click', onClick)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
  return null
}
