import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { ConfirmButton } from '@/components/ui/confirm-button'
import { DayField } from '@/components/ui/day-field'
import { LinkButton } from '@/components/ui/link-button'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { VillageLine } from '@/lib/places/place-line'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  villages: VillageLine[]
  locale: Locale
  words: Words
}

/** Which villages merge, into what, from when and on which basis; asked once more before it is done. */
export function MergeForm({ action, formKey, villages, locale, words }: Props) {
  const w = words.places
  const m = w.merge
  return (
    <ActionForm
      action={action}
      actions={
        <>
          <ConfirmButton
            closeLabel={words.common.cancel}
            confirmLabel={m.confirm}
            id="merge-check"
            label={m.check}
            title={m.checkTitle}
            tone="primary"
          >
            <p>{m.checkText}</p>
          </ConfirmButton>
          <LinkButton href="/places">{words.common.cancel}</LinkButton>
        </>
      }
      formKey={formKey}
      words={words.shell.form}
    >
      <CheckboxGroup
        choices={villages.map(({ id, name, children }) => ({
          value: id,
          label: name,
          hint: w.count(formatNumber(children, locale)),
        }))}
        hint={m.villagesHint}
        label={m.villages}
        name="villageIds"
      />
      <SelectField
        emptyLabel={m.chooseInto}
        label={m.into}
        name="into"
        options={[
          { value: 'new', label: m.intoNew },
          ...villages.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        required
      />
      <TextField
        autoComplete="off"
        hint={m.newNameHint}
        label={m.newName}
        maxLength={150}
        name="newName"
        optional={words.shell.optional}
      />
      <DayField hint={words.shell.dayHint} label={m.on} name="on" required />
      <TextField
        autoComplete="off"
        hint={w.rename.basisHint}
        label={w.rename.basis}
        maxLength={300}
        name="basis"
        required
      />
    </ActionForm>
  )
}
