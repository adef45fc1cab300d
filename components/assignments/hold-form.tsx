import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { MOST_HOLD_DAYS } from '@/lib/assignments/hold'
import type { WaitingChild } from '@/lib/assignments/waiting-child'
import type { Words } from '@/lib/words/words'
import type { SponsorOffer } from './offer'

/** Which child is kept for whom, and how long. */
export function HoldForm(props: {
  action: ActionFormProps['action']
  formKey: string
  waiting: readonly WaitingChild[]
  sponsors: readonly SponsorOffer[]
  /** the sponsor another child is to be offered to */
  sponsorId: string | null
  days: number
  words: Words
}) {
  const { words } = props
  const w = words.holds
  return (
    <ActionForm
      action={props.action}
      formKey={props.formKey}
      submitLabel={w.submit}
      words={words.shell.form}
    >
      <SelectField
        emptyLabel={words.shell.choose}
        label={w.child}
        name="childId"
        options={props.waiting.map(({ id, code, fullName, village }) => ({
          value: id,
          label: [`${fullName} (${code})`, village].filter(Boolean).join(' – '),
        }))}
        required
      />
      <SelectField
        defaultValue={props.sponsorId}
        emptyLabel={words.shell.choose}
        label={w.sponsor}
        name="sponsorId"
        options={props.sponsors.map(({ id, label }) => ({ value: id, label }))}
        required
      />
      <TextField
        autoComplete="off"
        defaultValue={String(props.days)}
        hint={w.daysHint}
        inputMode="numeric"
        label={w.days}
        maxLength={String(MOST_HOLD_DAYS).length}
        name="days"
        short
      />
    </ActionForm>
  )
}
