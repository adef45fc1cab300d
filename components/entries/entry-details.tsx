import type { Detail } from '@/lib/access/entry-detail'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { detailTexts } from './detail-text'

type Props = { details: Detail[]; locale: Locale; words: Words['entries'] }

/** More values than this are folded away: a list may change a hundred fields at once. */
const SHOWN = 6

/** What a line says beside the act, each with its label. */
export function EntryDetails({ details, locale, words }: Props) {
  if (details.length === 0) return null
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 text-[0.9375rem] font-normal text-muted">
      {details.map((detail) => (
        <li key={detail.name}>
          <DetailOf {...{ detail, locale, words }} />
        </li>
      ))}
    </ul>
  )
}

function DetailOf({ detail, locale, words }: Omit<Props, 'details'> & { detail: Detail }) {
  const label = words.details[detail.name]
  if (detail.kind === 'known') return label
  const texts = detailTexts(detail, locale, words)
  if (texts.length <= SHOWN) {
    return (
      <>
        {label}: <span className="text-ink">{texts.join(', ')}</span>
      </>
    )
  }
  return (
    <details>
      <summary className="cursor-pointer py-2">
        {label}: {words.allDetails(formatNumber(texts.length, locale))}
      </summary>
      <ul className="pb-2 text-ink">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  )
}
