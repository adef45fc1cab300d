'use client'

import { useId, useState } from 'react'
import { buttonClass } from '@/components/ui/button-look'

/** A text to take elsewhere: marked and copied by hand without script, by one press with it. */
export function CopyText(props: { text: string; label: string; copy: string; copied: string }) {
  const { text, label, copy, copied } = props
  const id = useId()
  const [isCopied, setCopied] = useState(false)
  return (
    <div className="grid gap-3">
      <label className="font-medium" htmlFor={id}>
        {label}
      </label>
      <textarea className="input" id={id} readOnly rows={5} value={text} />
      <button
        className={`${buttonClass({})} justify-self-start`}
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
        type="button"
      >
        {copy}
      </button>
      <p aria-live="polite" className="text-muted">
        {isCopied ? copied : ''}
      </p>
    </div>
  )
}
