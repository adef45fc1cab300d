import { Banner } from '@/components/ui/banner'
import { PageLink } from '@/components/ui/page-link'
import type { Words } from '@/lib/words/words'

/** Above the list: how many pairs of files wait to be looked at. */
export function DoublesToSee({ count, words }: { count: number; words: Words['doubles'] }) {
  if (count === 0) return null
  return (
    <Banner action={<PageLink href="/children/doubles">{words.see}</PageLink>} kind="waiting">
      {words.count(count)}
    </Banner>
  )
}
