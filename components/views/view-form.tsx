import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { DescriptionList } from '@/components/ui/description-list'
import { LinkButton } from '@/components/ui/link-button'
import { TextField } from '@/components/ui/text-field'
import type { ViewedList } from '@/lib/views/view'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  list: ViewedList
  query: string
  /** what is kept, in words */
  told: string[]
  back: string
  words: Words
}

/** The present filter of a list under a name. */
export function ViewForm({ action, formKey, list, query, told, back, words }: Props) {
  const w = words.views
  return (
    <div className="grid gap-5">
      <DescriptionList
        facts={[
          { label: w.ofList, value: w.lists[list] },
          { label: w.kept, value: told.join('; ') },
        ]}
        none={words.shell.none}
      />
      <p className="text-muted">{w.searchNotKept}</p>
      <ActionForm
        action={action}
        actions={<LinkButton href={back}>{words.common.cancel}</LinkButton>}
        formKey={formKey}
        submitLabel={w.submit}
        words={words.shell.form}
      >
        <input name="list" type="hidden" value={list} />
        <input name="query" type="hidden" value={query} />
        <TextField
          autoComplete="off"
          hint={w.nameHint}
          label={w.name}
          maxLength={60}
          name="name"
          required
        />
        <CheckboxField label={w.isFirst} name="isFirst" />
      </ActionForm>
    </div>
  )
}
