import type { ReactNode } from 'react'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DayField } from '@/components/ui/day-field'
import { LinkButton } from '@/components/ui/link-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { Day } from '@/lib/calendar/day'
import type { TextKind } from '@/lib/templates/field'
import {
  partsOf,
  USUAL_SIGNS,
  type TemplateKind,
  type TemplatePart,
  type TemplateText,
} from '@/lib/templates/template'
import type { Words } from '@/lib/words/words'
import { FieldList } from './field-list'

const SHEET_WIDER = 'grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]'
/** Where a text is written, its lines need room. */
const BOTH_ALIKE = 'grid items-start gap-6 lg:grid-cols-2'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  kind: TemplateKind
  /** the words the form starts with: those recorded last, or the usual ones */
  text: TemplateText
  /** the newest version somebody saw before writing the next */
  newestNo: number
  today: Day
  /** where the form is filled with the usual words again; null where it holds them */
  usualHref: string | null
  /** the fields hold the usual words although others are recorded */
  isUsualAgain: boolean
  /** the sheet that follows what is typed */
  preview: ReactNode
  words: Words
}

/** The words of a document from a day on, and beside them the sheet they will be printed on. */
export function TemplateForm(props: Props) {
  const { action, formKey, kind, text, newestNo, today, preview, words } = props
  const { usualHref, isUsualAgain } = props
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
        {usualHref && (
          <p>
            <LinkButton href={usualHref}>{w.usualAgain}</LinkButton>
          </p>
        )}
        {isUsualAgain && <Banner kind="info">{w.usualAgainLead}</Banner>}
        <input name="kind" type="hidden" value={kind} />
        <input name="basedOn" type="hidden" value={newestNo} />
        <div className={kind === 'plan' ? SHEET_WIDER : BOTH_ALIKE}>
          <div className="form min-w-0">
            <TemplateFields {...{ kind, text, words: w }} optional={words.shell.optional} />
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
            <p className="text-muted">
              {w.previewLead} {kind !== 'plan' && w.previewFictional}
            </p>
            {preview}
          </section>
        </div>
      </ActionForm>
    </Card>
  )
}

type FieldProps = {
  kind: TemplateKind
  text: TemplateText
  words: Words['templates']
  optional: string
}

/** The parts of this kind of document, in the order they are printed. */
function TemplateFields({ kind, text, words: w, optional }: FieldProps) {
  const { parts } = w
  const has = (part: TemplatePart) => partsOf(kind).includes(part)
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
        {...{ label: parts.sign, hint: w.signHint(USUAL_SIGNS[kind]), defaultValue: text.sign }}
      />
      {has('placeName') && (
        <TextField
          {...{ autoComplete: 'off', name: 'placeName', required: true }}
          {...{ label: parts.placeName, hint: w.placeNameHint, defaultValue: text.placeName }}
        />
      )}
      {kind !== 'plan' && <ContentFields {...{ kind, text, words: w }} />}
      {has('signerAuthority') && (
        <>
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
            {...{
              name: 'recipients',
              required: true,
              rows: Math.min(10, text.recipients.length + 1),
            }}
            {...{ label: parts.recipients, hint: w.recipientsHint }}
            defaultValue={text.recipients.join('\n')}
          />
        </>
      )}
    </>
  )
}

function ContentFields(props: { kind: TextKind; text: TemplateText; words: Words['templates'] }) {
  const { kind, text, words: w } = props
  return (
    <>
      <TextArea
        {...{ name: 'subject', required: true, rows: 2 }}
        {...{ label: w.parts.subject, hint: w.subjectHint, defaultValue: text.subject }}
      />
      {partsOf(kind).includes('basis') && (
        <TextArea
          {...{ name: 'basis', required: true, rows: 8 }}
          {...{ label: w.parts.basis, hint: w.basisHint, defaultValue: text.basis.join('\n') }}
        />
      )}
      <TextArea
        {...{ name: 'body', required: true, rows: 14 }}
        {...{ label: w.parts.body, hint: w.bodyHint[kind], defaultValue: text.body.join('\n') }}
      />
      <FieldList kind={kind} words={w} />
    </>
  )
}
