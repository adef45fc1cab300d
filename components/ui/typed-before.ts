'use client'

import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'

/**
 * What somebody typed into a text while the page's script was still on its way. When React takes over
 * a textarea it writes the text it was drawn with over what stands in it, which it does to no other
 * field; on a slow line that would be a sentence lost. The mark, or what is chosen, is put back too.
 */
export function useTypedBefore(id: string) {
  const field = useRef<HTMLTextAreaElement>(null)
  const isTakingOver = useSyncExternalStore(
    noChange,
    () => false,
    () => true,
  )
  const [before] = useState(() => (isTakingOver ? readField(id) : null))
  useLayoutEffect(() => {
    if (before && field.current) putBack(field.current, before)
  }, [before])
  return field
}

function noChange() {
  return () => undefined
}

type Before = { value: string; start: number; end: number }

function putBack(now: HTMLTextAreaElement, { value, start, end }: Before): void {
  const isSame = now.value === value
  // Written over, an untouched text is marked at its beginning; elsewhere somebody has just marked it.
  if (isSame && (now.selectionStart > 0 || now.selectionEnd > 0)) return
  if (!isSame) now.value = value
  now.setSelectionRange(start, end)
}

function readField(id: string): Before | null {
  if (typeof document === 'undefined') return null
  const drawn = document.getElementById(id)
  if (!(drawn instanceof HTMLTextAreaElement)) return null
  return { value: drawn.value, start: drawn.selectionStart, end: drawn.selectionEnd }
}
