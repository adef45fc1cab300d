import { randomUUID } from 'node:crypto'
import { AnswerRow } from '@/components/ui/answer-row'
import { effectWords } from '@/components/assignments/island-words'
import { ProposalSummary } from '@/components/assignments/proposal-summary'
import { proposalsToShow } from '@/components/assignments/proposal-to-show'
import { SittingForm } from '@/components/assignments/sitting-form'
import { EmptyState } from '@/components/ui/empty-state'
import type { Viewer } from '@/lib/access/viewer'
import type { Coverage } from '@/lib/assignments/proposal-line'
import { readLivingAgreements } from '@/lib/agreements/queries'
import { listProposals } from '@/lib/assignments/queries'
import { today } from '@/lib/platform/clock'
import { readWords } from '@/lib/platform/locale'
import { readPlanInForce } from '@/lib/plans/queries'
import { listSponsors } from '@/lib/sponsors/queries'
import { decide } from './actions'

/** The leader's sitting: everything passed on, with the effect of deciding so. */
export async function LeaderDesk({ viewer, coverage }: { viewer: Viewer; coverage: Coverage }) {
  const { locale, words } = await readWords()
  const w = words.assignments
  const proposals = await listProposals(viewer, 'toDecide')
  const plan = await readPlanInForce(viewer, today())
  const sponsors = await listSponsors(viewer)
  const agreements = await readLivingAgreements(viewer)
  const shown = proposalsToShow(proposals, {
    words,
    locale,
    plan,
    sponsors,
    agreements,
    on: today(),
  })
  const named = new Set(proposals.map(({ sponsor }) => sponsor.id))
  const choices = [
    { value: 'approved', label: w.approve, asksReason: false },
    { value: 'returned', label: w.return, asksReason: true },
    { value: 'refused', label: w.refuse, asksReason: true },
    { value: 'later', label: w.later, asksReason: false },
  ]
  const first = (hindered: boolean) => (hindered ? 'later' : 'approved')
  return (
    <section aria-labelledby="to-decide" className="grid gap-4">
      <div>
        <h2 id="to-decide">{w.sittingTitle}</h2>
        {shown.length > 0 && <p className="page-lead">{w.sittingLead}</p>}
      </div>
      {shown.length === 0 ? (
        <EmptyState icon="assignment" level={3} title={w.sittingEmpty}>
          {w.sittingEmptyText}
        </EmptyState>
      ) : (
        <SittingForm
          action={decide}
          facts={{
            coverage,
            rows: proposals.map(({ id, child, sponsor, role, childHasLead }, index) => ({
              id,
              childId: child.id,
              sponsorId: sponsor.id,
              role,
              childHasLead,
              outcome: first(shown[index]?.hindered ?? false),
            })),
            units: sponsors
              .filter(({ id }) => named.has(id))
              .map(({ id, name, assigned, promised }) => ({ id, name, assigned, promised })),
          }}
          formKey={randomUUID()}
          formWords={words.shell.form}
          key={proposals.map(({ id }) => id).join()}
          words={effectWords(w)}
        >
          <ul>
            {shown.map((proposal) => (
              <AnswerRow
                choices={choices}
                code={proposal.code}
                defaultValue={first(proposal.hindered)}
                id={proposal.id}
                key={proposal.id}
                legend={w.answerOf(proposal.code)}
                reasonLabel={w.reasonField(proposal.code)}
              >
                <ProposalSummary proposal={proposal} />
              </AnswerRow>
            ))}
          </ul>
        </SittingForm>
      )}
    </section>
  )
}
