import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { DayField } from '@/components/ui/day-field'
import { TextField } from '@/components/ui/text-field'
import type { SchoolYearDays } from '@/lib/places/school-year'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  /** proposed for a new one, as they are for one that is open */
  year: SchoolYearDays & { id: string | null; startYear: number }
  words: Words
}

/** A school year: when it begins and when it is over. */
export function YearForm({ action, formKey, year, words }: Props) {
  const w = words.years
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix="year"
      submitLabel={year.id ? w.save : w.openYear}
      submitTone={year.id ? 'secondary' : 'primary'}
      words={words.shell.form}
    >
      {year.id ? (
        <>
          <input name="id" type="hidden" value={year.id} />
          <input name="startYear" type="hidden" value={year.startYear} />
          <input name="seenStartsOn" type="hidden" value={year.startsOn} />
          <input name="seenEndsOn" type="hidden" value={year.endsOn} />
        </>
      ) : (
        <TextField
          autoComplete="off"
          defaultValue={String(year.startYear)}
          hint={w.startYearHint}
          inputMode="numeric"
          label={w.startYear}
          name="startYear"
          required
        />
      )}
      <DayField
        defaultValue={year.startsOn}
        hint={words.shell.dayHint}
        label={w.startsOn}
        name="startsOn"
        required
      />
      <DayField defaultValue={year.endsOn} label={w.endsOn} name="endsOn" required />
    </ActionForm>
  )
}
