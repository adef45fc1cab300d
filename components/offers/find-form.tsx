import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'

type Props = { typed?: string; issue?: string; words: Words['offers'] }

/** Somebody calls and reads out a code; it is sent in a form, for it never stands in an address. */
export function FindForm({ typed, issue, words }: Props) {
  return (
    <Card labelledBy="find">
      <CardHeader id="find" lead={words.findLead} title={words.findTitle} />
      <form action="/offers/find" className="form" method="post">
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
        <Button tone="secondary" type="submit">
          {words.find}
        </Button>
      </form>
    </Card>
  )
}
