'use client'

import { FieldNotes } from '@/components/ui/field-frame'
import { useField } from '@/components/ui/form-context'

/** A box of one line among many: short, beside others, its whole label the target. */
export function DraftChoice(props: {
  name: string
  value?: string
  label: string
  defaultChecked: boolean
}) {
  const { name, value = 'on', label, defaultChecked } = props
  const { id, issue, typed, wasSent } = useField(name)
  const ownId = value === 'on' ? id : `${id}-${value}`
  return (
    <div className="min-w-0">
      <label className="choice items-center gap-2 px-2.5 py-1.5">
        <input
          aria-describedby={issue ? `${ownId}-issue` : undefined}
          aria-invalid={issue ? true : undefined}
          defaultChecked={wasSent ? (typed?.includes(value) ?? false) : defaultChecked}
          id={ownId}
          name={name}
          type="checkbox"
          value={value}
        />
        <span>{label}</span>
      </label>
      <FieldNotes id={ownId} issue={issue} />
    </div>
  )
}
