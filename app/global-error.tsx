'use client'

import './globals.css'
import { FailurePage } from '@/components/shell/failure-page'
import { failure } from '@/lib/words/vi/failure'

/** When even the layout could not be drawn; it brings its own document. */
export default function ProductFailure({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="vi">
      <body>
        <title>{failure.title}</title>
        <FailurePage error={error} retry={retry} />
      </body>
    </html>
  )
}
