'use client'

import { useState, type ChangeEvent, type ReactNode } from 'react'
import { Banner } from './banner'

/**
 * Says at once that what was chosen is larger than will be taken, several files together, and lets go of
 * it: sending it would only be cut off on the way. Without script the server says the same.
 */
export function FileSizeGuard({
  mostBytes,
  tooLarge,
  children,
}: {
  mostBytes: number
  tooLarge: string
  children: ReactNode
}) {
  const [isTooLarge, setTooLarge] = useState(false)

  function onChange({ target }: ChangeEvent<HTMLDivElement>) {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return
    const chosen = [...(target.files ?? [])].reduce((sum, { size }) => sum + size, 0)
    const refused = chosen > mostBytes
    if (refused) target.value = ''
    setTooLarge(refused)
  }

  return (
    <div className="grid gap-4" onChange={onChange}>
      {isTooLarge && (
        <Banner kind="late" live="alert">
          {tooLarge}
        </Banner>
      )}
      {children}
    </div>
  )
}
