import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'

type Props = { typed?: string; issue?: string; words: Words['help'] }

/** The code is sent in a form: it never stands in an address. */
export function FollowForm({ typed, issue, words }: Props) {
  return (
    <form action="/api/help/follow" className="form" method="post">
      <TextField
        autoCapitalize="none"
        autoComplete="off"
        defaultValue={typed}
        hint={words.codeHint}
        issue={issue}
        label={words.code}
        maxLength={60}
        name="code"
        required
        spellCheck={false}
      />
      <Button type="submit" wide>
        {words.follow}
      </Button>
    </form>
  )
}
