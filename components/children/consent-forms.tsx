import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { DayField } from '@/components/ui/day-field'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { Day } from '@/lib/calendar/day'
import { CONSENT_CHANNELS, CONSENT_PURPOSES } from '@/lib/children/consent'
import { NEWEST_CONSENT_TEXT } from '@/lib/children/consent-text'
import { GUARDIAN_RELATIONS, type GuardianRelation } from '@/lib/children/family'
import type { Words } from '@/lib/words/words'
import { ScanField } from './scan-fields'

type Props = {
  action: ActionFormProps['action']
  childId: string
  formKey: string
  on: Day
  words: Words
}
type Representative = { name: string | null; relation: GuardianRelation | null }

/** One purpose; nothing is chosen beforehand, for silence is no consent. */
export function ConsentForm(props: Props & { representative: Representative }) {
  const { action, childId, formKey, on, representative, words } = props
  const w = words.consents
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix="consent"
      submitLabel={w.record}
      words={words.shell.form}
    >
      <input name="childId" type="hidden" value={childId} />
      <SelectField
        emptyLabel={words.shell.choose}
        label={w.purpose}
        name="purpose"
        options={CONSENT_PURPOSES.map((value) => ({ value, label: w.purposes[value] }))}
        required
      />
      <DayField defaultValue={on} label={w.givenOn} name="givenOn" required />
      <SelectField
        emptyLabel={words.shell.choose}
        label={w.channel}
        name="channel"
        options={CONSENT_CHANNELS.map((value) => ({ value, label: w.channels[value] }))}
        required
      />
      <TextField
        defaultValue={String(NEWEST_CONSENT_TEXT)}
        inputMode="numeric"
        label={w.textVersion}
        maxLength={3}
        name="textVersion"
        required
        short
      />
      <TextField
        autoComplete="off"
        defaultValue={representative.name}
        label={w.representativeName}
        maxLength={200}
        name="representativeName"
        required
      />
      <SelectField
        defaultValue={representative.relation}
        emptyLabel={words.shell.choose}
        label={w.representativeRelation}
        name="representativeRelation"
        options={GUARDIAN_RELATIONS.map((value) => ({
          value,
          label: words.family.relations[value],
        }))}
        required
      />
      <CheckboxField hint={w.childSignedHint} label={w.childSigned} name="childSigned" />
      <ScanField words={words} />
    </ActionForm>
  )
}

/** Who takes a consent back, and from when. */
export function ConsentWithdrawalForm(props: Props & { consentId: string }) {
  const { action, childId, consentId, formKey, on, words } = props
  const w = words.consents
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix={`withdraw-${consentId}`}
      submitLabel={w.withdraw}
      submitTone="secondary"
      words={words.shell.form}
    >
      <input name="childId" type="hidden" value={childId} />
      <input name="consentId" type="hidden" value={consentId} />
      <TextField
        autoComplete="off"
        label={w.withdrawer}
        maxLength={200}
        name="withdrawer"
        required
      />
      <DayField defaultValue={on} label={w.withdrawnOn} name="withdrawnOn" required />
    </ActionForm>
  )
}
