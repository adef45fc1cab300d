import { KnownAnswer } from './known-answer'
import { HiddenField } from '@/components/queue/hidden-field'
import { PhotoField } from '@/components/queue/photo-field'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { FieldSet } from '@/components/ui/field-set'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField, type Option } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { SEXES } from '@/lib/children/child'
import { PAPER_KINDS } from '@/lib/children/proposal'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'
import type { Words } from '@/lib/words/words'

/** What a form may offer beside what it asks; nothing of it is known where there is no connection. */
export type ProposalChoices = { places: Option[]; villages: Option[]; classes: Option[] }

/** What was said before, where a proposal that was sent back is sent again. */
export type ProposalSaid = Partial<Record<ProposalFieldName, string | null>> & {
  childId?: string
  version?: number
  especiallyDifficult?: boolean
}
type ProposalFieldName =
  | 'fullName'
  | 'birth'
  | 'sex'
  | 'guardianName'
  | 'guardianPhone'
  | 'category'
  | 'reason'
  | 'schooling'
  | 'villageId'
  | 'schoolClassId'

type Props = {
  words: Words
  choices?: ProposalChoices
  said?: ProposalSaid
  /** says of two files that they are two children, once and for all */
  mayTellApart?: boolean
}

/** What a proposal asks, in the order in which one asks it at a door. */
export function ProposalFields({ words, choices, said = {}, mayTellApart = false }: Props) {
  const w = words.proposing
  const { optional } = words.shell
  return (
    <>
      <HiddenField name="childId" value={said.childId} />
      <HiddenField name="version" value={said.version} />
      <KnownAnswer
        choices={knownChoices(w.known, mayTellApart)}
        hint={w.known.hint}
        label={w.known.label}
        submitLabel={w.known.submit}
      />
      {choices && choices.places.length > 1 && (
        <SelectField
          emptyLabel={words.shell.choose}
          label={w.place}
          name="placeId"
          options={choices.places}
          required
        />
      )}
      <TextField
        autoCapitalize="words"
        defaultValue={said.fullName}
        label={w.fullName}
        name="fullName"
        required
      />
      <TextField
        defaultValue={said.birth}
        hint={w.birthHint}
        inputMode="numeric"
        label={w.birth}
        name="birth"
        required
        short
      />
      <RadioGroup
        choices={SEXES.map((sex) => ({ value: sex, label: words.children.sexes[sex] }))}
        defaultValue={said.sex}
        label={w.sex}
        name="sex"
        optional={optional}
      />
      <TextField
        autoCapitalize="words"
        defaultValue={said.guardianName}
        hint={w.guardianHint}
        label={w.guardianName}
        name="guardianName"
        optional={optional}
      />
      <TextField
        defaultValue={said.guardianPhone}
        inputMode="tel"
        label={w.guardianPhone}
        name="guardianPhone"
        optional={optional}
        type="tel"
      />
      <RadioGroup
        choices={PROGRAMME_CATEGORIES.map((category) => ({
          value: category,
          label: w.why[category],
        }))}
        defaultValue={said.category}
        label={w.category}
        name="category"
        required
      />
      <TextArea
        defaultValue={said.reason}
        hint={w.reasonHint}
        label={w.reason}
        name="reason"
        required
        rows={3}
      />
      <CheckboxField
        defaultChecked={said.especiallyDifficult}
        label={w.especiallyDifficult}
        name="especiallyDifficult"
      />
      <PaperFields words={words} />
      <SchoolFields choices={choices} said={said} words={words} />
    </>
  )
}

function knownChoices(w: Words['proposing']['known'], mayTellApart: boolean) {
  if (!mayTellApart) return [{ value: 'later', label: w.send }]
  return [
    { value: 'another', label: w.another },
    { value: 'later', label: w.later },
  ]
}

function PaperFields({ words }: { words: Words }) {
  const { proposing: w, proposals, queue, shell } = words
  return (
    <FieldSet legend={w.paperLegend}>
      <PhotoField
        name="paper"
        optional={shell.optional}
        words={{ ...queue.photo, label: w.paper, hint: w.paperHint }}
      />
      <SelectField
        emptyLabel={shell.choose}
        label={w.paperKind}
        name="paperKind"
        optional={shell.optional}
        options={PAPER_KINDS.map((kind) => ({ value: kind, label: proposals.papers[kind] }))}
      />
    </FieldSet>
  )
}

/** Where the child lives and studies: by the book where it is at hand, and otherwise in words. */
function SchoolFields({ words, choices, said = {} }: Props) {
  const { proposing: w, shell } = words
  const shared = { emptyLabel: shell.choose, optional: shell.optional }
  return (
    <>
      {choices && choices.villages.length > 1 && (
        <SelectField
          {...shared}
          defaultValue={said.villageId}
          label={w.village}
          name="villageId"
          options={choices.villages}
        />
      )}
      {choices && choices.classes.length > 0 && (
        <SelectField
          {...shared}
          defaultValue={said.schoolClassId}
          label={w.schoolClass}
          name="schoolClassId"
          options={choices.classes}
        />
      )}
      <TextField
        defaultValue={said.schooling}
        hint={w.schoolingHint}
        label={w.schooling}
        name="schooling"
        optional={shell.optional}
      />
    </>
  )
}
