import type { Metadata } from 'next'
import { AssignedChildren } from '@/components/children/assigned-children'
import { ChildFilters } from '@/components/children/child-filters'
import { ChildTable } from '@/components/children/child-table'
import { ChildPages } from '@/components/children/child-pages'
import { PageHeader } from '@/components/ui/page-header'
import { may, reachOf } from '@/lib/access/viewer'
import { childFilterFrom } from '@/lib/children/filter'
import { listAssignedChildren, listChildren } from '@/lib/children/queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.children.title }
}

export default async function ChildrenPage({ searchParams }: Props) {
  const viewer = await requireRight('child.list')
  const { words } = await readWords()
  const w = words.children
  if (reachOf(viewer, 'child.list') !== 'all') {
    const children = await listAssignedChildren(viewer)
    return (
      <>
        <PageHeader title={w.title} lead={w.count(children.length)} />
        <AssignedChildren assigned={children} words={w} />
      </>
    )
  }
  const filter = childFilterFrom(await searchParams)
  const { lines, total, places } = await listChildren(viewer, filter)
  return (
    <>
      <PageHeader title={w.title} lead={w.found(total)} />
      <div className="grid gap-6">
        <ChildFilters filter={filter} places={places} words={w} />
        <ChildTable
          lines={lines}
          filter={filter}
          on={today()}
          words={w}
          mayTakeIn={may(viewer, 'list.read')}
        />
        <ChildPages filter={filter} total={total} words={w} />
      </div>
    </>
  )
}
