import { VersionField } from '@/components/sponsors/version-field'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { FieldSet } from '@/components/ui/field-set'
import { LinkButton } from '@/components/ui/link-button'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { Day } from '@/lib/calendar/day'
import { SEXES, type Sex } from '@/lib/children/child'
import { GUARDIAN_RELATIONS, type GuardianRelation } from '@/lib/children/family'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Facts = {
  version: number
  fullName: string
  born: Day | null
  bornYear: number | null
  sex: Sex | null
  personalId: string | null
  villageId: string | null
  villages: { id: string; name: string }[]
  guardianName: string | null
  guardianRelation: GuardianRelation | null
  guardianPhone: string | null
  note: string | null
}
type Props = {
  action: ActionFormProps['action']
  childId: string
  facts: Facts
  formKey: string
  words: Words
}

/** A child's own facts as they stand. */
export function FactsForm(props: Props) {
  const { action, childId, facts, formKey, words } = props
  return (
    <ActionForm
      action={action}
      actions={<LinkButton href={`/children/${childId}`}>{words.common.cancel}</LinkButton>}
      formKey={formKey}
      submitLabel={words.facts.save}
      words={words.shell.form}
    >
      <input name="childId" type="hidden" value={childId} />
      <VersionField version={facts.version} />
      <WhoFields {...props} />
      <GuardianFields {...props} />
    </ActionForm>
  )
}

function WhoFields({ facts, words }: Props) {
  const { facts: w, children, shell } = words
  return (
    <FieldSet legend={w.who}>
      <TextField
        autoComplete="off"
        defaultValue={facts.fullName}
        label={w.fields.fullName}
        maxLength={200}
        name="fullName"
        required
      />
      <TextField
        autoComplete="off"
        defaultValue={facts.born ? formatDay(facts.born) : facts.bornYear?.toString()}
        hint={w.birthHint}
        label={w.fields.birth}
        maxLength={20}
        name="born"
        optional={shell.optional}
        short
      />
      <SelectField
        defaultValue={facts.sex}
        emptyLabel={children.notRecorded}
        label={w.fields.sex}
        name="sex"
        options={SEXES.map((value) => ({ value, label: children.sexes[value] }))}
        short
      />
      <TextField
        autoComplete="off"
        hint={w.personalIdHint(facts.personalId)}
        inputMode="numeric"
        label={w.fields.personalId}
        maxLength={20}
        name="personalId"
        optional={shell.optional}
      />
      <SelectField
        defaultValue={facts.villageId}
        emptyLabel={w.noVillage}
        label={w.fields.village}
        name="villageId"
        options={facts.villages.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea
        defaultValue={facts.note}
        label={w.fields.note}
        maxLength={2000}
        name="note"
        optional={shell.optional}
      />
    </FieldSet>
  )
}

function GuardianFields({ facts, words }: Props) {
  const { facts: w, family, children, shell } = words
  return (
    <FieldSet hint={w.guardianHint} legend={w.guardian}>
      <TextField
        autoComplete="off"
        defaultValue={facts.guardianName}
        label={w.fields.guardianName}
        maxLength={200}
        name="guardianName"
        optional={shell.optional}
      />
      <SelectField
        defaultValue={facts.guardianRelation}
        emptyLabel={children.notRecorded}
        label={w.fields.guardianRelation}
        name="guardianRelation"
        options={GUARDIAN_RELATIONS.map((value) => ({ value, label: family.relations[value] }))}
      />
      <TextField
        autoComplete="off"
        defaultValue={facts.guardianPhone}
        inputMode="tel"
        label={w.fields.guardianPhone}
        maxLength={20}
        name="guardianPhone"
        optional={shell.optional}
        type="tel"
      />
    </FieldSet>
  )
}
