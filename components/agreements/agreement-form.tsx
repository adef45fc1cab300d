import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { DayField } from '@/components/ui/day-field'
import { FieldSet } from '@/components/ui/field-set'
import { FileField } from '@/components/ui/file-field'
import { FileSizeGuard } from '@/components/ui/file-size-guard'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import {
  ALWAYS_HANDED_OVER,
  CHILD_DATA,
  DATA_ENDS,
  VISIT_MANNERS,
} from '@/lib/agreements/agreement'
import type { Day } from '@/lib/calendar/day'
import { MOST_SCAN_BYTES } from '@/lib/children/paper'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  sponsorId: string
  /** how many agreements the page shows */
  seen: number
  today: Day
  contactName: string | null
  communeSigner: string
  words: Words
}

/** The agreement as it was signed on paper, with its scan. */
export function AgreementForm(props: Props) {
  const { words } = props
  const w = words.agreements
  return (
    <ActionForm
      action={props.action}
      formKey={props.formKey}
      idPrefix="agreement"
      submitLabel={w.save}
      words={words.shell.form}
    >
      <input name="sponsorId" type="hidden" value={props.sponsorId} />
      <input name="seen" type="hidden" value={props.seen} />
      <FieldSet legend={w.whoTitle}>
        <DayField defaultValue={props.today} label={w.signedOn} name="signedOn" required />
        <TextField
          autoComplete="off"
          defaultValue={props.contactName}
          label={w.unitSigner}
          maxLength={200}
          name="unitSigner"
          required
        />
        <TextField
          autoComplete="off"
          defaultValue={props.communeSigner}
          label={w.communeSigner}
          maxLength={200}
          name="communeSigner"
          required
        />
      </FieldSet>
      <FieldSet legend={w.visitTitle}>
        <SelectField
          emptyLabel={words.shell.choose}
          label={w.visits}
          name="visits"
          options={VISIT_MANNERS.map((value) => ({ value, label: w.manners[value] }))}
          required
        />
        <TextArea hint={w.visitorsHint} label={w.visitors} name="visitors" rows={3} />
      </FieldSet>
      <DataFields words={words} />
      <FieldSet legend={w.lasting}>
        <DayField hint={w.validUntilHint} label={w.validUntil} name="validUntil" />
        <FileSizeGuard mostBytes={MOST_SCAN_BYTES} tooLarge={w.tooLarge}>
          <FileField
            accept="application/pdf,image/jpeg,image/png,image/webp"
            hint={w.scanHint}
            label={w.scan}
            name="scan"
            required
          />
        </FileSizeGuard>
      </FieldSet>
    </ActionForm>
  )
}

/** What is handed over, what for and until when. */
function DataFields({ words }: { words: Words }) {
  const w = words.agreements
  const choices = CHILD_DATA.filter((datum) => !ALWAYS_HANDED_OVER.includes(datum))
  return (
    <FieldSet hint={w.handedOverHint} legend={w.dataTitle}>
      <CheckboxGroup
        choices={choices.map((value) => ({ value, label: w.data[value] }))}
        label={w.handedOver}
        name="handedOver"
      />
      <TextArea
        defaultValue={w.purposeUsual}
        label={w.purpose}
        maxLength={500}
        name="purpose"
        required
        rows={2}
      />
      <SelectField
        emptyLabel={words.shell.choose}
        label={w.dataEnd}
        name="dataEnd"
        options={DATA_ENDS.map((value) => ({ value, label: w.dataEnds[value] }))}
        required
        short
      />
      <TextField
        autoComplete="off"
        hint={w.afterDaysHint}
        inputMode="numeric"
        label={w.afterDays}
        maxLength={4}
        name="afterDays"
        short
      />
      <DayField label={w.dataEndsOn} name="dataEndsOn" />
    </FieldSet>
  )
}
