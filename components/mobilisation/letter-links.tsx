import { LinkButton } from '@/components/ui/link-button'
import { unitListAddress, type UnitFilter } from '@/lib/mobilisation/filter'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

const AT = '/api/documents/mobilisation'

type Props = { filter: UnitFilter; count: number; locale: Locale; words: Words['mobilisation'] }

/** Letters to every unit of the filter, in one file. */
export function LetterLinks({ filter, count, locale, words }: Props) {
  const units = formatNumber(count, locale)
  const address = (kind: string) => {
    const query = unitListAddress(filter, {}, AT)
    return `${query}${query.includes('?') ? '&' : '?'}letter=${kind}`
  }
  return (
    <div className="no-print grid gap-2">
      <p className="text-muted">{words.lettersLead}</p>
      <p className="flex flex-wrap gap-3">
        <LinkButton download href={address('open')}>
          {words.lettersForList(units)}
        </LinkButton>
        <LinkButton download href={address('thank')}>
          {words.thanksForList(units)}
        </LinkButton>
      </p>
    </div>
  )
}
