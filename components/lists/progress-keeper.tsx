'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'
import type { WritingStep } from '@/lib/lists/writing'

const ASK_EVERY_MS = 300

/**
 * Asks how far a writing is, and has the page drawn anew once it is further than is shown; not in a tab
 * that nobody sees, and not while it is being drawn: on a slow machine that takes several questions' time,
 * and each answer would draw it once more.
 */
export function ProgressKeeper({ listId, step }: { listId: string; step: WritingStep }) {
  const router = useRouter()
  const [isDrawing, startDrawing] = useTransition()
  useEffect(() => {
    if (isDrawing) return
    let timer: ReturnType<typeof setTimeout>
    const leaving = new AbortController()
    const ask = async () => {
      const isSeen = document.visibilityState === 'visible'
      const further = isSeen && (await isFurther(listId, step, leaving.signal))
      if (leaving.signal.aborted) return
      // What is drawn asks again by itself once it stands there.
      if (further) startDrawing(() => router.refresh())
      else timer = setTimeout(() => void ask(), ASK_EVERY_MS)
    }
    timer = setTimeout(() => void ask(), ASK_EVERY_MS)
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [router, listId, step, isDrawing])
  return null
}

/** Also when the session has ended meanwhile: the page leads to where one signs in. */
async function isFurther(listId: string, shown: WritingStep, signal: AbortSignal) {
  try {
    const answer = await fetch(`/lists/${listId}/progress`, { signal, redirect: 'manual' })
    if (!answer.ok) return true
    const { step } = (await answer.json()) as { step: WritingStep | null }
    return step !== shown
  } catch {
    // Without a line nothing is known: it is asked again.
    return false
  }
}
