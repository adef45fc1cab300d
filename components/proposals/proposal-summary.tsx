import { CircumstanceChip } from '@/components/children/circumstance-chip'
import { PriorityLine } from '@/components/children/priority-line'
import { Chip } from '@/components/ui/chip'
import { dayOf, type Day } from '@/lib/calendar/day'
import { childAge } from '@/lib/children/child'
import { priorityOf } from '@/lib/children/priority'
import type { ProposalLine } from '@/lib/children/proposal'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'
import { fromOf } from './from'
import { missingOf } from './missing'
import { ProposalChip } from './proposal-chip'

type Props = { line: ProposalLine; on: Day; words: Words }

/** One proposal in a few lines: who, why, from where, since when, and what stands behind it. */
export function ProposalSummary({ line, on, words }: Props) {
  const w = words.proposals
  const born = line.bornOn ? formatDay(line.bornOn) : line.bornYear?.toString()
  const age = childAge(line, on)
  // The village that sent a child is said below, with who sent it.
  const place = [
    born,
    age !== null && words.children.age(age),
    line.village === line.from.village ? null : line.village,
    line.schoolClass && words.children.inClass(line.schoolClass),
  ]
  const isOpen = line.status === 'to_verify' || line.status === 'to_decide'
  const facts = [
    fromOf(line.from, w),
    line.proposedBy,
    formatDay(dayOf((isOpen ? null : line.answer?.at) ?? line.proposedAt)),
    ...(line.round > 1 ? [w.again(line.round)] : []),
    w.paperCount(line.papers),
  ]
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {/* A plain link: each opening leaves a trace, so nothing is fetched ahead. */}
        <a className="roomy-link text-link font-semibold" href={`/proposals/${line.id}`}>
          {line.fullName}
        </a>
        <ProposalChip status={line.status} words={w} />
      </p>
      <p className="text-muted">{[line.code, ...place].filter(Boolean).join(' · ')}</p>
      {isOpen ? (
        <p>
          <PriorityLine priority={priorityOf(line, on)} words={words.priority} />
        </p>
      ) : (
        <CircumstanceChip line={line} words={words.children} />
      )}
      <p className="line-clamp-3 whitespace-pre-line">{line.reason}</p>
      <p className="text-muted text-[0.9375rem]">{facts.filter(Boolean).join(' · ')}</p>
      {line.sides.length > 0 && (
        <p className="text-[0.9375rem]">{line.sides.map((side) => w.sides[side]).join(' · ')}</p>
      )}
      {line.mayBe.length > 0 && (
        <p>
          <Chip tone="honey">{w.mayBe(line.mayBe.join(', '))}</Chip>
        </p>
      )}
      {isOpen && line.missing.length > 0 && (
        <p className="text-[0.9375rem]">{missingOf(line.missing, w)}</p>
      )}
      {line.status === 'returned' && line.answer?.reason && (
        <p>
          {w.returnedBecause}: “{line.answer.reason}”
        </p>
      )}
    </>
  )
}
