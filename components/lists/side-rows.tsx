import type { OfficeList } from '@/lib/lists/list'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { Fold } from './fold'
import { placeOfRow } from './row-facts'
import { ROWS_SHOWN } from './row-section'
import type { ShownRow } from './shown-row'

/** Rows about which the officer should know something although nothing is written for it. */
export function NoticeRows({ rows, words }: { rows: readonly ShownRow[]; words: Words }) {
  const w = words.review
  const noted = rows.filter((row) => row.notices.length > 0)
  if (noted.length === 0) return null
  return (
    <Fold id="notices" title={w.noticesTitle} lead={w.noticesLead} open>
      <ul className="grid gap-3">
        {noted.slice(0, ROWS_SHOWN).map((row) => (
          <li key={row.key}>
            <span className="font-semibold">{row.name}</span>{' '}
            <span className="text-muted">{row.place}</span>
            {row.notices.map((notice) => (
              <p key={notice}>{notice}</p>
            ))}
          </li>
        ))}
      </ul>
    </Fold>
  )
}

/** Rows and sheets that were passed over, each with why. */
export function SkippedRows({
  list,
  locale,
  words,
}: {
  list: OfficeList
  locale: Locale
  words: Words
}) {
  const w = words.review
  if (list.skipped.length === 0) return null
  return (
    <Fold
      id="skipped"
      lead={w.skippedCount(formatNumber(list.skipped.length, locale))}
      title={w.skippedTitle}
    >
      <ul className="grid gap-2">
        {list.skipped.slice(0, 4 * ROWS_SHOWN).map((skipped) => (
          <li key={`${skipped.sheet} ${skipped.row}`}>
            <span className="text-muted">
              {skipped.row === 0
                ? `${skipped.sheet}, ${w.wholeSheet}`
                : placeOfRow(skipped, list.sheets.length, words)}
              {': '}
            </span>
            {words.lists.skips[skipped.why](skipped.text)}
          </li>
        ))}
      </ul>
    </Fold>
  )
}
