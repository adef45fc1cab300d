import { ActionForm } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import type { FormState } from '@/components/ui/form-state'
import { PageLink } from '@/components/ui/page-link'
import type { LastCheck } from '@/lib/access/entry-line'
import { formatInstant, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  formKey: string
  lastCheck: LastCheck | null
  locale: Locale
  words: Words
}

/** Whether the record is as it was written, and the seal to take down on paper. */
export function ChainCard({ action, formKey, lastCheck, locale, words }: Props) {
  const w = words.entries.chain
  return (
    <Card labelledBy="chain">
      <CardHeader id="chain" title={w.title} lead={w.lead} />
      <div className="grid gap-5">
        {lastCheck ? (
          <Finding check={lastCheck} {...{ locale, words }} />
        ) : (
          <p className="text-muted">{w.never}</p>
        )}
        <ActionForm
          action={action}
          formKey={formKey}
          submitLabel={w.check}
          submitTone="secondary"
          words={words.shell.form}
        />
      </div>
    </Card>
  )
}

function Finding({ check, locale, words }: { check: LastCheck } & Pick<Props, 'locale' | 'words'>) {
  const w = words.entries.chain
  const { lines, seal, brokenLine } = check
  const who = check.person?.fullName ?? words.entries.noPerson
  const when = w.last(formatInstant(check.at, locale), who)
  if (brokenLine !== null) {
    return (
      <Banner kind="late" title={w.broken(formatNumber(brokenLine, locale))}>
        <p>{w.brokenAdvice}</p>
        <p>
          <PageLink href={`/entries?line=${brokenLine}`}>{w.showLine}</PageLink>
        </p>
        <p>{when}</p>
      </Banner>
    )
  }
  const count = formatNumber(lines, locale)
  return (
    <Banner kind="done" title={w.whole(count)}>
      <p className="tabular-nums">{w.sealed(count, seal)}</p>
      <p>{w.keep}</p>
      <p>{when}</p>
    </Banner>
  )
}
