import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { ProposalLine } from '@/lib/assignments/proposal-line'
import type { Words } from '@/lib/words/words'
import type { QuarterOffer, SponsorOffer } from './offer'
import { SponsorField } from './sponsor-field'

/** The officer's answer to a returned proposal: another unit, or the same one with a better reason. */
export function AnswerForm(props: {
  action: ActionFormProps['action']
  formKey: string
  returned: ProposalLine
  sponsors: readonly SponsorOffer[]
  suggested: string
  quarters: readonly QuarterOffer[]
  /** quarters support may last to */
  lastQuarters: readonly QuarterOffer[]
  words: Words
}) {
  const { returned, quarters, words } = props
  const w = words.assignments
  const kept = quarters.find(({ value }) => value === returned.fromQuarter) ?? quarters[0]
  return (
    <ActionForm
      action={props.action}
      formKey={props.formKey}
      submitLabel={w.sendAgain}
      words={words.shell.form}
    >
      <input name="answersId" type="hidden" value={returned.id} />
      <input name="childId" type="hidden" value={returned.child.id} />
      <input name="role" type="hidden" value={returned.role} />
      <input name="coReason" type="hidden" value={returned.coReason ?? ''} />
      <SponsorField
        defaultValue={props.suggested}
        label={w.sponsor}
        name="sponsorId"
        sponsors={props.sponsors}
        place={returned.child}
        words={w}
      />
      <SelectField
        defaultValue={kept?.value}
        hint={w.fromQuarterHint}
        label={w.fromQuarter}
        name="fromQuarter"
        options={[...quarters]}
        short
      />
      <SelectField
        defaultValue={returned.toQuarter}
        emptyLabel={w.toQuarterOpen}
        hint={w.toQuarterHint}
        label={w.toQuarter}
        name="toQuarter"
        optional={words.shell.optional}
        options={[...props.lastQuarters]}
        short
      />
      <TextField
        defaultValue={returned.note}
        label={w.note}
        maxLength={500}
        name="note"
        optional={words.shell.optional}
      />
    </ActionForm>
  )
}
