import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { ConfirmButton } from '@/components/ui/confirm-button'
import type { FormState } from '@/components/ui/form-state'
import { StatusChip } from '@/components/ui/status-chip'
import { TextField } from '@/components/ui/text-field'
import { formatInstant } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  name: string
  link: { createdAt: Date; lastUsedAt: Date | null } | null
  unlink: (state: FormState, form: FormData) => Promise<FormState>
  locale: Locale
  words: Words
}

/** The link with the sign-in provider: made after the password was typed, taken off at will. */
export function ProviderCard({ name, link, unlink, locale, words }: Props) {
  const w = words.provider.own
  return (
    <Card labelledBy="provider">
      <CardHeader id="provider" lead={w.lead(name)} title={w.title(name)} />
      {link ? (
        <div className="grid gap-5">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <StatusChip meaning="done">{w.linked}</StatusChip>
            <span className="text-muted">
              {link.lastUsedAt
                ? w.usedAt(formatInstant(link.lastUsedAt, locale))
                : w.since(formatInstant(link.createdAt, locale))}
            </span>
          </p>
          <ActionForm action={unlink} idPrefix="provider" words={words.shell.form}>
            <div>
              <ConfirmButton
                closeLabel={words.common.close}
                confirmLabel={w.unlink}
                id="unlink-provider"
                label={w.unlink}
                title={w.unlinkTitle(name)}
                tone="secondary"
              >
                {w.unlinkText(name)}
              </ConfirmButton>
            </div>
          </ActionForm>
        </div>
      ) : (
        <form action="/api/provider/start" className="form" method="post">
          <input name="use" type="hidden" value="link" />
          <p className="text-muted">{w.none}</p>
          <TextField
            autoComplete="current-password"
            hint={w.passwordHint}
            label={w.password}
            maxLength={1000}
            name="password"
            required
            type="password"
          />
          <div>
            <Button type="submit">{w.link(name)}</Button>
          </div>
        </form>
      )}
    </Card>
  )
}
