import { SubmitButton } from '@/components/ui/submit-button'
import { paramsOf } from '@/lib/views/kept-filter'
import type { Words } from '@/lib/words/words'

type Props = {
  /** the address of the list with its filter: what is seen is what is taken */
  address: string
  namesChildren: boolean
  /** what the file holds, where it is not a filtered list */
  lead?: string
  words: Words
}

/**
 * The list as it is filtered, as a workbook. A plain form whose answer is a file; the filter goes in its
 * body, since what was typed to search by may be a child's name.
 */
export function ListExport({ address, namesChildren, lead, words }: Props) {
  const [path = '', query = ''] = address.split('?')
  const w = words.exports
  return (
    <form action={`${path}/export`} aria-label={w.label} className="no-print" method="post">
      {Object.entries(paramsOf(query)).map(([name, value]) => (
        <input key={name} name={name} type="hidden" value={value} />
      ))}
      <div className="grid gap-2">
        <div>
          <SubmitButton tone="secondary">{w.button}</SubmitButton>
        </div>
        <p className="text-[0.9375rem] text-muted">
          {lead ?? w.lead} {namesChildren ? w.named : w.unnamed}
        </p>
      </div>
    </form>
  )
}
