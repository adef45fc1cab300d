import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { TextField } from '@/components/ui/text-field'
import type { SponsorLine } from '@/lib/sponsors/sponsor-line'
import { promiseAfterEnding } from '@/lib/sponsors/statement'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** A unit takes no more children than it carries; nothing where it promised no more than that. */
export function PromiseEnd(props: {
  action: ActionFormProps['action']
  formKey: string
  sponsor: SponsorLine
  words: Words
  locale: Locale
}) {
  const { sponsor, words, locale } = props
  const w = words.giving
  const left = promiseAfterEnding(sponsor)
  if (left === null) return null
  return (
    <details className="mt-4">
      <summary className="inline-flex min-h-11 items-center text-leaf">{w.endPromise}</summary>
      <p className="mb-3 text-muted">
        {w.endPromiseLead(formatNumber(sponsor.promised ?? 0, locale), formatNumber(left, locale))}
      </p>
      <ActionForm
        action={props.action}
        formKey={props.formKey}
        idPrefix="promise"
        submitLabel={w.endPromise}
        submitTone="secondary"
        words={words.shell.form}
      >
        <input name="sponsorId" type="hidden" value={sponsor.id} />
        <input name="seen" type="hidden" value={sponsor.promised ?? 0} />
        <TextField hint={w.reasonHint} label={w.reason} maxLength={300} name="reason" required />
      </ActionForm>
    </details>
  )
}
