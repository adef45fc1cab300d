import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { DayField } from '@/components/ui/day-field'
import { LinkButton } from '@/components/ui/link-button'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import { ENDING_REASONS } from '@/lib/assignments/ending'
import type { Day } from '@/lib/calendar/day'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  termId: string
  words: Words
}

/** Why support ends and with which last day; whoever changes what is in the book says why. */
export function SupportEndingForm({
  action,
  formKey,
  termId,
  on,
  isChange,
  words,
}: Props & { on: Day; isChange: boolean }) {
  const w = words.endings
  return (
    <ActionForm
      action={action}
      actions={<LinkButton href={`/assignments/terms/${termId}`}>{words.common.cancel}</LinkButton>}
      formKey={formKey}
      submitLabel={w.submit}
      submitTone="danger"
      words={words.shell.form}
    >
      <input name="termId" type="hidden" value={termId} />
      <RadioGroup
        choices={ENDING_REASONS.map((value) => ({ value, label: w.reasons[value] }))}
        label={w.reason}
        name="reason"
        required
      />
      <DayField defaultValue={on} hint={w.lastDayHint} label={w.lastDay} name="lastDay" required />
      <TextArea
        hint={isChange ? w.changeNote : w.noteHint}
        label={w.note}
        maxLength={500}
        name="note"
        optional={isChange ? undefined : words.shell.optional}
        required={isChange}
        rows={2}
      />
    </ActionForm>
  )
}

/** Why an ending was a slip. */
export function EndingUndoForm({ action, formKey, termId, words }: Props) {
  const w = words.endings
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix="undo"
      submitLabel={w.undo}
      submitTone="secondary"
      words={words.shell.form}
    >
      <input name="termId" type="hidden" value={termId} />
      <TextArea label={w.undoReason} maxLength={500} name="reason" required rows={2} />
    </ActionForm>
  )
}
