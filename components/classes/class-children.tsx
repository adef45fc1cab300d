import { ProposalChip } from '@/components/proposals/proposal-chip'
import { StatusChip } from '@/components/ui/status-chip'
import type { ClassChild } from '@/lib/classes/class-answer'
import type { Words } from '@/lib/words/words'

type Props = { list: ClassChild[]; words: Words }

/** Who of the class stands in the ledger, and how far each has come. */
export function ClassChildren({ list, words }: Props) {
  const w = words.classes
  if (list.length === 0) return <p className="text-muted">{w.noChildren}</p>
  return (
    <ul>
      {list.map((child) => (
        <li className="grid gap-1 border-t border-line py-3 first:border-t-0" key={child.childId}>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {/* A plain link: each opening leaves a trace, so nothing is fetched ahead. */}
            <a className="roomy-link text-link font-semibold" href={addressOf(child)}>
              {child.fullName}
            </a>
            <span className="text-muted">{child.code}</span>
            {child.status === 'on_list' ? (
              <StatusChip meaning="done">{w.onList}</StatusChip>
            ) : (
              <ProposalChip status={child.status} words={words.proposals} />
            )}
          </p>
          {child.status === 'returned' && child.answer && <p>{w.sentBack(child.answer)}</p>}
        </li>
      ))}
    </ul>
  )
}

function addressOf({ status, proposalId, childId }: ClassChild): string {
  return status === 'on_list' || !proposalId ? `/children/${childId}` : `/proposals/${proposalId}`
}
