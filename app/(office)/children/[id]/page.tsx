import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { AssignedChildFacts } from '@/components/children/assigned-child-facts'
import { ChildFacts } from '@/components/children/child-facts'
import { ChildHelp } from '@/components/children/child-help'
import { ChildFamily, ChildNeeds } from '@/components/children/child-home'
import { ChildTimeline } from '@/components/children/child-timeline'
import { ChildWhy } from '@/components/children/child-why'
import { PovertyCard } from '@/components/children/poverty-card'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/viewer'
import { readSupportHistory } from '@/lib/assignments/history-queries'
import { openChildFile } from '@/lib/children/file-queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { readPlanInForce } from '@/lib/plans/queries'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  // The child's name stays out of titles: they end up in the browser's history.
  return { title: (await readWords()).words.children.title }
}

export default async function ChildPage({ params }: Props) {
  const viewer = await requireRight('child.read')
  const id = z.uuid().safeParse((await params).id)
  const opened = id.success ? await openChildFile(viewer, id.data) : null
  const history = opened && (await readSupportHistory(viewer, opened.child.id))
  if (!opened || !history) notFound()
  const plan = await readPlanInForce(viewer, today())
  const { locale, words } = await readWords()
  const w = words.children
  const back = { href: '/children', label: w.backToList }
  const mayKeep = may(viewer, 'child.keep')
  const isWhole = opened.kind !== 'assigned'
  return (
    <>
      <PageHeader
        title={isWhole ? opened.child.fullName : opened.child.givenName}
        lead={opened.child.code}
        actions={
          may(viewer, 'direction.give') && (
            <LinkButton href={`/directions/new?child=${opened.child.id}`}>
              {words.directions.give}
            </LinkButton>
          )
        }
        back={back}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid content-start gap-6">
          {isWhole ? (
            <>
              <ChildWhy file={opened.child} mayKeep={mayKeep} words={words} />
              <ChildFacts file={opened.child} mayKeep={mayKeep} on={today()} words={words} />
              <ChildFamily file={opened.child} mayKeep={mayKeep} words={words} />
              <ChildNeeds file={opened.child} mayKeep={mayKeep} on={today()} words={words} />
              <PovertyCard
                child={opened.child}
                mayRecord={mayKeep}
                on={today()}
                words={words.poverty}
              />
            </>
          ) : (
            <AssignedChildFacts child={opened.child} words={w} />
          )}
        </div>
        <div className="grid content-start gap-6">
          <ChildHelp
            terms={history.terms}
            bornOn={isWhole ? opened.child.bornOn : null}
            endAge={plan?.endAge ?? null}
            proposeHref={
              isWhole && opened.child.line.state === 'waiting' && may(viewer, 'assignment.propose')
                ? '/assignments'
                : null
            }
            {...{ locale, words: w, rhythms: words.support.rhythms }}
          />
          <ChildTimeline acts={history.acts} {...{ locale, words: w }} />
        </div>
      </div>
    </>
  )
}
