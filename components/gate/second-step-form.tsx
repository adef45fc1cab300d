import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'
import { OtherAccount } from './other-account'
import { PasskeySignIn } from './passkey-sign-in'

type Props = { username: string; target: string; problem: string | undefined; words: Words }

/** A plain form for one code: of the app, or of the sheet that was put away. */
export function SecondStepForm({ username, target, problem, words: { factors } }: Props) {
  const w = factors.second
  return (
    <div className="mx-auto grid w-full max-w-[26rem] gap-6 py-6 sm:py-12">
      <header>
        <h1>{w.title}</h1>
        <p className="page-lead">{w.lead(username)}</p>
      </header>
      {problem && (
        <Banner kind="late" live="alert">
          {problem}
        </Banner>
      )}
      <Card as="div">
        <form action="/api/second-step" className="form" method="post">
          <input name="to" type="hidden" value={target} />
          <TextField
            autoComplete="one-time-code"
            hint={factors.codeHint}
            inputMode="numeric"
            label={w.code}
            maxLength={20}
            name="code"
            short
          />
          <details>
            <summary className="min-h-11 cursor-pointer py-2 font-semibold text-leaf">
              {w.lost}
            </summary>
            <div className="pt-2">
              <TextField
                autoCapitalize="none"
                autoComplete="off"
                hint={w.recoveryHint}
                label={w.recoveryCode}
                maxLength={40}
                name="recoveryCode"
                spellCheck={false}
              />
            </div>
          </details>
          <Button tone="primary" type="submit" wide>
            {w.submit}
          </Button>
        </form>
      </Card>
      <PasskeySignIn
        failed={factors.passkeys.failed}
        label={factors.passkeys.signIn}
        target={target}
      />
      <p className="text-muted">{w.lostBoth}</p>
      <OtherAccount label={w.other} target={target} />
    </div>
  )
}
