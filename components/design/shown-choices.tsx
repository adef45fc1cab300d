import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { AnswerRow } from '@/components/ui/answer-row'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { FieldSet } from '@/components/ui/field-set'
import { FileField } from '@/components/ui/file-field'
import { FileSizeGuard } from '@/components/ui/file-size-guard'
import { KeptFileField } from '@/components/ui/kept-file-field'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'
import { FormStage } from './form-stage'
import { Specimen, State } from './specimen'

/** Boxes, answers and files. */
export function ShownChoices({ words }: { words: Words }) {
  const { states, samples } = words.design
  const choices = [
    { value: 'cash', label: samples.cash },
    { value: 'goods', label: samples.goods, hint: samples.goodsHint },
  ]
  return (
    <>
      <Specimen name="CheckboxField">
        <State of={states.empty}>
          <CheckboxField label={samples.agree} name="agree-empty" />
        </State>
        <State of={states.filled}>
          <CheckboxField defaultChecked label={samples.agree} name="agree-filled" />
        </State>
        <State of={states.wrong}>
          <CheckboxField issue={samples.wrongChoice} label={samples.agree} name="agree-wrong" />
        </State>
      </Specimen>
      <Specimen name="AnswerRow">
        <ul>
          <AnswerRow
            choices={[
              { value: 'cash', label: samples.cash, asksReason: false },
              { value: 'goods', label: samples.goods, asksReason: true },
            ]}
            code="VA-0012"
            defaultValue="cash"
            id="answer-row"
            legend={samples.form}
            reasonLabel={samples.agree}
          >
            <p>{samples.goodsHint}</p>
          </AnswerRow>
        </ul>
      </Specimen>
      <Specimen name="CheckboxGroup">
        <State of={states.empty}>
          <CheckboxGroup choices={choices} label={samples.form} name="several-empty" />
        </State>
        <State of={states.filled}>
          <FormStage
            idPrefix="several"
            state={{ status: 'invalid', values: { several: ['cash', 'goods'] } }}
          >
            <CheckboxGroup choices={choices} label={samples.form} name="several" />
          </FormStage>
        </State>
        <State of={states.wrong}>
          <CheckboxGroup
            choices={choices}
            issue={samples.wrongChoice}
            label={samples.form}
            name="several-wrong"
          />
        </State>
      </Specimen>
      <Specimen name="RadioGroup">
        <State of={states.empty}>
          <RadioGroup choices={choices} label={samples.form} name="form-empty" />
        </State>
        <State of={states.filled}>
          <RadioGroup
            choices={choices}
            defaultValue="goods"
            label={samples.form}
            name="form-filled"
          />
        </State>
        <State of={states.wrong}>
          <RadioGroup
            choices={choices}
            issue={samples.wrongChoice}
            label={samples.form}
            name="form-wrong"
          />
        </State>
      </Specimen>
      <Specimen name="FileField · KeptFileField · FileSizeGuard">
        <State of={states.empty}>
          <FileField hint={samples.voucherHint} label={samples.voucher} name="file-empty" />
        </State>
        <State of={states.wrong}>
          <FileField issue={samples.wrongFile} label={samples.voucher} name="file-wrong" />
        </State>
        <State of={states.kept}>
          <FormStage idPrefix="kept" state={{ status: 'invalid', values: { keptId: '1' } }}>
            <KeptFileField
              keptHint={samples.keptHint}
              keptName="keptId"
              label={samples.voucher}
              name="file-kept"
            />
          </FormStage>
        </State>
        <State of={states.tooLarge}>
          <FileSizeGuard mostBytes={1024} tooLarge={samples.tooLarge}>
            <FileField label={samples.voucher} name="file-large" />
          </FileSizeGuard>
        </State>
      </Specimen>
      <Specimen name="FieldSet">
        <State of={states.many}>
          <FieldSet hint={samples.cardLead} legend={samples.who}>
            <TextField defaultValue={samples.child} label={samples.name} name="set-name" />
            <TextField label={samples.code} name="set-code" short />
          </FieldSet>
        </State>
      </Specimen>
    </>
  )
}
