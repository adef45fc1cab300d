'use client'

import { useContext, useEffect, useRef, type ReactNode } from 'react'
import { Card } from './card'
import { DescriptionList } from './description-list'
import { FormContext } from './form-context'
import { Steps } from './steps'
import { SubmitButton } from './submit-button'

export type CheckWords = {
  steps: string[]
  stepsLabel: string
  title: string
  lead: string
  check: string
  record: string
  edit: string
  none: string
}

/**
 * Fields that are read back before they are recorded (`FormState.review`). Stands inside an
 * ActionForm whose action knows the steps `check`, `edit` and `record` by the field `step`. While
 * checking, the fields rest and what was read is posted instead: exactly what was shown is recorded.
 */
export function CheckedFields({ words, children }: { words: CheckWords; children: ReactNode }) {
  const { state } = useContext(FormContext)
  const review = state?.review
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (review) title.current?.focus()
  }, [review])
  return (
    <>
      <Steps current={review ? 1 : 0} label={words.stepsLabel} steps={words.steps} />
      <fieldset className={review ? 'hidden' : 'card form'} disabled={review !== undefined}>
        {children}
        <div className="form-foot">
          <SubmitButton name="step" value="check">
            {words.check}
          </SubmitButton>
        </div>
      </fieldset>
      {review && (
        <Card labelledBy="review-title">
          <div className="grid gap-4">
            <div>
              <h2 id="review-title" ref={title} tabIndex={-1}>
                {words.title}
              </h2>
              <p className="text-muted">{words.lead}</p>
            </div>
            <DescriptionList facts={review} none={words.none} />
            <PostedAgain values={state.values ?? {}} />
            <div className="form-foot">
              <SubmitButton name="step" value="record">
                {words.record}
              </SubmitButton>
              <SubmitButton name="step" tone="secondary" value="edit">
                {words.edit}
              </SubmitButton>
            </div>
          </div>
        </Card>
      )}
    </>
  )
}

function PostedAgain({ values }: { values: Record<string, string | string[]> }) {
  return Object.entries(values)
    .filter(([name]) => name !== 'step')
    .flatMap(([name, value]) => [value].flat().map((one) => ({ name, one })))
    .map(({ name, one }) => <input key={`${name} ${one}`} name={name} type="hidden" value={one} />)
}
