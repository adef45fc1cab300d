import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { DraftComparison } from '@/components/assignments/draft-comparison'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { PageHeader } from '@/components/ui/page-header'
import { differencesBetween } from '@/lib/assignments/draft-comparison'
import { findDraft, listDrafts, nameChildren } from '@/lib/assignments/draft-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { listSponsors } from '@/lib/sponsors/queries'
import { formatInstant } from '@/lib/words/format'

/** Older ones are hardly compared with. */
const MOST_DRAFTS = 20

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.drafts.compareTitle }
}

export default async function CompareDraftsPage({ params, searchParams }: Props) {
  const viewer = await requireRight('assignment.propose')
  const find = async (written: unknown) => {
    const id = z.uuid().safeParse(written)
    return id.success ? findDraft(viewer, id.data) : null
  }
  const draft = await find((await params).id)
  if (!draft) notFound()
  const { locale, words } = await readWords()
  const w = words.drafts
  const others = (await listDrafts(viewer, MOST_DRAFTS)).filter(({ id }) => id !== draft.id)
  const { with: asked } = await searchParams
  // The one before it, unless another is asked for.
  const earlier = others.find(({ draftedAt }) => draftedAt <= draft.draftedAt) ?? others[0]
  const before = await find(asked ?? earlier?.id)
  if (asked !== undefined && !before) notFound()
  const address = `/assignments/drafts/${draft.id}`
  const named = (at: Date) => w.draftedAt(formatInstant(at, locale))
  return (
    <>
      <PageHeader
        back={{ href: address, label: w.backToDraft }}
        lead={w.compareLead}
        title={w.compareTitle}
      />
      {before ? (
        <div className="grid gap-6">
          <div className="card">
            <FilterBar
              action={`${address}/compare`}
              label={w.compareTitle}
              selects={[
                {
                  ...{ name: 'with', label: w.compareWith, value: before.id },
                  options: others.map(({ id, draftedAt }) => ({
                    ...{ value: id, label: named(draftedAt) },
                  })),
                },
              ]}
              submitLabel={w.compareNow}
            />
          </div>
          <DraftComparison
            after={draft}
            before={before}
            differences={differencesBetween(before.lines, draft.lines)}
            named={await nameChildren(
              viewer,
              [...before.lines, ...draft.lines].map(({ child }) => child),
            )}
            unitNames={new Map((await listSponsors(viewer)).map(({ id, name }) => [id, name]))}
            {...{ words, locale }}
          />
        </div>
      ) : (
        <EmptyState icon="assignment" title={w.compareNone}>
          {w.compareNoneText}
        </EmptyState>
      )}
    </>
  )
}
