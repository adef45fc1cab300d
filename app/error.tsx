'use client'

import { FailurePage } from '@/components/shell/failure-page'

/** What a page shows when it could not be drawn. The server has logged the same reference. */
export default function PageFailure({ error, retry }: { error: unknown; retry: () => void }) {
  return <FailurePage error={error} retry={retry} />
}
