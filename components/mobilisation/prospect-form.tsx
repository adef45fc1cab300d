import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/link-button'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { MobilisedUnit } from '@/lib/mobilisation/unit-line'
import { SPONSOR_KINDS } from '@/lib/sponsors/sponsor'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  /** as it stands, where it is mended */
  unit?: MobilisedUnit
  words: Words
}

/** A unit somebody means to win: who it is and whom to ask for. */
export function ProspectForm({ action, formKey, unit, words }: Props) {
  const w = words.mobilisation
  const { optional } = words.shell
  return (
    <ActionForm
      action={action}
      actions={
        <LinkButton href={unit ? `/mobilisation/${unit.id}` : '/mobilisation'}>
          {words.common.cancel}
        </LinkButton>
      }
      formKey={formKey}
      submitLabel={unit ? w.mendSave : w.save}
      words={words.shell.form}
    >
      {unit && <input name="id" type="hidden" value={unit.id} />}
      {unit && <input name="version" type="hidden" value={unit.version} />}
      <TextField
        defaultValue={unit?.name}
        hint={w.nameHint}
        label={w.fields.name}
        maxLength={200}
        name="name"
        required
      />
      <SelectField
        defaultValue={unit?.kind}
        emptyLabel={words.shell.choose}
        label={w.fields.kind}
        name="kind"
        options={SPONSOR_KINDS.map((value) => ({ value, label: words.support.kinds[value] }))}
        required
      />
      <TextField
        autoComplete="off"
        defaultValue={unit?.contactName}
        hint={w.personal}
        label={w.fields.contactName}
        maxLength={200}
        name="contactName"
        optional={optional}
      />
      <TextField
        autoComplete="off"
        defaultValue={unit?.contactPhone}
        inputMode="tel"
        label={w.fields.contactPhone}
        maxLength={20}
        name="contactPhone"
        optional={optional}
        short
        type="tel"
      />
      <TextArea
        defaultValue={unit?.note}
        hint={w.noteHint}
        label={w.fields.note}
        maxLength={2000}
        name="note"
        optional={optional}
        rows={3}
      />
    </ActionForm>
  )
}
