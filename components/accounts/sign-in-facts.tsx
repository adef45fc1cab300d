import { ActionForm } from '@/components/ui/action-form'
import { ConfirmButton } from '@/components/ui/confirm-button'
import { DescriptionList } from '@/components/ui/description-list'
import type { FormState } from '@/components/ui/form-state'
import { StatusChip } from '@/components/ui/status-chip'
import type { AccountLine } from '@/lib/access/account-line'
import { formatInstant, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  account: AccountLine
  isOwn: boolean
  endSessions: (state: FormState, form: FormData) => Promise<FormState>
  formKey: string
  /** what the sign-in provider is called, where there is one */
  providerName: string | undefined
  locale: Locale
  words: Words
}

/** How a person is signed in, and the way to sign that person out everywhere. */
export function SignInFacts(props: Props) {
  const { account, isOwn, endSessions, formKey, providerName, locale, words } = props
  const w = words.accounts
  const { username, isDisabled, lastSeenAt, openSessions, appSince } = account
  return (
    <div className="grid gap-5">
      <DescriptionList
        none={w.noLogin}
        facts={[
          {
            label: w.username,
            value: isDisabled ? (
              <>
                {username} <StatusChip meaning="closed">{w.disabled}</StatusChip>
              </>
            ) : (
              username
            ),
          },
          ...(account.username && !account.isActivated
            ? [{ label: words.logins.codeState, value: codeOf(account, locale, words.logins) }]
            : []),
          {
            label: w.lastSeen,
            value: lastSeenAt ? formatInstant(lastSeenAt, locale) : w.neverSeen,
          },
          { label: w.openSessions, value: formatNumber(openSessions, locale) },
          {
            label: words.factors.account.label,
            value: appSince
              ? words.factors.account.since(formatInstant(appSince, locale))
              : words.factors.account.none,
          },
          ...(providerName ? [linkFact(account, providerName, locale, words.provider)] : []),
        ]}
      />
      {openSessions > 0 && (
        <ActionForm
          action={endSessions}
          formKey={formKey}
          idPrefix="sessions"
          words={words.shell.form}
        >
          <input name="personId" type="hidden" value={account.personId} />
          <ConfirmButton
            closeLabel={words.common.close}
            confirmLabel={w.endSessions}
            id="end-sessions"
            label={w.endSessions}
            title={w.endSessionsTitle}
            tone="secondary"
          >
            <p>{w.endSessionsText}</p>
            {isOwn && <p className="mt-2 font-semibold">{w.endOwnSessions}</p>}
          </ConfirmButton>
        </ActionForm>
      )}
    </div>
  )
}

function codeOf({ codeEndsAt }: AccountLine, locale: Locale, words: Words['logins']): string {
  return codeEndsAt ? words.codeUntil(formatInstant(codeEndsAt, locale)) : words.codeNone
}

function linkFact(
  { linkedSince }: AccountLine,
  name: string,
  locale: Locale,
  { account }: Words['provider'],
) {
  const value = linkedSince ? account.since(formatInstant(linkedSince, locale)) : account.none
  return { label: account.label(name), value }
}
