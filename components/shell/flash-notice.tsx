'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { Toast } from '@/components/ui/toast'

/**
 * What the last act said, shown once on the page it led to, and gone with the next page. An act far
 * down a page that leads back to it leaves the view down there, and another page is scrolled to its
 * title, under which this does not stand: so it brings itself into view.
 */
export function FlashNotice({ message, closeLabel }: { message: string; closeLabel: string }) {
  const path = usePathname()
  const [landedOn] = useState(path)
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    notice.current?.scrollIntoView({ block: 'nearest' })
    document.cookie = 'flash=; Max-Age=0; path=/; SameSite=Lax'
  }, [])
  if (path !== landedOn) return null
  return (
    <div className="mb-5 empty:hidden" ref={notice}>
      <Toast closeHref={path} closeLabel={closeLabel}>
        {message}
      </Toast>
    </div>
  )
}
