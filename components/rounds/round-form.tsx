import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { DayField } from '@/components/ui/day-field'
import { LinkButton } from '@/components/ui/link-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'

type Props = { action: ActionFormProps['action']; formKey: string; words: Words }

/** What the office asks, on what basis, until when; it goes to every village and school. */
export function RoundForm({ action, formKey, words }: Props) {
  const w = words.rounds
  return (
    <ActionForm
      action={action}
      actions={<LinkButton href="/rounds">{words.common.cancel}</LinkButton>}
      formKey={formKey}
      submitLabel={w.submit}
      words={words.shell.form}
    >
      <TextField hint={w.nameHint} label={w.name} maxLength={200} name="title" required />
      <TextField
        hint={w.basisHint}
        label={w.basis}
        maxLength={500}
        name="basis"
        optional={words.shell.optional}
      />
      <TextArea hint={w.asksHint} label={w.asks} maxLength={2000} name="asks" required />
      <DayField hint={w.dueHint} label={w.dueOn} name="dueOn" required />
    </ActionForm>
  )
}
