import { Tabs } from '@/components/ui/tabs'
import type { Words } from '@/lib/words/words'

/** The two parts of what the administrator keeps of the commune. */
export function PlaceTabs({ at, words }: { at: 'places' | 'years'; words: Words['years'] }) {
  return (
    <Tabs
      label={words.tabs}
      tabs={[
        { href: '/places', label: words.placesTab, current: at === 'places' },
        { href: '/places/years', label: words.yearsTab, current: at === 'years' },
      ]}
    />
  )
}
