import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { PaperPlace } from '@/lib/children/paper'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'
import { ScanField, ScanKindField } from './scan-fields'

type Props = {
  action: ActionFormProps['action']
  childId: string
  formKey: string
  words: Words
}

/** A paper for a circumstance, a consent, or the file as a whole. */
export function PaperForm(props: Props & { places: readonly PaperPlace[] }) {
  const { action, childId, formKey, places, words } = props
  const w = words.papers
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix="add"
      submitLabel={w.add}
      words={words.shell.form}
    >
      <input name="childId" type="hidden" value={childId} />
      <ScanField isAsked words={words} />
      <SelectField
        emptyLabel={w.theChild}
        label={w.shows}
        name="shows"
        optional={words.shell.optional}
        options={places.map((place) => ({
          value: `${place.of}.${place.id}`,
          label: placeNamed(place, words),
        }))}
      />
      <ScanKindField name="kind" words={words} />
    </ActionForm>
  )
}

/** Why a paper does not belong into this file. */
export function PaperWithdrawalForm({
  action,
  childId,
  formKey,
  paperId,
  words,
}: Props & { paperId: string }) {
  const w = words.papers
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix={`out-${paperId}`}
      submitLabel={w.takeOut}
      submitTone="secondary"
      words={words.shell.form}
    >
      <input name="childId" type="hidden" value={childId} />
      <input name="paperId" type="hidden" value={paperId} />
      <TextField
        autoComplete="off"
        hint={w.reasonHint}
        label={w.reason}
        maxLength={500}
        name="reason"
        required
      />
    </ActionForm>
  )
}

/** What a paper is of, in words. */
export function placeNamed(place: PaperPlace, words: Words): string {
  const w = words.papers
  return place.of === 'circumstance'
    ? w.ofCircumstance(words.children.categories[place.category], formatDay(place.from))
    : w.ofConsent(words.consents.purposes[place.purpose], formatDay(place.givenOn))
}
