'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useSyncExternalStore } from 'react'
import { readQueue } from './keeping'
import { sendWaiting } from './sending'
import { listen, nothingShown, shownQueue } from './shown-queue'

/** So long after a sending that did not arrive the next one is tried, while the page is looked at. */
const AGAIN_MS = 20_000

/**
 * Reads what waits in this browser, wipes what is somebody else's, and sends when it can be sent: when
 * a page opens, when the connection is back, when the person comes back to the window. Asks the server
 * nothing while nothing waits, so that no session is kept awake.
 */
export function QueueKeeper({ personId }: { personId: string | null }) {
  const router = useRouter()
  const { trouble, sent } = useSyncExternalStore(listen, shownQueue, nothingShown)

  useEffect(() => {
    const go = () => {
      if (document.visibilityState === 'visible' && isAnyWaiting()) void sendWaiting()
    }
    // A browser that keeps nothing, as in a private window, is a browser without a queue.
    readQueue(personId).then(go, () => undefined)
    window.addEventListener('online', go)
    document.addEventListener('visibilitychange', go)
    return () => {
      window.removeEventListener('online', go)
      document.removeEventListener('visibilitychange', go)
    }
  }, [personId])

  useEffect(() => {
    if (trouble !== 'offline' && trouble !== 'server') return
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && isAnyWaiting()) void sendWaiting()
    }, AGAIN_MS)
    return () => clearInterval(timer)
  }, [trouble])

  useEffect(() => {
    if (sent > 0 && personId) router.refresh()
  }, [sent, personId, router])

  return null
}

function isAnyWaiting(): boolean {
  return shownQueue().items.some(({ state }) => state !== 'draft')
}
