'use client'

import { createContext, type ReactNode } from 'react'

/**
 * Where forms are filled in: for whom, and what that person was typing when the session ended.
 * Forms of the public pages have no desk.
 */
export type Desk = {
  drawnFor: string
  interrupted: {
    /** The page and the form it was typed on: a layout outlives the page it was drawn for. */
    pathname: string
    idPrefix: string
    values: Record<string, string | string[]>
    message: string
  } | null
}

export const DeskContext = createContext<Desk | null>(null)

export function FormDesk({ drawnFor, interrupted, children }: Desk & { children: ReactNode }) {
  return <DeskContext value={{ drawnFor, interrupted }}>{children}</DeskContext>
}
