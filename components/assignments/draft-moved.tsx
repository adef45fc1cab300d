import { Banner } from '@/components/ui/banner'
import { isMoved } from '@/lib/assignments/draft-moves'
import type { DraftAtHand } from '@/lib/assignments/draft-at-hand'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** What moved in the ledger since a draft was made; nothing where nothing did. */
export function DraftMoved(props: {
  draft: Pick<DraftAtHand, 'moves' | 'children' | 'codes'>
  unitNames: ReadonlyMap<string, string>
  words: Words
  locale: Locale
}) {
  const { draft, unitNames, words, locale } = props
  const w = words.drafts
  const { gone, came, units, held } = draft.moves
  if (!isMoved(draft.moves)) return null
  const codesOf = (ids: readonly string[]) =>
    ids
      .map((id) => draft.children.get(id)?.code ?? draft.codes.get(id) ?? '')
      .sort()
      .join(', ')
  const names = units.map((id) => unitNames.get(id) ?? w.unitGone)
  return (
    <Banner kind="waiting" title={w.movedTitle}>
      {gone.length > 0 && <p>{w.gone(codesOf(gone))}</p>}
      {came.length > 0 && <p>{w.came(formatNumber(came.length, locale))}</p>}
      {held.length > 0 && <p>{w.heldMoved(codesOf(held))}</p>}
      {units.length > 0 && <p>{w.unitsMoved(names.join(', '))}</p>}
      <p>{w.movedHint}</p>
    </Banner>
  )
}
