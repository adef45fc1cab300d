import { MoneyField } from '@/components/money/money-field'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { FieldSet } from '@/components/ui/field-set'
import { LinkButton } from '@/components/ui/link-button'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { RHYTHMS } from '@/lib/plans/rhythm'
import { SPONSOR_KINDS, SUPPORT_FORMS } from '@/lib/sponsors/sponsor'
import { GIVEN_KINDS } from '@/lib/sponsors/statement'
import type { SponsorFile } from '@/lib/sponsors/sponsor-line'
import type { Words } from '@/lib/words/words'
import { ManyField } from './many-field'
import { VersionField } from './version-field'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  sponsor: SponsorFile | null
  villages: { id: string; name: string }[]
  schools: { id: string; name: string }[]
  words: Words
}

/** A sponsor as the office writes it, new or as it stands. */
export function SponsorForm(props: Props) {
  const { sponsor, words } = props
  const w = words.sponsors
  const cancel = (
    <LinkButton href={sponsor ? `/sponsors/${sponsor.id}` : '/sponsors'}>
      {words.common.cancel}
    </LinkButton>
  )
  return (
    <ActionForm
      action={props.action}
      actions={cancel}
      formKey={props.formKey}
      submitLabel={w.save}
      words={words.shell.form}
    >
      {sponsor && <input name="id" type="hidden" value={sponsor.id} />}
      {sponsor && <VersionField version={sponsor.version} />}
      <WhoFields {...props} />
      <ChargeFields {...props} />
      <PromiseFields {...props} />
      <ContactFields {...props} />
    </ActionForm>
  )
}

function WhoFields({ sponsor, words }: Props) {
  const w = words.sponsors
  return (
    <FieldSet legend={w.whoTitle}>
      <TextField
        defaultValue={sponsor?.name}
        hint={w.nameHint}
        label={w.fields.name}
        maxLength={200}
        name="name"
        required
      />
      <SelectField
        defaultValue={sponsor?.kind}
        emptyLabel={words.shell.choose}
        label={w.fields.kind}
        name="kind"
        options={SPONSOR_KINDS.map((value) => ({ value, label: words.support.kinds[value] }))}
        required
      />
    </FieldSet>
  )
}

function ChargeFields({ sponsor, villages, schools, words }: Props) {
  const w = words.sponsors
  if (villages.length + schools.length === 0) return null
  const optional = words.shell.optional
  return (
    <FieldSet hint={w.chargeHint} legend={w.chargeTitle}>
      <ManyField
        label={w.fields.villages}
        name="villageIds"
        optional={optional}
        own={sponsor?.villages}
        places={villages}
      />
      <ManyField
        label={w.fields.schools}
        name="schoolIds"
        optional={optional}
        own={sponsor?.schools}
        places={schools}
      />
    </FieldSet>
  )
}

function PromiseFields({ sponsor, words }: Props) {
  const w = words.sponsors
  const { optional, moneyHint, moneyReadsAs } = words.shell
  const level = sponsor?.level
  const isRange = level && level.maxVnd !== level.minVnd
  return (
    <FieldSet legend={w.promiseTitle}>
      <TextField
        defaultValue={sponsor?.promised?.toString()}
        hint={w.promisedHint}
        inputMode="numeric"
        label={w.fields.promisedChildren}
        name="promisedChildren"
        optional={optional}
        short
      />
      <MoneyField
        defaultValue={level?.minVnd}
        hint={`${w.levelMinHint} ${moneyHint}`}
        label={w.fields.levelMin}
        name="levelMin"
        optional={optional}
        readsAs={moneyReadsAs}
      />
      <MoneyField
        defaultValue={isRange ? level.maxVnd : null}
        hint={w.levelMaxHint}
        label={w.fields.levelMax}
        name="levelMax"
        optional={optional}
        readsAs={moneyReadsAs}
      />
      <SelectField
        defaultValue={level?.rhythm}
        emptyLabel={words.shell.choose}
        hint={w.rhythmHint}
        label={w.fields.levelRhythm}
        name="levelRhythm"
        options={RHYTHMS.map((value) => ({ value, label: w.rhythmLabels[value] }))}
        short
      />
      <SelectField
        defaultValue={sponsor?.form}
        emptyLabel={words.shell.choose}
        hint={w.formHint}
        label={w.fields.form}
        name="form"
        options={SUPPORT_FORMS.map((value) => ({ value, label: words.support.forms[value] }))}
      />
      <TextField
        defaultValue={sponsor?.goods}
        hint={words.giving.goodsHint}
        label={w.fields.goods}
        maxLength={300}
        name="goods"
        optional={optional}
      />
      <ManyField
        hint={words.giving.hint}
        label={w.fields.gives}
        name="gives"
        optional={optional}
        own={sponsor?.gives.map((id) => ({ id }))}
        places={GIVEN_KINDS.map((id) => ({ id, name: words.needs.kinds[id] }))}
      />
    </FieldSet>
  )
}

function ContactFields({ sponsor, words }: Props) {
  const w = words.sponsors
  const { optional } = words.shell
  return (
    <FieldSet
      hint={sponsor ? undefined : w.personal}
      legend={sponsor ? w.furtherTitle : w.contactTitle}
    >
      {/* Of a unit that is known, contacts come and go on its page. */}
      {!sponsor && (
        <>
          <TextField
            autoComplete="off"
            label={w.fields.contactName}
            maxLength={200}
            name="contactName"
            optional={optional}
          />
          <TextField
            autoComplete="off"
            inputMode="tel"
            label={w.fields.contactPhone}
            maxLength={20}
            name="contactPhone"
            optional={optional}
            short
            type="tel"
          />
        </>
      )}
      <TextArea
        defaultValue={sponsor?.note}
        label={w.fields.note}
        maxLength={2000}
        name="note"
        optional={optional}
      />
    </FieldSet>
  )
}
