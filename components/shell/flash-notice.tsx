'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Toast } from '@/components/ui/toast'

/** What the last act said, shown once on the page it led to, and gone with the next page. */
export function FlashNotice({ message, closeLabel }: { message: string; closeLabel: string }) {
  const path = usePathname()
  const [landedOn] = useState(path)
  useEffect(() => {
    document.cookie = 'flash=; Max-Age=0; path=/; SameSite=Lax'
  }, [])
  if (path !== landedOn) return null
  return (
    <div className="mb-5 empty:hidden">
      <Toast closeHref={path} closeLabel={closeLabel}>
        {message}
      </Toast>
    </div>
  )
}
