import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { DayField } from '@/components/ui/day-field'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { Day } from '@/lib/calendar/day'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'
import type { Words } from '@/lib/words/words'
import { ScanField, ScanKindField } from './scan-fields'

type Props = {
  action: ActionFormProps['action']
  childId: string
  formKey: string
  on: Day
  words: Words
}

/** A circumstance with its day, its paper and who looked. */
export function CircumstanceForm({ action, childId, formKey, on, words }: Props) {
  const w = words.circumstances
  const { optional } = words.shell
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix="record"
      submitLabel={w.record}
      words={words.shell.form}
    >
      <input name="childId" type="hidden" value={childId} />
      <SelectField
        emptyLabel={words.shell.choose}
        label={w.category}
        name="category"
        options={PROGRAMME_CATEGORIES.map((value) => ({
          value,
          label: words.children.categories[value],
        }))}
        required
      />
      <CheckboxField hint={w.isMainHint} label={w.isMain} name="isMain" />
      <DayField defaultValue={on} label={w.from} name="from" required />
      <TextArea
        hint={w.evidenceHint}
        label={w.evidence}
        maxLength={2000}
        name="evidence"
        optional={optional}
        rows={2}
      />
      <ScanField words={words} />
      <ScanKindField words={words} />
      <TextField
        autoComplete="off"
        hint={w.verifiedByHint}
        label={w.verifiedBy}
        maxLength={200}
        name="verifiedBy"
        optional={optional}
      />
      <DayField label={w.verifiedOn} name="verifiedOn" optional={optional} />
    </ActionForm>
  )
}

/** A side circumstance that no longer holds. */
export function CircumstanceEnd(props: Props & { circumstanceId: string }) {
  const { action, childId, circumstanceId, formKey, on, words } = props
  const w = words.circumstances
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix={`end-${circumstanceId}`}
      submitLabel={w.end}
      submitTone="secondary"
      words={words.shell.form}
    >
      <input name="childId" type="hidden" value={childId} />
      <input name="circumstanceId" type="hidden" value={circumstanceId} />
      <DayField defaultValue={on} label={w.endsOn} name="endsOn" required />
    </ActionForm>
  )
}

/** The reason why a child is marked as especially difficult. */
export function MarkingForm({ action, childId, formKey, words }: Omit<Props, 'on'>) {
  const w = words.circumstances
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix="mark"
      submitLabel={w.mark}
      submitTone="secondary"
      words={words.shell.form}
    >
      <input name="childId" type="hidden" value={childId} />
      <TextArea
        hint={w.reasonHint}
        label={w.reason}
        maxLength={1000}
        name="reason"
        required
        rows={2}
      />
    </ActionForm>
  )
}
