import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { Words } from '@/lib/words/words'

type Props = {
  /** where the list without its filter is; null when nothing was filtered */
  unfiltered: string | null
  emptyText: string
  words: Words
}

/** Nothing to show: because nothing fits, or because nothing happened yet. */
export function NoLines({ unfiltered, emptyText, words }: Props) {
  const w = words.entries
  if (unfiltered === null) return <EmptyState title={w.emptyTitle}>{emptyText}</EmptyState>
  return (
    <EmptyState
      title={w.noneFound}
      action={<LinkButton href={unfiltered}>{words.shell.filters.clear}</LinkButton>}
    >
      {w.noneFoundText}
    </EmptyState>
  )
}
