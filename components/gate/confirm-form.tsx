import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'

type Props = {
  /** where the person was, and goes back to */
  target: string
  error: string
  /** a file was asked for: it is asked for once more afterwards */
  isFile: boolean
  /** what was typed there could not be kept */
  isLost: boolean
  username: string
  words: Words
}

/** The password once more, in a plain form: on the way back the page is read anew. */
export function ConfirmForm({ target, error, isFile, isLost, username, words }: Props) {
  const w = words.logins.confirm
  const next = isFile ? w.file : isLost ? w.lost : w.kept
  const seconds = /^wait-(\d{1,4})$/.exec(error)?.[1]
  return (
    <>
      <PageHeader lead={w.lead} title={w.title} />
      <div className="grid max-w-[30rem] gap-6">
        {error !== '' && (
          <Banner kind="late" live="alert">
            {seconds ? words.gate.wait(Number(seconds)) : w.wrong}
          </Banner>
        )}
        <Card as="div">
          <form action="/api/confirm" className="form" method="post">
            <input name="to" type="hidden" value={target} />
            {isFile && <input name="file" type="hidden" value="1" />}
            <input autoComplete="username" hidden name="username" readOnly value={username} />
            <TextField
              autoComplete="current-password"
              hint={next}
              label={w.password}
              maxLength={1000}
              name="password"
              required
              type="password"
            />
            <div className="form-foot">
              <Button tone="primary" type="submit">
                {w.submit}
              </Button>
              <LinkButton href={target}>{words.common.cancel}</LinkButton>
            </div>
          </form>
        </Card>
      </div>
    </>
  )
}
