import { MoneyField } from '@/components/money/money-field'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DayField } from '@/components/ui/day-field'
import { FieldSet } from '@/components/ui/field-set'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { Day } from '@/lib/calendar/day'
import { OWN_CHANNELS, STEP_KINDS } from '@/lib/mobilisation/step'
import { RHYTHMS } from '@/lib/plans/rhythm'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  sponsorId: string
  contactName: string | null
  talkers: { id: string; fullName: string }[]
  /** who fills the form in */
  self: string
  today: Day
  words: Words
}

/** One talk with a unit: who with whom, what came of it, what comes next. */
export function StepCard(props: Props) {
  const { words } = props
  const w = words.mobilisation
  return (
    <Card labelledBy="note-step">
      <CardHeader id="note-step" lead={w.noteLead} title={w.noteTitle} />
      <ActionForm
        action={props.action}
        formKey={props.formKey}
        idPrefix="step"
        submitLabel={w.record}
        words={words.shell.form}
      >
        <input name="sponsorId" type="hidden" value={props.sponsorId} />
        <RadioGroup
          choices={STEP_KINDS.map((value) => ({
            ...{ value, label: w.kinds[value], hint: w.kindHints[value] },
          }))}
          label={w.result}
          name="kind"
          required
        />
        <DayField
          defaultValue={props.today}
          hint={w.doneHint}
          label={w.doneOn}
          name="doneOn"
          required
        />
        <SelectField
          emptyLabel={words.shell.choose}
          label={w.channel}
          name="channel"
          options={OWN_CHANNELS.map((value) => ({ value, label: w.channels[value] }))}
          required
        />
        <WhoFields {...props} />
        <TextArea
          hint={w.noteOfTalkHint}
          label={w.note}
          maxLength={2000}
          name="note"
          optional={words.shell.optional}
          rows={3}
        />
        <PromiseFields words={words} />
        <NextFields words={words} />
      </ActionForm>
    </Card>
  )
}

function WhoFields({ talkers, self, contactName, words }: Props) {
  const w = words.mobilisation
  return (
    <>
      <SelectField
        defaultValue={self}
        label={w.talkedBy}
        name="talkedBy"
        options={talkers.map(({ id, fullName }) => ({ value: id, label: fullName }))}
      />
      <TextField
        autoComplete="off"
        defaultValue={contactName}
        label={w.contactName}
        maxLength={200}
        name="contactName"
        optional={words.shell.optional}
      />
    </>
  )
}

function PromiseFields({ words }: Pick<Props, 'words'>) {
  const w = words.mobilisation
  const { optional, moneyHint, moneyReadsAs } = words.shell
  return (
    <FieldSet legend={w.promiseLegend}>
      <TextField
        hint={w.promisedHint}
        inputMode="numeric"
        label={w.promisedChildren}
        maxLength={4}
        name="promisedChildren"
        optional={optional}
        short
      />
      <MoneyField
        hint={moneyHint}
        label={w.amount}
        name="level"
        optional={optional}
        readsAs={moneyReadsAs}
      />
      <SelectField
        emptyLabel={words.shell.choose}
        label={w.rhythm}
        name="levelRhythm"
        optional={optional}
        options={RHYTHMS.map((value) => ({ value, label: words.sponsors.rhythmLabels[value] }))}
      />
    </FieldSet>
  )
}

function NextFields({ words }: Pick<Props, 'words'>) {
  const w = words.mobilisation
  const { optional } = words.shell
  return (
    <FieldSet legend={w.nextLegend}>
      <TextField
        hint={w.nextStepHint}
        label={w.nextStep}
        maxLength={300}
        name="nextStep"
        optional={optional}
      />
      <DayField hint={w.doneHint} label={w.nextDay} name="nextOn" optional={optional} />
    </FieldSet>
  )
}
