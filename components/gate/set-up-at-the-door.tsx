import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'
import { AppSetUp } from './app-set-up'
import { OtherAccount } from './other-account'

type Props = {
  picture: { size: number; path: string }
  secret: string
  target: string
  problem: string | undefined
  words: Words
}

/** The commune asks for a second step and this account has none: it is set up before anything opens. */
export function SetUpAtTheDoor({ picture, secret, target, problem, words: { factors } }: Props) {
  return (
    <div className="mx-auto grid w-full max-w-[36rem] gap-6 py-6 sm:py-12">
      <header>
        <h1>{factors.second.setUpTitle}</h1>
        <p className="page-lead">{factors.second.setUpLead}</p>
      </header>
      {problem && (
        <Banner kind="late" live="alert">
          {problem}
        </Banner>
      )}
      <Card as="div">
        <AppSetUp picture={picture} secret={secret} words={factors}>
          <form action="/api/second-step" className="form" method="post">
            <input name="to" type="hidden" value={target} />
            <TextField
              autoComplete="one-time-code"
              hint={factors.codeHint}
              inputMode="numeric"
              label={factors.code}
              maxLength={20}
              name="code"
              required
              short
            />
            <Button tone="primary" type="submit" wide>
              {factors.confirmSubmit}
            </Button>
          </form>
        </AppSetUp>
      </Card>
      <OtherAccount label={factors.second.other} target={target} />
    </div>
  )
}
