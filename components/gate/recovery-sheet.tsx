import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PrintButton } from '@/components/ui/print-button'
import type { Words } from '@/lib/words/words'

type Props = {
  codes: string[]
  /** whose codes they are, for the one who finds the sheet in a drawer */
  of: string
  target: string | undefined
  words: Words['factors']
}

/** The codes, once: to print, and to put away. */
export function RecoverySheet({ codes, of, target, words }: Props) {
  return (
    <Card as="div" className="max-w-[36rem]">
      <p className="mb-4 font-semibold">{of}</p>
      <ol className="grid list-decimal gap-x-10 gap-y-2 pl-8 text-[1.125rem] sm:grid-cols-2">
        {codes.map((code) => (
          <li className="font-mono" key={code}>
            {code}
          </li>
        ))}
      </ol>
      <p className="mt-4 text-muted">{words.codesLead}</p>
      <form
        action="/api/recovery-codes"
        className="no-print mt-6 flex flex-wrap gap-3"
        method="post"
      >
        {target && <input name="to" type="hidden" value={target} />}
        <Button tone="primary" type="submit">
          {words.stored}
        </Button>
        <PrintButton>{words.print}</PrintButton>
      </form>
    </Card>
  )
}
