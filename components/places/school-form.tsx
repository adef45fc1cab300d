import { ActionForm } from '@/components/ui/action-form'
import type { FormState } from '@/components/ui/form-state'
import { LinkButton } from '@/components/ui/link-button'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { SCHOOL_LEVELS, type SchoolLevel } from '@/lib/places/school'
import type { Words } from '@/lib/words/words'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  formKey: string
  school: { id: string; name: string; level: SchoolLevel } | null
  words: Words
}

export function SchoolForm({ action, formKey, school, words }: Props) {
  const w = words.places
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      submitLabel={school ? w.save : w.addSchool}
      actions={<LinkButton href="/places">{words.common.cancel}</LinkButton>}
      words={words.shell.form}
    >
      {school && (
        <>
          <input name="id" type="hidden" value={school.id} />
          <input name="seenName" type="hidden" value={school.name} />
          <input name="seenLevel" type="hidden" value={school.level} />
        </>
      )}
      <TextField
        autoComplete="off"
        defaultValue={school?.name}
        hint={w.schoolHint}
        label={w.schoolName}
        maxLength={150}
        name="name"
        required
      />
      <SelectField
        defaultValue={school?.level}
        emptyLabel={w.chooseLevel}
        label={w.level}
        name="level"
        options={SCHOOL_LEVELS.map((level) => ({ value: level, label: w.levels[level] }))}
        required
      />
    </ActionForm>
  )
}
