import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { SelectField } from '@/components/ui/select-field'
import { CHILD_FIELDS } from '@/lib/lists/child-fields'
import type { OfficeList, ShownSheet } from '@/lib/lists/list'
import { SPONSOR_FIELDS } from '@/lib/lists/listed-sponsor'
import type { SenderChoice } from '@/lib/lists/sender'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { Fold } from './fold'
import { SenderFields } from './sender-fields'

/** The columns as understood, each with values of its own; a wrong guess is put right here. */
export function ColumnForm({
  list,
  listId,
  action,
  formKey,
  sender,
  senders,
  locale,
  words,
}: {
  list: OfficeList
  listId: string
  action: ActionFormProps['action']
  formKey: string
  sender: SenderChoice | null
  senders: readonly SenderChoice[]
  locale: Locale
  words: Words
}) {
  const w = words.review
  const recalled = sender !== null && (list.recalled ?? []).length > 0
  const options =
    list.kind === 'children'
      ? CHILD_FIELDS.map((value) => ({ value, label: w.childFields[value] }))
      : SPONSOR_FIELDS.map((value) => ({ value, label: w.sponsorFields[value] }))
  return (
    <Fold id="columns" title={w.columnsTitle} lead={w.columnsLead} open={recalled}>
      {recalled && <p className="text-lake">{w.recalled(sender.name)}</p>}
      <ActionForm
        action={action}
        formKey={formKey}
        idPrefix="columns"
        submitLabel={w.reread}
        submitTone="secondary"
        words={words.shell.form}
      >
        <input name="listId" type="hidden" value={listId} />
        <SenderFields chosen={sender} hint={w.remembers} senders={senders} words={words} />
        {list.sheets.map((sheet: ShownSheet, at) => (
          <fieldset className="fieldset grid gap-4" key={sheet.name}>
            <legend className="mb-4 font-semibold">
              {w.sheetHeader(sheet.name, sheet.headerRow)}
            </legend>
            {sheet.converted > 0 && <p>{w.converted(formatNumber(sheet.converted, locale))}</p>}
            <input name={`sheet-${at}`} type="hidden" value={sheet.name} />
            <div className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
              {sheet.columns.map(({ letter, title, field, samples }) => (
                <SelectField
                  defaultValue={field}
                  emptyLabel={w.columnUnused}
                  hint={samples.length > 0 ? w.columnSamples(samples.join('; ')) : w.columnEmpty}
                  key={letter}
                  label={w.columnLabel(letter, title)}
                  name={`column-${at}-${letter}`}
                  options={options}
                />
              ))}
            </div>
          </fieldset>
        ))}
      </ActionForm>
    </Fold>
  )
}
