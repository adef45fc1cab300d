import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { DayField } from '@/components/ui/day-field'
import { LinkButton } from '@/components/ui/link-button'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import type { Day } from '@/lib/calendar/day'
import { ARCHIVAL_REASONS } from '@/lib/children/archival'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  childId: string
  formKey: string
  words: Words
}

/** Why and from when the child is off the list. */
export function ArchivalForm({ action, childId, formKey, on, words }: Props & { on: Day }) {
  const w = words.archivals
  return (
    <ActionForm
      action={action}
      actions={<LinkButton href={`/children/${childId}`}>{words.common.cancel}</LinkButton>}
      formKey={formKey}
      submitLabel={w.submit}
      submitTone="danger"
      words={words.shell.form}
    >
      <input name="childId" type="hidden" value={childId} />
      <RadioGroup
        choices={ARCHIVAL_REASONS.map((value) => ({ value, label: w.reasons[value] }))}
        label={w.reason}
        name="reason"
        required
      />
      <DayField defaultValue={on} label={w.on} name="on" required />
      <TextArea
        label={w.note}
        maxLength={1000}
        name="note"
        optional={words.shell.optional}
        rows={2}
      />
    </ActionForm>
  )
}

/** Why the child is put back. */
export function ArchivalUndoForm({ action, childId, formKey, words }: Props) {
  const w = words.archivals
  return (
    <ActionForm
      action={action}
      actions={<LinkButton href={`/children/${childId}`}>{words.common.cancel}</LinkButton>}
      formKey={formKey}
      submitLabel={w.undo}
      words={words.shell.form}
    >
      <input name="childId" type="hidden" value={childId} />
      <TextArea label={w.undoReason} maxLength={1000} name="reason" required rows={2} />
    </ActionForm>
  )
}
