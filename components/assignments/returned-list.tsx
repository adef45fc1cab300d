import { LinkButton } from '@/components/ui/link-button'
import type { ProposalLine } from '@/lib/assignments/proposal-line'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'
import { childToShow } from './child-to-show'
import { ChildSummary } from './child-summary'

/** Proposals that came back: which unit, why, who said so, and the way to answer. */
export function ReturnedList({
  proposals,
  words,
}: {
  proposals: readonly ProposalLine[]
  words: Words
}) {
  const w = words.assignments
  return (
    <ul>
      {proposals.map((proposal) => (
        <li
          className="grid items-start gap-3 border-t border-line py-4 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
          key={proposal.id}
        >
          <ChildSummary child={childToShow(proposal.child, words)} />
          <div className="grid gap-1">
            <p className="font-semibold">{proposal.sponsor.name}</p>
            {proposal.answer && (
              <>
                <p>
                  <span className="text-muted">{w.reason}: </span>
                  {proposal.answer.reason}
                </p>
                <p className="text-[0.9375rem] text-muted">
                  {w.returnedBy(proposal.answer.by, formatDay(proposal.answer.on))}
                </p>
              </>
            )}
          </div>
          <LinkButton
            ariaLabel={w.answerFor(proposal.child.code)}
            href={`/assignments/${proposal.id}`}
          >
            {w.answer}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}
