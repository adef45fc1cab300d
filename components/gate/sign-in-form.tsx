import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'

import { PasskeySignIn } from './passkey-sign-in'
import { ProviderButton } from './provider-button'

type Props = {
  words: Words
  csrfToken: string
  target: string
  problem: string | undefined
  /** what was done before coming here */
  notice: string | undefined
  /** The name typed before, when the password was wrong. */
  username: string
  /** what the sign-in provider is called, where there is one */
  providerName: string | undefined
}

/** A plain form to next-auth's callback: it works before any script arrives. */
export function SignInForm({ words: all, ...props }: Props) {
  const { csrfToken, target, problem, notice, username, providerName } = props
  const words = all.gate
  const { activate } = all.logins
  return (
    <div className="mx-auto grid w-full max-w-[26rem] gap-6 py-6 sm:py-12">
      <header>
        <h1>{words.title}</h1>
        <p className="page-lead">{words.lead}</p>
      </header>
      {problem && (
        <Banner kind="late" live="alert">
          {problem}
        </Banner>
      )}
      {notice && (
        <Banner kind="done" live="status">
          {notice}
        </Banner>
      )}
      <Card as="div">
        <form action="/api/auth/callback/credentials" method="post" className="form">
          <input type="hidden" name="csrfToken" value={csrfToken} />
          <input type="hidden" name="callbackUrl" value={target} />
          <TextField
            name="username"
            defaultValue={username}
            label={words.username}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <TextField
            name="password"
            label={words.password}
            type="password"
            autoComplete="current-password"
            required
          />
          <Button type="submit" tone="primary" wide>
            {words.submit}
          </Button>
        </form>
      </Card>
      <PasskeySignIn
        failed={all.factors.passkeys.failed}
        label={all.factors.passkeys.signIn}
        target={target}
      />
      {providerName && <ProviderButton label={all.provider.enter(providerName)} target={target} />}
      <p className="text-muted">{words.forgotten}</p>
      <p className="text-muted">
        {activate.fromSignIn} <a href="/activate">{activate.fromSignInLink}</a>
      </p>
    </div>
  )
}
