import { Tabs } from '@/components/ui/tabs'
import type { Words } from '@/lib/words/words'

const PAGES = ['board', 'list', 'figures', 'honour'] as const
export type MobilisationPage = (typeof PAGES)[number]

/** The four ways to look at it, each with its own address. */
export function MobilisationTabs(props: {
  current: MobilisationPage
  words: Words['mobilisation']
}) {
  return (
    <Tabs
      label={props.words.tabs}
      tabs={PAGES.map((page) => ({
        href: page === 'board' ? '/mobilisation' : `/mobilisation/${page}`,
        label: props.words[page],
        current: page === props.current,
      }))}
    />
  )
}
