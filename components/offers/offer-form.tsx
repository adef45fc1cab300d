import type { ReactNode } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { FieldSet } from '@/components/ui/field-set'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { LONGEST_MESSAGE, LONGEST_NAME } from '@/lib/offers/input'
import { SPONSOR_KINDS, SUPPORT_FORMS } from '@/lib/sponsors/sponsor'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  /** whose form it is, and the server's signature under it */
  commune: string
  token: string
  contactDays: number
  /** what was typed before */
  values: Record<string, string>
  issues: { field: string; code: string }[]
  /** why it was not taken, as a sentence */
  refusal: string | null
  locale: Locale
  words: Words
}

/** A plain form to its route handler: it works before any script arrives, and where none does. */
export function OfferForm(props: Props) {
  const { commune, token, values, issues, refusal, words } = props
  const w = words.help
  const labels = labelsOf(words)
  const order = Object.keys(labels)
  const told = [...issues]
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
    .map(({ field, code }) => ({
      ...{ field, label: labels[field] },
      message: sentenceFor(code, words),
    }))
  const of = (name: string) => ({
    ...{ name, defaultValue: values[name] },
    issue: told.find(({ field }) => field === name)?.message,
  })
  return (
    <Card labelledBy="offer">
      <h2 className="mb-4" id="offer">
        {w.formTitle}
      </h2>
      {refusal && (
        <div className="mb-4">
          <Banner kind="waiting" live="alert">
            {refusal}
          </Banner>
        </div>
      )}
      {told.length > 0 && (
        <div className="mb-6">
          <ErrorSummary issues={told} title={words.shell.form.summary} />
        </div>
      )}
      <form action="/api/help" className="form" method="post" noValidate>
        <input name="commune" type="hidden" value={commune} />
        <input name="token" type="hidden" value={token} />
        <Trap label={w.trap} />
        <TextField
          {...of('name')}
          autoComplete="name"
          hint={w.nameHint}
          label={w.name}
          maxLength={LONGEST_NAME}
          required
        />
        <SelectField
          {...of('kind')}
          emptyLabel={w.chooseKind}
          label={w.kind}
          options={SPONSOR_KINDS.map((value) => ({ value, label: words.support.kinds[value] }))}
          required
        />
        <FieldSet hint={w.helpHint} legend={w.helpLegend}>
          <TextField
            {...of('children')}
            hint={w.childrenHint}
            inputMode="numeric"
            label={w.childrenLabel}
            maxLength={4}
            short
          />
          <SelectField
            {...of('form')}
            emptyLabel={w.anyForm}
            label={w.form}
            options={SUPPORT_FORMS.map((value) => ({ value, label: words.support.forms[value] }))}
          />
        </FieldSet>
        <FieldSet hint={w.contactHint} legend={w.contactLegend}>
          <TextField
            {...of('phone')}
            autoComplete="tel"
            inputMode="tel"
            label={w.phone}
            maxLength={30}
            type="tel"
          />
          <TextField
            {...of('email')}
            autoCapitalize="none"
            autoComplete="email"
            inputMode="email"
            label={w.email}
            maxLength={200}
            spellCheck={false}
            type="email"
          />
        </FieldSet>
        <TextArea
          {...of('message')}
          hint={w.messageHint}
          label={w.message}
          maxLength={LONGEST_MESSAGE}
          optional={words.shell.optional}
          rows={4}
        />
        <CheckboxField
          defaultChecked={values.consent === 'on'}
          hint={w.consentHint(formatNumber(props.contactDays, props.locale))}
          issue={of('consent').issue}
          label={w.consent}
          name="consent"
          required
        />
        <Button tone="primary" type="submit" wide>
          {w.send}
        </Button>
      </form>
    </Card>
  )
}

/** A field for machines: off the page and out of the order of keys, so that people leave it empty. */
function Trap({ label }: { label: string }): ReactNode {
  return (
    <div aria-hidden="true" className="sr-only">
      <label>
        {label}
        <input autoComplete="off" defaultValue="" name="website" tabIndex={-1} type="text" />
      </label>
    </div>
  )
}

function labelsOf({ help: w }: Words): Partial<Record<string, string>> {
  return {
    ...{ name: w.name, kind: w.kind, children: w.childrenLabel, form: w.form },
    ...{ phone: w.phone, email: w.email, message: w.message, consent: w.consentLabel },
  }
}

function sentenceFor(code: string, words: Words): string {
  const sentences: Record<string, string> = { ...words.issues, ...words.help.issues }
  return sentences[code] ?? words.issues.unclear
}
