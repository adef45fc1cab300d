import { CheckedFields } from '@/components/ui/checked-fields'
import { DayField } from '@/components/ui/day-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { FormDesk } from '@/components/ui/form-desk'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'
import { FormStage } from './form-stage'
import { ShownAnswer } from './shown-answer'
import { Specimen, State } from './specimen'
import { TriedForm } from './tried-form'

/** Whole forms: what they say before, while and after they are sent. */
export function ShownForms({ words }: { words: Words }) {
  const { states, samples } = words.design
  const { form } = words.shell
  const issues = [
    { field: 'name', message: samples.wrongName, label: samples.name },
    { field: 'day', message: samples.wrongDay, label: samples.day },
  ]
  const fields = (
    <>
      <TextField label={samples.name} name="name" />
      <DayField label={samples.day} name="day" />
    </>
  )
  return (
    <>
      <Specimen name="ActionForm">
        <State of={states.tryIt}>
          <TriedForm idPrefix="tried" issues={issues} submitLabel={samples.action} words={form}>
            {fields}
          </TriedForm>
        </State>
        <State of={states.interrupted}>
          <FormDesk
            drawnFor="design"
            interrupted={{
              pathname: '/design',
              idPrefix: 'back',
              values: { name: samples.longChild, day: '05/09/2026' },
              message: form.interrupted,
            }}
          >
            <TriedForm idPrefix="back" issues={issues} submitLabel={samples.action} words={form}>
              {fields}
            </TriedForm>
          </FormDesk>
        </State>
      </Specimen>
      <Specimen name="CheckedFields" wide>
        <State of={states.checking}>
          <FormStage
            idPrefix="checked"
            state={{
              status: 'idle',
              review: [
                { label: samples.name, value: samples.longChild },
                { label: samples.amount, value: '1.500.000 đ' },
                { label: samples.note, value: '' },
              ],
            }}
          >
            <CheckedFields
              words={{
                steps: samples.steps,
                stepsLabel: states.checking,
                title: samples.question,
                lead: samples.checkLead,
                check: samples.check,
                record: samples.action,
                edit: samples.edit,
                none: words.common.none,
              }}
            >
              {fields}
            </CheckedFields>
          </FormStage>
        </State>
      </Specimen>
      <Specimen name="FormAnswer · ErrorSummary">
        <State of={states.wrong}>
          <FormStage idPrefix="summary" state={{ status: 'invalid', issues }}>
            <ErrorSummary idPrefix="summary" issues={issues} title={form.summary} />
            <div className="mt-4">{fields}</div>
          </FormStage>
        </State>
        <State of={states.rest}>
          <ShownAnswer state={{ status: 'done', message: samples.done }} summary={form.summary} />
        </State>
        <State of={states.wrong}>
          <ShownAnswer
            state={{ status: 'refused', message: samples.refused }}
            summary={form.summary}
          />
        </State>
      </Specimen>
    </>
  )
}
