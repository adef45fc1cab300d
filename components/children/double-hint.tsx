import { Banner } from '@/components/ui/banner'
import { PageLink } from '@/components/ui/page-link'
import type { KnownFile } from '@/lib/children/known-file'
import type { Words } from '@/lib/words/words'

type Props = { id: string; doubles: readonly KnownFile[]; words: Words['doubles'] }

/** On a child's page: which other files may be the same child, the likeliest to be compared first. */
export function DoubleHint({ id, doubles, words }: Props) {
  const [likeliest] = doubles
  if (!likeliest) return null
  return (
    <Banner
      action={<PageLink href={`/children/doubles/${id}.${likeliest.id}`}>{words.compare}</PageLink>}
      kind="waiting"
    >
      {words.hintWith(doubles.map(({ code }) => code).join(', '))}
    </Banner>
  )
}
