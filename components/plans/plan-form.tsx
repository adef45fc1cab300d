import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { FieldSet } from '@/components/ui/field-set'
import { LinkButton } from '@/components/ui/link-button'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { MoneyField } from '@/components/money/money-field'
import { shiftQuarter, quartersFrom, type Quarter } from '@/lib/calendar/quarter'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'
import type { Plan } from '@/lib/plans/plan'
import type { StartingWords } from '@/lib/templates/template'
import { formatDay, formatQuarter } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  plan: Plan | null
  /** the signer and the recipients a new version starts with */
  starting: StartingWords
  now: { quarter: Quarter; month: number; year: number }
  locale: Locale
  words: Words
}

/** The plan's main points, one fieldset after the other; empty number and day are not asked for here. */
export function PlanForm({ action, formKey, plan, starting, now, locale, words }: Props) {
  const w = words.plans
  const start = plan?.startQuarter ?? now.quarter
  const quarters = quartersFrom(shiftQuarter(start, -4), shiftQuarter(start, 4))
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      words={words.shell.form}
      submitLabel={w.save}
      actions={<LinkButton href="/plan">{words.common.cancel}</LinkButton>}
    >
      <input type="hidden" name="basedOn" value={plan?.versionNo ?? 0} />
      <FieldSet legend={w.planned}>
        <TextField
          name="plannedMonth"
          label={w.plannedMonth}
          inputMode="numeric"
          short
          defaultValue={String(plan?.plannedMonth ?? now.month)}
        />
        <TextField
          name="plannedYear"
          label={w.plannedYear}
          inputMode="numeric"
          short
          defaultValue={String(plan?.plannedYear ?? now.year)}
        />
      </FieldSet>
      <SelectField
        name="startQuarter"
        label={w.startQuarter}
        hint={w.startQuarterHint}
        short
        defaultValue={start}
        options={quarters.map((one) => ({ value: one, label: formatQuarter(one, locale) }))}
      />
      <MoneyField
        name="minimum"
        label={w.minimumField}
        hint={w.minimumHint}
        defaultValue={plan?.minimumVnd ?? null}
        readsAs={words.shell.moneyReadsAs}
      />
      <TextField
        name="endAge"
        label={w.endAgeField}
        hint={w.endAgeHint}
        inputMode="numeric"
        short
        defaultValue={plan ? String(plan.endAge) : ''}
      />
      <CheckboxField
        name="birthdayQuarterInFull"
        label={w.birthdayQuarter}
        hint={w.birthdayQuarterHint}
        defaultChecked={plan?.birthdayQuarterInFull ?? true}
      />
      <FieldSet hint={w.categoriesHint} legend={w.categories}>
        {PROGRAMME_CATEGORIES.map((category) => (
          <CheckboxField
            key={category}
            name="categories"
            value={category}
            label={words.children.categories[category]}
            defaultChecked={plan?.categories.includes(category) ?? true}
          />
        ))}
      </FieldSet>
      <TextArea
        name="recipients"
        label={w.recipients}
        hint={
          starting.fromTemplate
            ? `${w.recipientsHint} ${w.fromTemplate(formatDay(starting.fromTemplate))}`
            : w.recipientsHint
        }
        rows={10}
        defaultValue={starting.recipients.join('\n')}
      />
      <FieldSet legend={w.signer}>
        <TextArea
          name="signerAuthority"
          label={w.signerAuthority}
          hint={w.signerAuthorityHint}
          rows={3}
          defaultValue={starting.signerAuthority.join('\n')}
        />
        <TextField name="signerName" label={w.signerName} defaultValue={starting.signerName} />
      </FieldSet>
    </ActionForm>
  )
}
