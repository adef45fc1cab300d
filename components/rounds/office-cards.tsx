import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { ConfirmButton } from '@/components/ui/confirm-button'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import type { OpenedRound } from '@/lib/rounds/round'
import { hasAnswered } from '@/lib/rounds/status'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  round: OpenedRound
  words: Words
}

/** Gives a signed answer back to its place, with the reason. */
export function ReopenCard({ action, formKey, round, words }: Props) {
  const w = words.rounds
  const signed = round.senders.filter(({ status }) => hasAnswered(status))
  if (signed.length === 0) return null
  return (
    <Card className="no-print" labelledBy="reopen">
      <CardHeader id="reopen" lead={w.reopenLead} title={w.reopenTitle} />
      <ActionForm
        action={action}
        formKey={formKey}
        idPrefix="reopen"
        submitLabel={w.reopen}
        submitTone="secondary"
        words={words.shell.form}
      >
        <input name="roundId" type="hidden" value={round.id} />
        <SelectField
          emptyLabel={w.choosePlace}
          label={w.reopenPlace}
          name="senderId"
          options={signed.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <TextArea label={w.reason} maxLength={500} name="reason" required rows={2} />
      </ActionForm>
    </Card>
  )
}

/** Ends the round; who is missing by then is said before and kept. */
export function CloseCard({ locale, ...props }: Props & { locale: Locale }) {
  const { action, formKey, round, words } = props
  const w = words.rounds
  const missing = round.asked - round.answered
  const lead = missing === 0 ? w.closeAll : w.closeLead(formatNumber(missing, locale))
  return (
    <Card className="no-print" labelledBy="close">
      <CardHeader id="close" lead={lead} title={w.closeTitle} />
      <ActionForm
        action={action}
        actions={
          <ConfirmButton
            closeLabel={w.close}
            confirmLabel={w.closeRound}
            id="close-round"
            label={w.closeRound}
            title={w.closeAsk}
          >
            <p>{lead}</p>
          </ConfirmButton>
        }
        formKey={formKey}
        idPrefix="close"
        words={words.shell.form}
      >
        <input name="roundId" type="hidden" value={round.id} />
      </ActionForm>
    </Card>
  )
}
