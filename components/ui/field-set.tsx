import type { ReactNode } from 'react'

/** Fields that belong together, under one name. */
export function FieldSet({
  legend,
  hint,
  children,
}: {
  legend: string
  hint?: ReactNode
  children: ReactNode
}) {
  return (
    <fieldset className="fieldset">
      <legend className="fieldset-title">{legend}</legend>
      {hint && <div className="field-hint">{hint}</div>}
      {children}
    </fieldset>
  )
}
