import { ActionForm } from '@/components/ui/action-form'
import type { FormState } from '@/components/ui/form-state'
import { LinkButton } from '@/components/ui/link-button'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  formKey: string
  village: { id: string; name: string } | null
  words: Words
}

export function VillageForm({ action, formKey, village, words }: Props) {
  const w = words.places
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      submitLabel={village ? w.save : w.addVillage}
      actions={<LinkButton href="/places">{words.common.cancel}</LinkButton>}
      words={words.shell.form}
    >
      {village && (
        <>
          <input name="id" type="hidden" value={village.id} />
          <input name="seenName" type="hidden" value={village.name} />
        </>
      )}
      <TextField
        autoComplete="off"
        defaultValue={village?.name}
        hint={w.villageHint}
        label={w.villageName}
        maxLength={150}
        name="name"
        required
      />
    </ActionForm>
  )
}
