import { Banner } from '@/components/ui/banner'
import type { LivingArchival } from '@/lib/children/archival'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = { archival: LivingArchival | null; words: Words['archivals'] }

/** Says above everything that the child is off the list. */
export function ArchivedBanner({ archival, words }: Props) {
  if (archival === null) return null
  return (
    <div className="mb-6">
      <Banner kind="waiting">
        {words.standing(words.reasons[archival.reason], formatDay(archival.on))}
        {archival.note && ` ${archival.note}`}
      </Banner>
    </div>
  )
}
