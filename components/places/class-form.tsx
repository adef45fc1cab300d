import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  /** the class to rename, or where a new one goes */
  to: { id: string; name: string } | { yearId: string; schools: { id: string; name: string }[] }
  words: Words
}

/** A new class of a school, or another name for one. */
export function ClassForm({ action, formKey, to, words }: Props) {
  const w = words.years
  const isNew = 'schools' in to
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix="class"
      submitLabel={isNew ? w.addClass : w.rename}
      submitTone="secondary"
      words={words.shell.form}
    >
      {isNew ? (
        <>
          <input name="yearId" type="hidden" value={to.yearId} />
          <SelectField
            emptyLabel={w.chooseSchool}
            label={w.school}
            name="schoolId"
            options={to.schools.map(({ id, name }) => ({ value: id, label: name }))}
            required
          />
        </>
      ) : (
        <>
          <input name="id" type="hidden" value={to.id} />
          <input name="seenName" type="hidden" value={to.name} />
        </>
      )}
      <TextField
        autoComplete="off"
        defaultValue={isNew ? undefined : to.name}
        hint={w.classHint}
        label={w.className}
        maxLength={20}
        name="name"
        required
      />
    </ActionForm>
  )
}
