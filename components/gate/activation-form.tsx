import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ErrorSummary } from '@/components/ui/error-summary'
import { TextField } from '@/components/ui/text-field'
import { LONGEST_PASSWORD } from '@/lib/access/new-password'
import type { Words } from '@/lib/words/words'

type Props = {
  words: Words
  /** why the last try did not succeed, as the address says it */
  error: string
  /** what was typed before, when it may be shown again */
  username: string
  code: string
}

/** A plain form to its route handler: it works before any script arrives. */
export function ActivationForm({ words, error, username, code }: Props) {
  const w = words.logins.activate
  const issue = passwordIssue(error, words)
  const field = error === 'password_unequal' ? 'again' : 'password'
  const label = field === 'again' ? w.again : w.password
  return (
    <div className="mx-auto grid w-full max-w-[30rem] gap-6 py-6 sm:py-12">
      <header>
        <h1>{w.title}</h1>
        <p className="page-lead">{w.lead}</p>
      </header>
      {error && !issue && (
        <Banner kind="late" live="alert">
          {sentenceFor(error, words)}
        </Banner>
      )}
      {issue && (
        <ErrorSummary
          issues={[{ field, label, message: issue }]}
          title={words.shell.form.summary}
        />
      )}
      <Card as="div">
        <form action="/api/activate" className="form" method="post">
          <TextField
            autoCapitalize="none"
            autoComplete="username"
            defaultValue={username}
            label={words.gate.username}
            name="username"
            required
            spellCheck={false}
          />
          <TextField
            autoCapitalize="none"
            autoComplete="one-time-code"
            defaultValue={code}
            hint={w.codeHint}
            label={w.code}
            maxLength={60}
            name="code"
            required
            spellCheck={false}
          />
          <TextField
            autoComplete="new-password"
            hint={w.passwordHint}
            issue={field === 'password' ? issue : undefined}
            label={w.password}
            maxLength={LONGEST_PASSWORD}
            name="password"
            required
            type="password"
          />
          <TextField
            autoComplete="new-password"
            issue={field === 'again' ? issue : undefined}
            label={w.again}
            maxLength={LONGEST_PASSWORD}
            name="again"
            required
            type="password"
          />
          <Button tone="primary" type="submit" wide>
            {w.submit}
          </Button>
        </form>
      </Card>
      <p className="text-muted">{w.noSlip}</p>
    </div>
  )
}

function passwordIssue(error: string, { logins }: Words): string | undefined {
  const issues: Record<string, string> = logins.passwordIssues
  return Object.hasOwn(issues, error) ? issues[error] : undefined
}

function sentenceFor(error: string, { gate, logins }: Words): string {
  const seconds = /^wait-(\d{1,4})$/.exec(error)?.[1]
  if (seconds) return gate.wait(Number(seconds))
  return error === 'wrong' ? logins.activate.wrong : logins.activate.failed
}
