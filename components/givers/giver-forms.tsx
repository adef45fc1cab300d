import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { DayField } from '@/components/ui/day-field'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { Day } from '@/lib/calendar/day'
import type { GiverContact } from '@/lib/givers/giver'
import type { TermGivers } from '@/lib/givers/giver-line'
import { GIVER_MISTAKES } from '@/lib/givers/reversal'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = { action: ActionFormProps['action']; formKey: string; words: Words }

/** Who a giver is; without one it is a new one. */
export function GiverForm(
  props: Props & { sponsorId: string; giver?: { id: string; contact: GiverContact } },
) {
  const { giver, words } = props
  const w = words.givers
  return (
    <ActionForm
      action={props.action}
      formKey={props.formKey}
      idPrefix={giver ? `giver-${giver.id}` : 'giver'}
      submitLabel={giver ? w.save : w.add}
      submitTone={giver ? 'secondary' : undefined}
      words={words.shell.form}
    >
      <input name="sponsorId" type="hidden" value={props.sponsorId} />
      {giver && (
        <>
          <input name="giverId" type="hidden" value={giver.id} />
          <input name="version" type="hidden" value={giver.contact.version} />
        </>
      )}
      <TextField
        autoComplete="off"
        defaultValue={giver?.contact.fullName}
        label={w.fullName}
        maxLength={200}
        name="fullName"
        required
      />
      <TextField
        autoComplete="off"
        defaultValue={giver?.contact.phone}
        inputMode="tel"
        label={w.phone}
        maxLength={20}
        name="phone"
        optional={words.shell.optional}
      />
    </ActionForm>
  )
}

/** Takes a name and telephone away for good. */
export function ForgetGiverForm(props: Props & { giverId: string }) {
  const w = props.words.givers
  return (
    <ActionForm
      action={props.action}
      formKey={props.formKey}
      idPrefix={`forget-${props.giverId}`}
      submitLabel={w.forget}
      submitTone="danger"
      words={props.words.shell.form}
    >
      <input name="giverId" type="hidden" value={props.giverId} />
      <p className="text-muted">{w.forgetLead}</p>
    </ActionForm>
  )
}

/** Who carries the child from which day on. */
export function ChargeForm(
  props: Props & {
    termId: string
    from: Day
    choices: readonly { id: string; fullName: string }[]
  },
) {
  const { words } = props
  const w = words.givers
  return (
    <ActionForm
      action={props.action}
      formKey={props.formKey}
      idPrefix="charge"
      submitLabel={w.charge}
      submitTone="secondary"
      words={words.shell.form}
    >
      <input name="termId" type="hidden" value={props.termId} />
      <SelectField
        emptyLabel={w.choose}
        label={w.giver}
        name="giverId"
        options={props.choices.map(({ id, fullName }) => ({ value: id, label: fullName }))}
        required
      />
      <DayField defaultValue={props.from} hint={w.fromHint} label={w.from} name="from" required />
    </ActionForm>
  )
}

/** From which day on nobody carries the child by name. */
export function ReleaseForm(props: Props & { termId: string; from: Day }) {
  const w = props.words.givers
  return (
    <ActionForm
      action={props.action}
      formKey={props.formKey}
      idPrefix="release"
      submitLabel={w.release}
      submitTone="secondary"
      words={props.words.shell.form}
    >
      <input name="termId" type="hidden" value={props.termId} />
      <DayField defaultValue={props.from} label={w.releaseFrom} name="from" required />
    </ActionForm>
  )
}

/** Takes back what was said last of who carries the child. */
export function ReverseChargeForm(
  props: Props & { termId: string; newest: NonNullable<TermGivers['newest']> },
) {
  const { chargeId, isRelease, from } = props.newest
  const w = props.words.givers
  return (
    <ActionForm
      action={props.action}
      formKey={props.formKey}
      idPrefix="reverse"
      submitLabel={w.reverseDo}
      submitTone="danger"
      words={props.words.shell.form}
    >
      <input name="termId" type="hidden" value={props.termId} />
      <input name="chargeId" type="hidden" value={chargeId} />
      <input name="isRelease" type="hidden" value={isRelease ? 'yes' : 'no'} />
      <p className="text-muted">
        {isRelease ? w.reverseRelease(formatDay(from)) : w.reverseCharge(formatDay(from))}
      </p>
      <SelectField
        emptyLabel={w.chooseMistake}
        label={w.because}
        name="because"
        options={GIVER_MISTAKES.map((value) => ({ value, label: w.mistakes[value] }))}
        required
        short
      />
    </ActionForm>
  )
}
