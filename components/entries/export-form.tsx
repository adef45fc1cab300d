import { SubmitButton } from '@/components/ui/submit-button'
import type { Words } from '@/lib/words/words'

type Props = {
  /** the address of the page with its filter: what is seen is what is taken */
  address: string
  words: Words['entries']
}

/** The lines of the filter as a workbook. A plain form: the answer is a file. */
export function ExportForm({ address, words }: Props) {
  const [path = '', query] = address.split('?')
  return (
    <form action={`${path}/export${query ? `?${query}` : ''}`} className="grid gap-2" method="post">
      <div>
        <SubmitButton tone="secondary">{words.export.button}</SubmitButton>
      </div>
      <p className="text-[0.9375rem] text-muted">{words.export.lead}</p>
    </form>
  )
}
