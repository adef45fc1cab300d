import { CircumstanceChip } from '@/components/children/circumstance-chip'
import { PriorityLine } from '@/components/children/priority-line'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DescriptionList } from '@/components/ui/description-list'
import type { Day } from '@/lib/calendar/day'
import { childAge } from '@/lib/children/child'
import { priorityOf } from '@/lib/children/priority'
import type { OpenedProposal } from '@/lib/children/proposal'
import { formatDay, formatInstant } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { fromOf } from './from'

type Props = { proposal: OpenedProposal; on: Day; locale: Locale; words: Words }

/** Why first, then who and with whom. */
export function ProposalFacts({ proposal, on, locale, words }: Props) {
  const w = words.proposals
  const c = words.children
  const isOpen = proposal.status === 'to_verify' || proposal.status === 'to_decide'
  const age = childAge(proposal, on)
  const born = proposal.bornOn ? formatDay(proposal.bornOn) : proposal.bornYear?.toString()
  return (
    <>
      <Card className="grid content-start gap-3" labelledBy="why">
        <CardHeader id="why" title={w.section.why} />
        {isOpen ? (
          <p>
            <PriorityLine priority={priorityOf(proposal, on)} words={words.priority} />
          </p>
        ) : (
          <CircumstanceChip line={proposal} words={c} />
        )}
        <p className="text-lg whitespace-pre-line">{proposal.reason}</p>
        <DescriptionList
          facts={[
            { label: w.from, value: fromOf(proposal.from, w) },
            { label: w.proposedBy, value: proposal.proposedBy },
            { label: w.proposedAt, value: formatInstant(proposal.proposedAt, locale) },
          ]}
          none={c.notRecorded}
        />
      </Card>
      <Card className="grid content-start gap-3" labelledBy="who">
        <CardHeader id="who" title={w.section.who} />
        <DescriptionList
          facts={[
            {
              label: c.born,
              value: born && (age === null ? born : `${born} · ${c.age(age)}`),
            },
            { label: c.sex, value: proposal.sex && c.sexes[proposal.sex] },
            { label: c.village, value: proposal.village },
            { label: c.school, value: proposal.school },
            { label: c.schoolClass, value: proposal.schoolClass },
            ...(proposal.schooling ? [{ label: w.schooling, value: proposal.schooling }] : []),
            { label: c.guardian, value: proposal.guardianName },
            {
              label: c.guardianPhone,
              value: proposal.guardianPhone && (
                <a className="roomy-link text-link" href={`tel:${proposal.guardianPhone}`}>
                  {proposal.guardianPhone}
                </a>
              ),
            },
            ...(proposal.note ? [{ label: c.note, value: proposal.note }] : []),
          ]}
          none={c.notRecorded}
        />
      </Card>
    </>
  )
}
