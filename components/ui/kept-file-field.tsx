'use client'

import { FileField, type FileFieldProps } from './file-field'
import { useField } from './form-context'

/**
 * A file that the server may have kept already, when the form was checked: then its id travels
 * instead, and choosing again is only for replacing it.
 */
export function KeptFileField({
  keptName,
  keptHint,
  ...field
}: FileFieldProps & { keptName: string; keptHint: string }) {
  const kept = useField(keptName).typed?.[0]
  return (
    <>
      {kept && <input name={keptName} type="hidden" value={kept} />}
      {/* A fresh control once it is kept, so that the same picture does not travel twice. */}
      <FileField key={kept} {...field} hint={kept ? keptHint : field.hint} />
    </>
  )
}
