import { Shape } from '@/components/ui/shape'
import type { ProposalToShow } from './proposal-to-show'
import { ChildSummary } from './child-summary'

/** What is proposed: the child, the unit, since when, by whom, and what to know about it. */
export function ProposalSummary({ proposal }: { proposal: ProposalToShow }) {
  return (
    <>
      <ChildSummary child={proposal.child} />
      <p>
        <span aria-hidden="true">→ </span>
        <strong>{proposal.sponsor}</strong> <span className="text-muted">{proposal.terms}</span>
      </p>
      {proposal.lines.map((line) => (
        <p className="text-muted text-[0.9375rem]" key={line}>
          {line}
        </p>
      ))}
      {proposal.warnings.map((warning) => (
        <p className="flex items-start gap-1.5 text-honey text-[0.9375rem]" key={warning}>
          <Shape className="mt-1.5 flex-none" of="triangle" />
          {warning}
        </p>
      ))}
    </>
  )
}
