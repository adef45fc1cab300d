import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'

/** A unit in the annex: whose children, how many. */
export type AnnexPartToShow = { sponsorId: string; name: string; children: number }

/** How many children stand in the annex; a child with two units stands there twice. */
export function childrenIn(parts: readonly AnnexPartToShow[], locale: Locale): string {
  return formatNumber(
    parts.reduce((sum, { children }) => sum + children, 0),
    locale,
  )
}
