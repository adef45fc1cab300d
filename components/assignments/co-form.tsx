import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import type { AssignedToBe } from '@/lib/assignments/waiting-child'
import type { Words } from '@/lib/words/words'
import type { QuarterOffer, SponsorOffer } from './offer'
import { SponsorField } from './sponsor-field'

/** A second sponsor for a child that has a lead, with the reason for it. */
export function CoForm(props: {
  action: ActionFormProps['action']
  formKey: string
  supported: readonly AssignedToBe[]
  sponsors: readonly SponsorOffer[]
  quarters: readonly QuarterOffer[]
  /** quarters support may last to */
  lastQuarters: readonly QuarterOffer[]
  words: Words
}) {
  const w = props.words.assignments
  const { choose } = props.words.shell
  return (
    <ActionForm
      action={props.action}
      formKey={props.formKey}
      submitLabel={w.send}
      words={props.words.shell.form}
    >
      <input name="role" type="hidden" value="co" />
      <SelectField
        emptyLabel={choose}
        label={w.coChild}
        name="childId"
        options={props.supported.map(({ id, code, fullName }) => ({
          value: id,
          label: `${code} – ${fullName}`,
        }))}
        required
      />
      <SponsorField
        defaultValue=""
        emptyLabel={choose}
        hint={w.coSponsorHint}
        label={w.sponsor}
        name="sponsorId"
        sponsors={props.sponsors}
        place={{ villageId: null, schoolId: null }}
        words={w}
      />
      <TextArea hint={w.coReasonHint} label={w.coReason} maxLength={500} name="coReason" required />
      <SelectField
        defaultValue={props.quarters[0]?.value}
        hint={w.fromQuarterHint}
        label={w.fromQuarter}
        name="fromQuarter"
        options={[...props.quarters]}
        short
      />
      <SelectField
        emptyLabel={w.toQuarterOpen}
        hint={w.toQuarterHint}
        label={w.toQuarter}
        name="toQuarter"
        optional={props.words.shell.optional}
        options={[...props.lastQuarters]}
        short
      />
    </ActionForm>
  )
}
