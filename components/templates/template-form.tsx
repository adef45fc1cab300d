import type { ReactNode } from 'react'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DayField } from '@/components/ui/day-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { Day } from '@/lib/calendar/day'
import type { TemplateKind, TemplateText } from '@/lib/templates/template'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  kind: TemplateKind
  /** the words the form starts with: those recorded last, or the usual ones */
  text: TemplateText
  /** the newest version somebody saw before writing the next */
  newestNo: number
  today: Day
  /** the sheet that follows what is typed */
  preview: ReactNode
  words: Words
}

/** The words around a document from a day on, and beside them the sheet they will be printed on. */
export function TemplateForm(props: Props) {
  const { action, formKey, kind, text, newestNo, today, preview, words } = props
  const w = words.templates
  return (
    <Card labelledBy="new-version">
      <CardHeader id="new-version" lead={w.newVersionLead} title={w.newVersion} />
      <ActionForm
        action={action}
        formKey={formKey}
        idPrefix="template"
        submitLabel={w.save}
        words={words.shell.form}
      >
        <input name="kind" type="hidden" value={kind} />
        <input name="basedOn" type="hidden" value={newestNo} />
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <div className="form min-w-0">
            <TemplateFields text={text} words={w} optional={words.shell.optional} />
            <DayField
              defaultValue={today}
              hint={words.shell.dayHint}
              label={w.validFrom}
              name="validFrom"
              required
            />
            <TextArea hint={w.sourceHint} label={w.source} name="source" required rows={2} />
          </div>
          <section
            aria-labelledby="preview"
            className="grid min-w-0 gap-2 lg:sticky lg:top-[calc(var(--shell-top)+1rem)]"
          >
            <h3 id="preview">{w.preview}</h3>
            <p className="text-muted">{w.previewLead}</p>
            {preview}
          </section>
        </div>
      </ActionForm>
    </Card>
  )
}

type FieldProps = { text: TemplateText; words: Words['templates']; optional: string }

function TemplateFields({ text, words: w, optional }: FieldProps) {
  const { parts } = w
  return (
    <>
      <TextField
        {...{ autoComplete: 'off', optional, name: 'superior' }}
        {...{ label: parts.superior, hint: w.superiorHint, defaultValue: text.superior }}
      />
      <TextArea
        {...{ name: 'issuer', required: true, rows: 2 }}
        {...{ label: parts.issuer, hint: w.issuerHint, defaultValue: text.issuer.join('\n') }}
      />
      <TextField
        {...{ autoComplete: 'off', name: 'sign', required: true, short: true }}
        {...{ label: parts.sign, hint: w.signHint, defaultValue: text.sign }}
      />
      <TextField
        {...{ autoComplete: 'off', name: 'placeName', required: true }}
        {...{ label: parts.placeName, hint: w.placeNameHint, defaultValue: text.placeName }}
      />
      <TextArea
        {...{ name: 'signerAuthority', required: true, rows: 3 }}
        {...{ label: parts.signerAuthority, hint: w.signerAuthorityHint }}
        defaultValue={text.signerAuthority.join('\n')}
      />
      <TextField
        {...{ autoComplete: 'off', optional, name: 'signerName' }}
        {...{ label: parts.signerName, hint: w.signerNameHint, defaultValue: text.signerName }}
      />
      <TextArea
        {...{ name: 'recipients', required: true, rows: 10 }}
        {...{ label: parts.recipients, hint: w.recipientsHint }}
        defaultValue={text.recipients.join('\n')}
      />
    </>
  )
}
