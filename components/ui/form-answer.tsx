import type { Ref } from 'react'
import { Banner, type BannerKind } from './banner'
import { ErrorSummary } from './error-summary'
import type { FormState } from './form-state'

/** Nothing was sent yet where the form is idle: it tells what became of an earlier sending. */
const KINDS: Record<Exclude<FormState['status'], 'invalid'>, BannerKind> = {
  idle: 'waiting',
  done: 'done',
  refused: 'late',
}

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
  return (
    <div ref={ref} tabIndex={-1}>
      <Banner kind={KINDS[state.status]} live={state.status === 'refused' ? 'alert' : 'status'}>
        {state.message}
        {state.see && (
          <ul className="mt-1 grid gap-1">
            {state.see.map(({ id, href, label, note }) => (
              <li key={id}>
                {/* A plain link: what was typed stays on this page, the other opens beside it. */}
                {href ? (
                  <a className="roomy-link text-link font-semibold" href={href} target="_blank">
                    {label}
                  </a>
                ) : (
                  <span className="font-semibold">{label}</span>
                )}
                {note && <span className="block text-[0.9375rem]">{note}</span>}
              </li>
            ))}
          </ul>
        )}
      </Banner>
    </div>
  )
}
