import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Words } from '@/lib/words/words'
import { DraftRow } from './draft-row'
import type { DraftLineToShow } from './draft-to-show'
import type { SponsorOffer } from './offer'

/** The lines of a draft, and three ways on: check and send, save, or have it worked out again. */
export function DraftForm(props: {
  action: ActionFormProps['action']
  formKey: string
  draftId: string
  /** how often it was changed when the page was drawn */
  seen: number
  lines: readonly DraftLineToShow[]
  sponsors: readonly SponsorOffer[]
  words: Words
}) {
  const { words } = props
  const w = words.drafts
  return (
    <ActionForm action={props.action} formKey={props.formKey} words={words.shell.form}>
      <input name="draftId" type="hidden" value={props.draftId} />
      <input name="seen" type="hidden" value={props.seen} />
      <ul>
        {props.lines.map((line) => (
          <DraftRow key={line.id} line={line} sponsors={props.sponsors} words={words} />
        ))}
      </ul>
      <div className="grid gap-3 border-t border-line pt-4">
        <p className="text-[0.9375rem] text-muted">{w.handHint}</p>
        <div className="form-foot">
          <SubmitButton name="then" value="check">
            {w.toCheck}
          </SubmitButton>
          <SubmitButton busyLabel={w.working} name="then" tone="secondary" value="again">
            {w.again}
          </SubmitButton>
          <SubmitButton name="then" tone="secondary" value="save">
            {w.save}
          </SubmitButton>
        </div>
      </div>
    </ActionForm>
  )
}
