import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { ConfirmButton } from '@/components/ui/confirm-button'
import { LinkButton } from '@/components/ui/link-button'
import { TextField } from '@/components/ui/text-field'
import type { RoundSender } from '@/lib/rounds/round'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  roundId: string
  sender: RoundSender
  locale: Locale
  words: Words
}

/** What a place sent so far, the way to send more, and its signature: "none" is signed as well. */
export function RoundAnswerCard({ action, formKey, roundId, sender, locale, words }: Props) {
  const w = words.rounds
  const { id, name, sent, answers } = sender
  const count = formatNumber(sent, locale)
  const reopening = answers.at(-1)?.reopening
  return (
    <Card className="no-print" labelledBy={`answer-${id}`}>
      <CardHeader
        id={`answer-${id}`}
        lead={sent === 0 ? w.answerNone : w.answerChildren(count)}
        title={w.answerTitle(name)}
      />
      {reopening && (
        <div className="mb-4">
          <Banner kind="waiting" title={w.reopenedBecause}>
            <p>{reopening.reason}</p>
          </Banner>
        </div>
      )}
      <p className="mb-3">{w.answerHow}</p>
      <p className="mb-5">
        <LinkButton href="/children/propose">{w.toProposals}</LinkButton>
      </p>
      <p className="mb-3 text-muted">{w.formsHow}</p>
      <p className="mb-5 flex flex-wrap gap-3">
        <LinkButton download href={`/api/documents/round-forms/${id}`} tone="quiet">
          {w.excelForm}
        </LinkButton>
        <LinkButton href={`/rounds/forms/${id}`} tone="quiet">
          {w.paperForm}
        </LinkButton>
      </p>
      <ActionForm
        action={action}
        actions={
          <ConfirmButton
            closeLabel={w.close}
            confirmLabel={w.signConfirm}
            id={`sign-${id}`}
            label={sent === 0 ? w.signNone : w.signChildren}
            title={w.signTitle}
            tone="primary"
          >
            <p>{sent === 0 ? w.signTextNone(name) : w.signTextChildren(name, count)}</p>
            <p>{w.signAfter}</p>
          </ConfirmButton>
        }
        formKey={formKey}
        idPrefix={`answer-${id}`}
        words={words.shell.form}
      >
        <input name="roundId" type="hidden" value={roundId} />
        <input name="senderId" type="hidden" value={id} />
        <input name="kind" type="hidden" value={sent === 0 ? 'none' : 'children'} />
        <input name="sent" type="hidden" value={sent} />
        <TextField label={w.note} maxLength={500} name="note" optional={words.shell.optional} />
      </ActionForm>
    </Card>
  )
}
