import type { Metadata } from 'next'
import { DoubleCard } from '@/components/children/double-card'
import { rowsOfPair } from '@/components/children/double-rows'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { listDoubles } from '@/lib/children/pair-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.doubles.title }
}

export default async function DoublesPage() {
  const viewer = await requireRight('child.merge')
  const { pairs, total } = await listDoubles(viewer)
  const { words } = await readWords()
  const w = words.doubles
  return (
    <>
      <PageHeader
        back={{ href: '/children', label: words.children.backToList }}
        lead={w.lead}
        title={w.title}
      />
      <div className="grid max-w-3xl gap-6">
        {pairs.length === 0 && <EmptyState title={w.none}>{w.noneText}</EmptyState>}
        {pairs.map(({ one, other, ...likeness }) => (
          <DoubleCard
            files={[one, other]}
            key={`${one.id}.${other.id}`}
            likeness={likeness}
            rows={rowsOfPair(one, other, words)}
            words={words}
          >
            <p>
              <LinkButton
                ariaLabel={`${w.compare}: ${w.pair(one.code, other.code)}`}
                href={`/children/doubles/${one.id}.${other.id}`}
              >
                {w.compare}
              </LinkButton>
            </p>
          </DoubleCard>
        ))}
        {total > pairs.length && <p className="text-muted">{w.more(total - pairs.length)}</p>}
      </div>
    </>
  )
}
