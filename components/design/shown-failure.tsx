'use client'

import { FailurePage } from '@/components/shell/failure-page'

/** The page of a failure that did not happen. */
export function ShownFailure({ reference }: { reference: string }) {
  const error = Object.assign(new Error('shown on the page of the face'), { digest: reference })
  return <FailurePage error={error} framed retry={() => undefined} />
}
