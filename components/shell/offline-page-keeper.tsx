'use client'

import { useEffect } from 'react'
import type { Locale } from '@/lib/words/locale'

/**
 * Lets the browser keep the page that says "no connection", in the language in use: another
 * language is another address of the worker, so the page is kept anew. Where workers are not
 * allowed (plain http, private windows) the browser's own page does the same job.
 */
export function OfflinePageKeeper({ locale }: { locale: Locale }) {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    navigator.serviceWorker.register(`/sw.js?${locale}`).catch(() => undefined)
  }, [locale])
  return null
}
