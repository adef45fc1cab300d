import { Banner } from '@/components/ui/banner'
import { PageLink } from '@/components/ui/page-link'
import type { Merger } from '@/lib/places/place-history'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = { village: { id: string }; merger: Merger; words: Words['places'] }

/** Where a village that was merged lives on. */
export function ClosedVillageNote({ village, merger, words }: Props) {
  const { into, mergedOn, basis } = merger
  if (into.id === village.id) return <Banner kind="info" title={words.neverOpened} />
  return (
    <Banner kind="info" title={words.mergedAway(into.name, formatDay(mergedOn))}>
      <p>{basis}</p>
      <p>
        <PageLink href={`/places/villages/${into.id}`}>{words.toLiving(into.name)}</PageLink>
      </p>
    </Banner>
  )
}
