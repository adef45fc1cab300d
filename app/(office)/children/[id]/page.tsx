import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { AssignedChildFacts } from '@/components/children/assigned-child-facts'
import { ArchivedBanner } from '@/components/children/archived-banner'
import { ChildConsents } from '@/components/children/child-consents'
import { childEvents } from '@/components/children/child-events'
import { ChildFacts } from '@/components/children/child-facts'
import { ChildFurther } from '@/components/children/child-further'
import { ChildGlance } from '@/components/children/child-glance'
import { ChildHelp } from '@/components/children/child-help'
import { ChildFamily, ChildNeeds } from '@/components/children/child-home'
import { ChildPapers } from '@/components/children/child-papers'
import { ChildTimeline } from '@/components/children/child-timeline'
import { ChildWhy } from '@/components/children/child-why'
import { DoubleHint } from '@/components/children/double-hint'
import { MergedFiles } from '@/components/children/merged-files'
import { PovertyCard } from '@/components/children/poverty-card'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/viewer'
import { readSupportHistory } from '@/lib/assignments/history-queries'
import { CHILD_UNTIL } from '@/lib/children/archival'
import { childAge } from '@/lib/children/child'
import type { ChildFile } from '@/lib/children/child-file'
import { dueOf } from '@/lib/children/due'
import { openChildFile } from '@/lib/children/file-queries'
import { findKeptFile, readMergedFiles } from '@/lib/children/merger-queries'
import { findDoublesOfFile } from '@/lib/children/pair-queries'
import { readFileActs } from '@/lib/children/timeline-queries'
import { giversOfTerms } from '@/lib/givers/queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { readPlanInForce } from '@/lib/plans/queries'
import type { Words } from '@/lib/words/words'
import { undoMergerOfFiles } from '../doubles/actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  // The child's name stays out of titles: they end up in the browser's history.
  return { title: (await readWords()).words.children.title }
}

export default async function ChildPage({ params }: Props) {
  const viewer = await requireRight('child.read')
  const id = z.uuid().safeParse((await params).id)
  const opened = id.success ? await openChildFile(viewer, id.data) : null
  const keptId = opened || !id.success ? null : await findKeptFile(viewer, id.data)
  if (keptId) redirect(`/children/${keptId}`)
  const history = opened && (await readSupportHistory(viewer, opened.child.id))
  if (!opened || !history) notFound()
  const plan = await readPlanInForce(viewer, today())
  const { locale, words } = await readWords()
  const w = words.children
  const file = opened.kind === 'assigned' ? null : opened.child
  // The record of acts is the commune's own: those of a village or school read the file itself.
  const isWhole = opened.kind === 'whole'
  const acts = isWhole ? await readFileActs(viewer, opened.child.id) : []
  const mayMerge = may(viewer, 'child.merge')
  const doubles = mayMerge ? await findDoublesOfFile(viewer, opened.child.id) : []
  const merged = isWhole ? await readMergedFiles(viewer, opened.child.id) : []
  const events = childEvents(history.acts, acts, locale, words)
  const givers = may(viewer, 'term.read')
    ? await giversOfTerms(
        viewer,
        history.terms.map((term) => term.id),
      )
    : new Map<string, string>()
  const at = { mayKeep: may(viewer, 'child.keep'), on: today(), words }
  return (
    <>
      <PageHeader
        title={opened.kind === 'assigned' ? opened.child.givenName : opened.child.fullName}
        lead={file ? whoIn(file, words) : opened.child.code}
        actions={
          may(viewer, 'direction.give') && (
            <LinkButton href={`/directions/new?child=${opened.child.id}`}>
              {words.directions.give}
            </LinkButton>
          )
        }
        back={{ href: '/children', label: w.backToList }}
      />
      {file && (
        <>
          <ArchivedBanner archival={file.archival} words={words.archivals} />
          <DoubleHint doubles={doubles} id={file.id} words={words.doubles} />
          <ChildGlance
            due={dueOf(file, today(), plan?.endAge ?? CHILD_UNTIL)}
            file={file}
            last={events[0] ?? null}
            {...at}
          />
        </>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid content-start gap-6">
          {opened.kind === 'assigned' && <AssignedChildFacts child={opened.child} words={w} />}
          {file && (
            <>
              <ChildWhy file={file} {...at} />
              <ChildFacts file={file} {...at} />
              <ChildFamily file={file} {...at} />
            </>
          )}
        </div>
        <div className="grid content-start gap-6">
          <ChildHelp
            giverOf={words.givers.giverOf}
            givers={givers}
            mayOpenTerm={may(viewer, 'term.read')}
            heldFor={history.heldFor}
            terms={history.terms}
            bornOn={file?.bornOn ?? null}
            endAge={plan?.endAge ?? null}
            proposeHref={
              file?.line.state === 'waiting' &&
              file.archival === null &&
              may(viewer, 'assignment.propose')
                ? '/assignments'
                : null
            }
            endingReasons={words.endings.reasons}
            {...{ locale, words: w, rhythms: words.support.rhythms }}
          />
          {file && (
            <>
              <ChildNeeds file={file} {...at} />
              <PovertyCard child={file} mayRecord={at.mayKeep} on={today()} words={words.poverty} />
              {isWhole && <ChildConsents file={file} {...at} />}
              <ChildPapers file={file} isWhole={isWhole} {...at} />
              <ChildFurther
                file={file}
                may={{
                  keep: at.mayKeep,
                  readTags: may(viewer, 'tag.read'),
                  appoint: may(viewer, 'tag.appoint'),
                }}
                words={words}
              />
            </>
          )}
        </div>
        <div className="lg:col-span-2">
          <ChildTimeline events={events} words={w} />
        </div>
        <div className="lg:col-span-2">
          <MergedFiles
            files={merged}
            undo={
              mayMerge
                ? { action: undoMergerOfFiles, formKeys: merged.map(() => randomUUID()) }
                : undefined
            }
            words={words}
          />
        </div>
      </div>
    </>
  )
}

/** Who it is in one line: a child is told from another by its age and its place. */
function whoIn(file: ChildFile, { children: w }: Words): string {
  const age = childAge(file, today())
  return [
    file.code,
    age !== null && w.age(age),
    file.village,
    file.schoolClass && w.inClass(file.schoolClass),
    file.school,
  ]
    .filter(Boolean)
    .join(' · ')
}
