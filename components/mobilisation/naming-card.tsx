import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DayField } from '@/components/ui/day-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { Day } from '@/lib/calendar/day'
import type { MobilisedUnit, Naming } from '@/lib/mobilisation/unit-line'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = {
  record: ActionFormProps['action']
  withdraw: ActionFormProps['action']
  formKey: string
  unit: MobilisedUnit
  mayKeep: boolean
  today: Day
  words: Words
}

/** Whether the unit lets itself be named, and the form that records or withdraws it. */
export function NamingCard(props: Props) {
  const { unit, mayKeep, words } = props
  const w = words.mobilisation
  const { naming } = unit
  return (
    <Card labelledBy="naming">
      <CardHeader id="naming" lead={w.namingLead} title={w.namingTitle} />
      {naming && (
        <p className="mb-4">
          {w.named(naming.namedAs)} {w.namedBy(naming.givenByName, formatDay(naming.consentedOn))}
        </p>
      )}
      {mayKeep &&
        (naming ? <WithdrawalForm {...props} naming={naming} /> : <ConsentForm {...props} />)}
    </Card>
  )
}

function ConsentForm({ record, formKey, unit, today, words }: Props) {
  const w = words.mobilisation
  return (
    <ActionForm
      action={record}
      formKey={formKey}
      idPrefix="naming"
      submitLabel={w.recordNaming}
      submitTone="secondary"
      words={words.shell.form}
    >
      <input name="sponsorId" type="hidden" value={unit.id} />
      <TextField
        defaultValue={unit.name}
        hint={w.namedAsHint}
        label={w.namedAs}
        maxLength={200}
        name="namedAs"
        required
      />
      <TextField
        autoComplete="off"
        defaultValue={unit.contactName}
        label={w.givenByName}
        maxLength={200}
        name="givenByName"
        required
      />
      <DayField defaultValue={today} label={w.consentedOn} name="consentedOn" required />
    </ActionForm>
  )
}

function WithdrawalForm({ withdraw, formKey, naming, words }: Props & { naming: Naming }) {
  const w = words.mobilisation
  return (
    <ActionForm
      action={withdraw}
      formKey={formKey}
      idPrefix="naming"
      submitLabel={w.withdraw}
      submitTone="danger"
      words={words.shell.form}
    >
      <input name="consentId" type="hidden" value={naming.id} />
      <TextArea label={w.withdrawReason} maxLength={500} name="reason" required rows={2} />
    </ActionForm>
  )
}
