import type { Ref } from 'react'
import { Banner } from './banner'
import { ErrorSummary } from './error-summary'
import type { FormState } from './form-state'

/** What came back from the server, above the fields; receives the focus when it appears. */
export function FormAnswer({
  state,
  summary,
  idPrefix,
  ref,
}: {
  state: FormState
  /** Title of the summary when the answer brings no sentence of its own. */
  summary: string
  idPrefix: string
  ref: Ref<HTMLDivElement>
}) {
  if (state.status === 'invalid') {
    const title = state.message ?? summary
    return <ErrorSummary idPrefix={idPrefix} issues={state.issues ?? []} ref={ref} title={title} />
  }
  if (!state.message) return null
  const done = state.status === 'done'
  return (
    <div ref={ref} tabIndex={-1}>
      <Banner kind={done ? 'done' : 'late'} live={done ? 'status' : 'alert'}>
        {state.message}
      </Banner>
    </div>
  )
}
