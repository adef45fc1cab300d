import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DayField } from '@/components/ui/day-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { Day } from '@/lib/calendar/day'
import { PARAMETERS, type ParameterKey } from '@/lib/parameters/parameter'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { parameterText } from './parameter-text'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  parameter: ParameterKey
  /** the newest version somebody saw before writing the next */
  newestNo: number
  today: Day
  locale: Locale
  words: Words
}

/** A value from a day on, with what it rests on. */
export function ParameterForm(props: Props) {
  const { action, formKey, parameter, newestNo, today, locale, words } = props
  const w = words.parameters
  const { least, most } = PARAMETERS[parameter]
  const text = (value: number) => parameterText(parameter, value, locale, w)
  return (
    <Card labelledBy="new-value">
      <CardHeader id="new-value" lead={w.newValueLead} title={w.newValue} />
      <ActionForm
        action={action}
        formKey={formKey}
        idPrefix="value"
        submitLabel={w.save}
        words={words.shell.form}
      >
        <input name="key" type="hidden" value={parameter} />
        <input name="basedOn" type="hidden" value={newestNo} />
        <TextField
          autoComplete="off"
          hint={w.bounds(text(least), text(most))}
          inputMode="numeric"
          label={w.value}
          name="value"
          required
          short
        />
        <DayField
          defaultValue={today}
          hint={words.shell.dayHint}
          label={w.validFrom}
          name="validFrom"
          required
        />
        <TextArea hint={w.sourceHint} label={w.source} name="source" required rows={2} />
        <DayField defaultValue={today} label={w.checkedOn} name="checkedOn" required />
      </ActionForm>
    </Card>
  )
}
