import { Tabs } from '@/components/ui/tabs'
import type { Words } from '@/lib/words/words'

/** The two books: what was done, and whose file was opened. */
export function EntriesTabs({ at, words }: { at: 'acts' | 'traces'; words: Words['entries'] }) {
  return (
    <Tabs
      label={words.tabs}
      tabs={[
        { href: '/entries', label: words.actsTab, current: at === 'acts' },
        { href: '/entries/traces', label: words.tracesTab, current: at === 'traces' },
      ]}
    />
  )
}
