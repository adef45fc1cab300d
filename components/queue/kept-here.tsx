'use client'

import { useSyncExternalStore, type ReactNode } from 'react'
import { Banner } from '@/components/ui/banner'
import { listen, nothingShown, shownQueue } from './shown-queue'

/** A form that needs the queue: where this browser has no key to close with, a sentence says why not. */
export function KeptHere({ nobody, children }: { nobody: string; children: ReactNode }) {
  const { isRead, canKeep } = useSyncExternalStore(listen, shownQueue, nothingShown)
  if (isRead && !canKeep) return <Banner kind="late">{nobody}</Banner>
  return children
}
