import type { ReactNode } from 'react'
import { Shape } from './shape'

export type FieldWords = {
  label: string
  /** What to write, with an example. */
  hint?: ReactNode
  /** "không bắt buộc", shown after the label. */
  optional?: string
  /** An error the page already knows; inside an ActionForm errors arrive by themselves. */
  issue?: string
}

/** The ids of hint and error that exist, for `aria-describedby`. */
export function describedBy(id: string, hint: unknown, issue: unknown): string | undefined {
  const ids = [hint ? `${id}-hint` : '', issue ? `${id}-issue` : ''].filter(Boolean)
  return ids.length ? ids.join(' ') : undefined
}

/** Label above, hint, the control, and its error in words. */
export function FieldFrame(props: FieldWords & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={props.id}>
        {props.label}
        {props.optional && <span className="field-optional"> ({props.optional})</span>}
      </label>
      <FieldNotes {...props} />
      {props.children}
    </div>
  )
}

/** Hint and error of a control or of a group of them. */
export function FieldNotes({
  id,
  hint,
  issue,
}: Pick<FieldWords, 'hint' | 'issue'> & { id: string }) {
  return (
    <>
      {hint && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {issue && (
        <p className="field-issue" id={`${id}-issue`}>
          <Shape of="triangle" />
          {issue}
        </p>
      )}
    </>
  )
}
