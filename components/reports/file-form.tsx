'use client'

import { useState, type ReactNode, type SubmitEvent } from 'react'
import { Banner } from '@/components/ui/banner'

/**
 * A form whose answer is a file: the page stays, so what stood on it before is taken away, the
 * password too, and it says where the answer goes. Without script it is a plain form.
 */
export function FileForm({
  action,
  problem,
  sent,
  children,
}: {
  action: string
  /** what came of the sending before */
  problem?: ReactNode
  /** said once it is sent */
  sent: string
  children: ReactNode
}) {
  const [isSent, setSent] = useState(false)

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    const form = event.currentTarget
    setSent(true)
    // Not before the browser has read the fields.
    setTimeout(() => form.reset())
  }

  return (
    <form action={action} className="form" method="post" onSubmit={onSubmit}>
      {isSent ? (
        <Banner kind="info" live="status">
          {sent}
        </Banner>
      ) : (
        problem
      )}
      {children}
    </form>
  )
}
