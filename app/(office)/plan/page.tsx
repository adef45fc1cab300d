import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { IssueForm } from '@/components/plans/issue-form'
import { JudgeForm } from '@/components/plans/judge-form'
import { PendingPlan } from '@/components/plans/pending-plan'
import { PlanChip } from '@/components/plans/plan-chip'
import { PlanFacts } from '@/components/plans/plan-facts'
import { PlanVersions } from '@/components/plans/plan-versions'
import { SituationTable } from '@/components/plans/situation-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Banner } from '@/components/ui/banner'
import { may, type Viewer } from '@/lib/access/viewer'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { awaitsNumber, isReturnedPlan } from '@/lib/plans/status'
import { listPlanVersions, readPlanInForce, readSituation } from '@/lib/plans/queries'
import type { Plan } from '@/lib/plans/plan'
import type { Words } from '@/lib/words/words'
import { decide, recordIssue, review } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.plans.title }
}

export default async function PlanPage() {
  const viewer = await requireRight('plan.read')
  const { locale, words } = await readWords()
  const w = words.plans
  const inForce = await readPlanInForce(viewer, today())
  const versions = await listPlanVersions(viewer)
  const latest = versions[0] ?? null
  const plan = inForce ?? latest
  const mayDraft = may(viewer, 'plan.draft')
  if (!plan) {
    const action = mayDraft && (
      <LinkButton href="/plan/edit" tone="primary">
        {w.draftIt}
      </LinkButton>
    )
    return (
      <>
        <PageHeader title={w.title} lead={w.lead} />
        <EmptyState title={w.emptyTitle} icon="plan" action={action}>
          {mayDraft ? w.emptyText : w.emptyReader}
        </EmptyState>
      </>
    )
  }
  const now = await readSituation(viewer, today())
  const pending = latest && latest.versionNo > (inForce?.versionNo ?? 0) ? latest : null
  // Its own card says how to answer it.
  const isReturned = pending !== null && isReturnedPlan(pending.status)
  return (
    <>
      <PageHeader
        title={w.title}
        lead={w.lead}
        chip={<PlanChip status={plan.status} words={w} />}
        actions={
          <>
            <a className="button" href="/api/documents/plan">
              {w.download}
            </a>
            {mayDraft && !isReturned && <LinkButton href="/plan/edit">{w.revise}</LinkButton>}
          </>
        }
      />
      {!inForce && <Banner kind="waiting">{w.notInForce}</Banner>}
      <div className="grid gap-6">
        {pending && (
          <PendingPlan
            form={judgeForm(viewer, pending, words)}
            inForce={inForce}
            locale={locale}
            mayDraft={mayDraft}
            plan={pending}
            words={words}
          />
        )}
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <PlanFacts plan={plan} locale={locale} words={words} />
          <div className="grid content-start gap-6">
            {awaitsNumber(plan.status) && may(viewer, 'plan.issue') && (
              <IssueForm
                action={recordIssue}
                formKey={randomUUID()}
                planId={plan.id}
                words={words}
              />
            )}
            <SituationTable
              then={plan.situation}
              now={now}
              locale={locale}
              words={w.situation}
              rhythms={words.support.rhythms}
            />
            <PlanVersions versions={versions} locale={locale} words={w} />
          </div>
        </div>
      </div>
    </>
  )
}

/** What this viewer has to say of the version that waits, if it is the viewer's turn. */
function judgeForm(viewer: Viewer, { id, status, draftedBy }: Plan, words: Words) {
  // An own version is somebody else's to judge.
  if (draftedBy === viewer.personId) return null
  const w = words.plans
  const at = { formKey: randomUUID(), planId: id, words }
  if (status === 'proposed' && may(viewer, 'plan.review')) {
    const agree = { value: 'passed', label: w.passOn }
    return <JudgeForm action={review} agree={agree} title={w.reviewTitle} {...at} />
  }
  if (status === 'reviewed' && may(viewer, 'plan.decide')) {
    const agree = { value: 'approved', label: w.approve }
    return <JudgeForm action={decide} agree={agree} title={w.decideTitle} {...at} />
  }
  return null
}
