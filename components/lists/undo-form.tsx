import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { ConfirmButton } from '@/components/ui/confirm-button'
import type { ListCounts, OfficeList } from '@/lib/lists/list'
import { undoableUntil } from '@/lib/lists/undo'
import { formatInstant } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** Taking a written list back, asked once more before it is done. */
export function UndoForm({
  listId,
  kind,
  counts,
  action,
  formKey,
  locale,
  words,
}: {
  listId: string
  kind: OfficeList['kind']
  counts: ListCounts
  action: ActionFormProps['action']
  formKey: string
  locale: Locale
  words: Words
}) {
  const w = words.intake.result
  const until = formatInstant(undoableUntil(counts.committedAt), locale)
  return (
    <Card labelledBy="undo">
      <CardHeader id="undo" title={w.undoTitle} lead={w.undoLead(until)} />
      <ActionForm
        action={action}
        actions={
          <ConfirmButton
            closeLabel={words.common.cancel}
            confirmLabel={w.undo}
            id="undo-check"
            label={w.undo}
            title={w.undoTitle}
          >
            <p>{w.undoWhat[kind]}</p>
          </ConfirmButton>
        }
        formKey={formKey}
        idPrefix="undo"
        words={words.shell.form}
      >
        <input name="listId" type="hidden" value={listId} />
      </ActionForm>
    </Card>
  )
}
