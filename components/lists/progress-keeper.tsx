'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const LOOK_EVERY_MS = 1_000

/** Looks at the page anew while something goes on; not in a tab that nobody sees. */
export function ProgressKeeper() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh()
    }, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [router])
  return null
}
