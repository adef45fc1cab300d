import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { FileField } from '@/components/ui/file-field'
import { FileSizeGuard } from '@/components/ui/file-size-guard'
import { SubmitButton } from '@/components/ui/submit-button'
import type { SenderChoice } from '@/lib/lists/sender'
import type { Words } from '@/lib/words/words'
import { SenderFields } from './sender-fields'

const MOST_BYTES = 10 * 1024 * 1024

/** Choosing a file to be read. */
export function UploadForm({
  action,
  formKey,
  senders,
  words,
}: {
  action: ActionFormProps['action']
  formKey: string
  senders: readonly SenderChoice[]
  words: Words
}) {
  const w = words.intake
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      words={words.shell.form}
      actions={<SubmitButton busyLabel={w.reading}>{w.read}</SubmitButton>}
    >
      <FileSizeGuard mostBytes={MOST_BYTES} tooLarge={w.fileTooLarge}>
        <FileField
          accept=".xlsx,.xls,.ods,.csv"
          hint={w.fileHint}
          label={w.fileField}
          name="file"
          required
        />
      </FileSizeGuard>
      <SenderFields senders={senders} words={words} />
    </ActionForm>
  )
}
