import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { TextField } from '@/components/ui/text-field'
import { lackingFacts, type MergingFile } from '@/lib/children/merger'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  kept: MergingFile
  closed: MergingFile
  formKey: string
  words: Words
}

/** Which file stays is chosen above; here what it takes over of the other one, everything unless unticked. */
export function MergerForm({ action, kept, closed, formKey, words }: Props) {
  const w = words.doubles
  const lacking = lackingFacts(kept, closed)
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix="merge"
      submitLabel={w.merge(kept.code)}
      words={words.shell.form}
    >
      <input name="keptId" type="hidden" value={kept.id} />
      <input name="closedId" type="hidden" value={closed.id} />
      <input name="keptVersion" type="hidden" value={kept.version} />
      <input name="closedVersion" type="hidden" value={closed.version} />
      {lacking.length === 0 ? (
        <p className="text-muted">{w.nothingToTake(kept.code)}</p>
      ) : (
        <CheckboxGroup
          choices={lacking.map((fact) => ({ value: fact, label: capital(w.facts[fact]) }))}
          defaultValues={lacking}
          label={w.take(kept.code)}
          name="take"
        />
      )}
      <TextField label={w.reason} maxLength={500} name="reason" optional={w.optional} />
    </ActionForm>
  )
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1)
}
