import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { ConfirmButton } from '@/components/ui/confirm-button'
import type { FormState } from '@/components/ui/form-state'
import { LinkButton } from '@/components/ui/link-button'
import { formatInstant } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Passkey = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null }
type Props = {
  passkeys: Passkey[]
  remove: (state: FormState, form: FormData) => Promise<FormState>
  locale: Locale
  words: Words
}

/** The passkeys of an account, each with the way to remove it. */
export function PasskeyCard({ passkeys, remove, locale, words }: Props) {
  const w = words.factors.passkeys
  return (
    <Card labelledBy="passkeys">
      <CardHeader id="passkeys" lead={w.lead} title={w.title} />
      <div className="grid gap-5">
        {passkeys.length === 0 ? (
          <p className="text-muted">{w.none}</p>
        ) : (
          <ul className="grid divide-y divide-line">
            {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
              <li className="flex flex-wrap items-center justify-between gap-3 py-3" key={id}>
                <div className="min-w-0 break-words">
                  <p className="font-semibold">{name}</p>
                  <p className="text-[0.9375rem] text-muted">
                    {lastUsedAt
                      ? w.usedAt(formatInstant(lastUsedAt, locale))
                      : w.addedAt(formatInstant(createdAt, locale))}
                  </p>
                </div>
                <ActionForm action={remove} idPrefix={id} words={words.shell.form}>
                  <input name="passkeyId" type="hidden" value={id} />
                  <ConfirmButton
                    closeLabel={words.common.close}
                    confirmLabel={w.remove}
                    id={`remove-${id}`}
                    label={w.remove}
                    title={w.removeTitle(name)}
                    tone="secondary"
                  >
                    {w.removeText}
                  </ConfirmButton>
                </ActionForm>
              </li>
            ))}
          </ul>
        )}
        <div>
          <LinkButton href="/me/sign-in-ways/passkeys/new">{w.add}</LinkButton>
        </div>
      </div>
    </Card>
  )
}
