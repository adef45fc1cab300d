'use client'

import type { ReactNode } from 'react'
import { useField } from './form-context'
import { TextField } from './text-field'

export type AnswerChoice = { value: string; label: string; asksReason: boolean }

/**
 * One proposal and what is said of it. The field for the reason appears by CSS alone as soon as an
 * answer that needs one is chosen, so the form works the same without script.
 */
export function AnswerRow(props: {
  id: string
  /** the child's code, posted along: the summary of faults names the line by it */
  code: string
  legend: string
  choices: readonly AnswerChoice[]
  defaultValue: string
  reasonLabel: string
  children: ReactNode
}) {
  const { id, choices } = props
  const name = `outcome.${id}`
  const { typed } = useField(name)
  const reason = useField(`reason.${id}`)
  const chosen = typed?.[0] ?? props.defaultValue
  return (
    <li className="group grid gap-x-6 gap-y-3 border-t border-line py-4 first:border-t-0 md:grid-cols-2 lg:grid-cols-[minmax(0,11fr)_minmax(0,13fr)]">
      <input name={`code.${id}`} type="hidden" value={props.code} />
      <div className="grid content-start gap-1.5">{props.children}</div>
      <div className="grid content-start gap-2">
        <fieldset className="min-w-0">
          <legend className="sr-only">{props.legend}</legend>
          <div className="grid grid-cols-2 gap-2 lg:flex lg:flex-wrap lg:gap-1.5">
            {choices.map(({ value, label, asksReason }) => (
              <label className="choice items-center gap-1.5 px-2.5 py-1.5" key={value}>
                <input
                  data-asks-reason={asksReason || undefined}
                  defaultChecked={value === chosen}
                  name={name}
                  type="radio"
                  value={value}
                />
                <span>{label}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div
          className={reason.issue ? 'block' : 'hidden group-has-[[data-asks-reason]:checked]:block'}
        >
          <TextField label={props.reasonLabel} maxLength={500} name={`reason.${id}`} />
        </div>
      </div>
    </li>
  )
}
