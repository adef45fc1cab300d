import type { Ref } from 'react'
import { fieldId } from './field-id'

export type Issue = { field: string; message: string; label?: string }

/**
 * What is wrong, on top of the form, each line a link to its field. An issue with an empty
 * `field` is about the whole form and is plain text.
 */
export function ErrorSummary({
  title,
  issues,
  idPrefix = 'f',
  ref,
}: {
  title: string
  issues: Issue[]
  idPrefix?: string
  ref?: Ref<HTMLDivElement>
}) {
  return (
    <div className="error-summary" ref={ref} role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      {issues.length > 0 && (
        <ul>
          {issues.map(({ field, message, label }) => {
            const told = label ? `${label}: ${message}` : message
            return (
              <li key={`${field} ${message}`}>
                {field ? <a href={`#${fieldId(idPrefix, field)}`}>{told}</a> : told}
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
