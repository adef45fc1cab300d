'use client'

import { useContext, useState, type ReactNode } from 'react'
import { ActionForm, type ActionFormProps, type FormWords } from '@/components/ui/action-form'
import { FormContext } from '@/components/ui/form-context'
import { SubmitButton } from '@/components/ui/submit-button'
import { effectOf, type SittingFacts } from './effect'
import { EffectPanel, type EffectWords } from './effect-panel'

/** The leader's sitting: every proposal with its answer, the effect of it all, one button. */
export function SittingForm(props: {
  action: ActionFormProps['action']
  formKey: string
  formWords: FormWords
  facts: SittingFacts
  words: EffectWords & { decide: string }
  /** the rows, drawn by the page */
  children: ReactNode
}) {
  return (
    <ActionForm action={props.action} formKey={props.formKey} words={props.formWords}>
      <Sitting {...props} />
    </ActionForm>
  )
}

function Sitting({
  facts,
  words,
  children,
}: Pick<Parameters<typeof SittingForm>[0], 'facts' | 'words' | 'children'>) {
  const { state } = useContext(FormContext)
  const [outcomes, setOutcomes] = useState<Record<string, string>>(() =>
    Object.fromEntries(
      facts.rows.map(({ id, outcome }) => {
        const typed = state?.values?.[`outcome.${id}`]
        return [id, (Array.isArray(typed) ? typed[0] : typed) ?? outcome]
      }),
    ),
  )
  function onChange(target: EventTarget) {
    if (!(target instanceof HTMLInputElement) || !target.name.startsWith('outcome.')) return
    const { name, value } = target
    setOutcomes((before) => ({ ...before, [name.slice('outcome.'.length)]: value }))
  }
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_19rem]">
      <aside
        aria-label={words.effectTitle}
        className="card xl:sticky xl:top-4 xl:order-last xl:max-h-[calc(100dvh-2rem)] xl:overflow-y-auto"
        tabIndex={0}
      >
        <EffectPanel effect={effectOf(facts, outcomes)} words={words} />
      </aside>
      <div className="card grid gap-4" onChange={(event) => onChange(event.target)}>
        {children}
        <div className="form-foot border-t border-line pt-4">
          <SubmitButton size="large">{words.decide}</SubmitButton>
        </div>
      </div>
    </div>
  )
}
