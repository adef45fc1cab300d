import { Banner } from '@/components/ui/banner'
import { PageLink } from '@/components/ui/page-link'
import { yearOf, type Day } from '@/lib/calendar/day'
import type { Words } from '@/lib/words/words'

type Props = { count: number; on: Day; words: Words['poverty'] }

/** How many children's poverty nobody has confirmed for this year yet. */
export function PovertyToConfirm({ count, on, words }: Props) {
  return (
    <Banner
      action={<PageLink href="/children?poverty=unconfirmed">{words.see}</PageLink>}
      kind="waiting"
    >
      {words.toConfirm(count, yearOf(on))}
    </Banner>
  )
}
