'use client'

import { useState } from 'react'
import { parseVnd } from '@/lib/money/vnd'
import { describedBy, FieldFrame, type FieldWords } from '@/components/ui/field-frame'
import { useField } from '@/components/ui/form-context'

export type MoneyFieldProps = FieldWords & {
  name: string
  /** Whole đồng. */
  defaultValue?: number | null
  required?: boolean
  /** "Đọc là": goes before the amount as the ledger will read it, while one types. */
  readsAs?: string
}

const DONG = new Intl.NumberFormat('vi-VN')

/**
 * An amount of money as people write it: 1.000.000, 500k, 1tr2. The text is posted as typed and
 * read on the server by `parseVnd`; the line below only shows how that reading will come out.
 */
export function MoneyField(props: MoneyFieldProps) {
  const { label, hint, optional, name, readsAs, defaultValue } = props
  const { id, issue, typed } = useField(name, props.issue)
  const first = typed?.[0] ?? (typeof defaultValue !== 'number' ? '' : DONG.format(defaultValue))
  const [written, setWritten] = useState(first)
  const amount = written === '' ? null : parseVnd(written)
  return (
    <FieldFrame {...{ id, label, hint, optional, issue }}>
      <input
        aria-describedby={describedBy(id, hint, issue)}
        aria-invalid={issue ? true : undefined}
        autoComplete="off"
        className="input input-short input-figures"
        defaultValue={first}
        id={id}
        // Not "numeric": "500k" and "1tr2" need letters on a phone as well.
        inputMode="text"
        name={name}
        onChange={(event) => setWritten(event.target.value)}
        required={props.required}
        type="text"
      />
      {readsAs && (
        <output className="field-reading" htmlFor={id}>
          {amount !== null && `${readsAs} ${DONG.format(amount)} đ`}
        </output>
      )}
    </FieldFrame>
  )
}
