import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { DayField } from '@/components/ui/day-field'
import { FileField } from '@/components/ui/file-field'
import { FileSizeGuard } from '@/components/ui/file-size-guard'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { Day } from '@/lib/calendar/day'
import { MOST_SCAN_BYTES } from '@/lib/children/paper'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  termId: string
  words: Words
}

/** The minutes as they were signed on paper, with their scan. */
export function MinutesForm(
  props: Props & { on: Day; guardianName: string | null; communeSigner: string | null },
) {
  const { action, formKey, termId, words } = props
  const w = words.terms
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix="minutes"
      submitLabel={w.record}
      words={words.shell.form}
    >
      <input name="termId" type="hidden" value={termId} />
      <DayField defaultValue={props.on} label={w.signedOn} name="signedOn" required />
      <TextField
        autoComplete="off"
        hint={w.placeHint}
        label={w.place}
        maxLength={200}
        name="place"
        required
      />
      <TextField
        autoComplete="off"
        label={w.unitSigner}
        maxLength={200}
        name="unitSigner"
        required
      />
      <TextField
        autoComplete="off"
        defaultValue={props.guardianName}
        label={w.familySigner}
        maxLength={200}
        name="familySigner"
        required
      />
      <TextField
        autoComplete="off"
        defaultValue={props.communeSigner}
        label={w.communeSigner}
        maxLength={200}
        name="communeSigner"
        required
      />
      <FileSizeGuard mostBytes={MOST_SCAN_BYTES} tooLarge={w.tooLarge}>
        <FileField
          accept="application/pdf,image/jpeg,image/png,image/webp"
          hint={w.scanHint}
          label={w.scan}
          name="scan"
          required
        />
      </FileSizeGuard>
    </ActionForm>
  )
}

/** Why the minutes in the book are the wrong ones. */
export function MinutesReversalForm({ action, formKey, termId, words }: Props) {
  const w = words.terms
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix="takeBack"
      submitLabel={w.takeBack}
      submitTone="danger"
      words={words.shell.form}
    >
      <input name="termId" type="hidden" value={termId} />
      <TextArea
        hint={w.takeBackHint}
        label={w.takeBackReason}
        maxLength={500}
        name="reason"
        required
        rows={2}
      />
    </ActionForm>
  )
}
