import type { Metadata } from 'next'
import { AssignmentFigures } from '@/components/assignments/assignment-figures'
import { AssignmentTabs } from '@/components/assignments/assignment-tabs'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/viewer'
import { countProposals } from '@/lib/assignments/queries'
import { countCoverage, listWaitingChildren } from '@/lib/assignments/waiting-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { OfficerDesk } from './officer-desk'
import { HeadDesk } from './head-desk'
import { LeaderDesk } from './leader-desk'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.assignments.title }
}

export default async function AssignmentsPage({ searchParams }: Props) {
  const viewer = await requireRight('assignment.read')
  const { locale, words } = await readWords()
  const w = words.assignments
  const [coverage, counts, waiting] = [
    await countCoverage(viewer),
    await countProposals(viewer),
    await listWaitingChildren(viewer),
  ]
  const mayPropose = may(viewer, 'assignment.propose')
  const mayReview = may(viewer, 'assignment.review')
  const mayDecide = may(viewer, 'assignment.decide')
  return (
    <>
      <PageHeader
        actions={
          mayPropose && (
            <>
              <LinkButton href="/assignments/holds">{words.holds.title}</LinkButton>
              <LinkButton href="/assignments/co">{w.coTitle}</LinkButton>
            </>
          )
        }
        lead={w.lead}
        title={w.title}
      />
      <AssignmentTabs current="work" words={words} />
      <AssignmentFigures {...{ coverage, counts, locale, words }} waiting={waiting.length} />
      <div className="grid gap-6">
        {mayDecide && <LeaderDesk coverage={coverage} viewer={viewer} />}
        {mayReview && <HeadDesk viewer={viewer} />}
        {mayPropose && (
          <OfficerDesk
            search={await searchParams}
            total={coverage.total}
            viewer={viewer}
            waiting={waiting}
          />
        )}
        {!mayDecide && !mayReview && !mayPropose && (
          <EmptyState icon="assignment" title={w.nothingToDo}>
            {w.nothingToDoText}
          </EmptyState>
        )}
      </div>
    </>
  )
}
