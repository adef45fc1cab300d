import { MoneyField } from '@/components/money/money-field'
import { DayField } from '@/components/ui/day-field'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { Day } from '@/lib/calendar/day'
import { RHYTHMS } from '@/lib/plans/rhythm'
import { isOpen } from '@/lib/pledges/pledge'
import type { TermInQuarter } from '@/lib/pledges/term'
import { SUPPORT_FORMS } from '@/lib/sponsors/sponsor'
import type { Words } from '@/lib/words/words'

/** What is promised, how much, how often and from when. */
export function PledgeFields({
  term,
  from,
  words,
}: {
  term: TermInQuarter
  /** the first day that is proposed */
  from: Day
  words: Words
}) {
  const w = words.pledges
  const { shell } = words
  const open = term.pledges.filter(isOpen)
  // A change starts from what was promised, a first promise from what the unit usually gives.
  const before = open[0] ?? { ...term.usual, item: null }
  return (
    <>
      <input name="termId" type="hidden" value={term.termId} />
      {open.length > 0 && (
        <RadioGroup
          choices={[
            ...open.map(({ id, amountVnd, rhythm, form, item }) => ({
              value: id,
              label: w.replacesOne(w.inShort(amountVnd, rhythm, form, item)),
            })),
            { value: 'none', label: w.replacesNone },
          ]}
          defaultValue={open[0]?.id}
          label={w.replaces}
          name="replaces"
        />
      )}
      <SelectField
        defaultValue={before.form ?? 'cash'}
        hint={w.formHint}
        label={w.form}
        name="form"
        options={SUPPORT_FORMS.map((form) => ({ value: form, label: w.forms[form] }))}
      />
      <RadioGroup
        choices={RHYTHMS.map((rhythm) => ({ value: rhythm, label: w.rhythms[rhythm] }))}
        defaultValue={before.rhythm ?? 'quarterly'}
        hint={w.rhythmHint}
        label={w.rhythm}
        name="rhythm"
      />
      <MoneyField
        defaultValue={before.amountVnd}
        hint={`${shell.moneyHint}. ${w.amountHint}`}
        label={w.amount}
        name="amountVnd"
        readsAs={shell.moneyReadsAs}
      />
      <TextField
        defaultValue={before.item}
        hint={w.itemHint}
        label={w.item}
        name="item"
        optional={shell.optional}
      />
      <DayField defaultValue={from} hint={w.fromHint} label={w.from} name="from" required />
    </>
  )
}
