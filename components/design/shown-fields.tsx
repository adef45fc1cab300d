import { MoneyField } from '@/components/money/money-field'
import { DayField } from '@/components/ui/day-field'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'
import { Specimen, State } from './specimen'

/** Fields one writes in. */
export function ShownFields({ words }: { words: Words }) {
  const { states, samples } = words.design
  const options = [
    { value: 'a', label: samples.school, group: samples.group },
    { value: 'b', label: samples.secondary, group: samples.group },
    { value: 'c', label: samples.longSponsor, disabled: true },
  ]
  return (
    <>
      <Specimen name="TextField">
        <State of={states.empty}>
          <TextField
            hint={samples.fieldHint}
            label={samples.name}
            name="empty"
            optional={words.shell.optional}
          />
        </State>
        <State of={states.long}>
          <TextField defaultValue={samples.longChild} label={samples.name} name="long" />
        </State>
        <State of={states.wrong}>
          <TextField issue={samples.wrongName} label={samples.name} name="wrong" />
        </State>
        <State of={states.disabled}>
          <TextField defaultValue={samples.child} disabled label={samples.name} name="disabled" />
        </State>
        <State of={states.readOnly}>
          <TextField defaultValue="VA-0012" label={samples.code} name="read" readOnly short />
        </State>
        <div className="specimen-state shows-field-focus">
          <p className="specimen-word">{states.focus}</p>
          <TextField defaultValue={samples.child} label={samples.name} name="focus" />
        </div>
      </Specimen>
      <Specimen name="TextArea">
        <State of={states.empty}>
          <TextArea label={samples.note} name="area-empty" optional={words.shell.optional} />
        </State>
        <State of={states.filled}>
          <TextArea defaultValue={samples.questionText} label={samples.note} name="area-filled" />
        </State>
        <State of={states.wrong}>
          <TextArea issue={samples.wrongName} label={samples.note} name="area-wrong" />
        </State>
      </Specimen>
      <Specimen name="SelectField">
        <State of={states.empty}>
          <SelectField
            emptyLabel={words.shell.choose}
            label={samples.group}
            name="select-empty"
            options={options}
          />
        </State>
        <State of={states.filled}>
          <SelectField
            defaultValue="b"
            label={samples.group}
            name="select-filled"
            options={options}
          />
        </State>
        <State of={states.wrong}>
          <SelectField
            emptyLabel={words.shell.choose}
            issue={samples.wrongChoice}
            label={samples.group}
            name="select-wrong"
            options={options}
          />
        </State>
      </Specimen>
      <Specimen name="DayField">
        <State of={states.empty}>
          <DayField hint={words.shell.dayHint} label={samples.day} name="day-empty" />
        </State>
        <State of={states.filled}>
          <DayField defaultValue="2026-09-05" label={samples.day} name="day-filled" />
        </State>
        <State of={states.wrong}>
          <DayField
            defaultValue="2027-09-05"
            issue={samples.wrongDay}
            label={samples.day}
            name="day-wrong"
          />
        </State>
      </Specimen>
      <Specimen name="MoneyField">
        <State of={states.empty}>
          <MoneyField hint={words.shell.moneyHint} label={samples.amount} name="money-empty" />
        </State>
        <State of={states.filled}>
          <MoneyField
            defaultValue={1_500_000}
            label={samples.amount}
            name="money-filled"
            readsAs={words.shell.moneyReadsAs}
          />
        </State>
      </Specimen>
    </>
  )
}
