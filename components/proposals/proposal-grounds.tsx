import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { dayOf } from '@/lib/calendar/day'
import type { OpenedProposal } from '@/lib/children/proposal'
import { missingOf } from './missing'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = { proposal: OpenedProposal; words: Words['proposals'] }

/** What stands behind a proposal: papers, who confirms it, and what was said of it before. */
export function ProposalGrounds({ proposal, words: w }: Props) {
  return (
    <>
      <Card className="grid content-start gap-3" labelledBy="papers">
        <CardHeader id="papers" title={w.section.papers} />
        {proposal.shown.length === 0 && <p className="text-muted">{w.noPapers}</p>}
        <ul className="grid gap-2">
          {proposal.shown.map(({ id, fileId, kind }, at) => (
            <li key={id}>
              <a className="roomy-link text-link" href={`/api/files/${fileId}`} target="_blank">
                {w.openPaper(w.papers[kind], at + 1)}
              </a>
            </li>
          ))}
        </ul>
        {proposal.missing.length > 0 && <p>{missingOf(proposal.missing, w)}</p>}
      </Card>
      <Card className="grid content-start gap-3" labelledBy="sides">
        <CardHeader id="sides" title={w.section.sides} />
        <Sides proposal={proposal} words={w} />
      </Card>
      {proposal.earlier.length > 0 && (
        <Card className="grid content-start gap-3" labelledBy="earlier">
          <CardHeader id="earlier" title={w.section.history} />
          <ul className="grid gap-2">
            {proposal.earlier.map(({ round, reason, by, at }) => (
              <li key={round}>
                <p>“{reason}”</p>
                <p className="text-muted">{w.saidBy(by, formatDay(dayOf(at)))}</p>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

function Sides({ proposal, words: w }: Props) {
  const { from, verifications } = proposal
  const sentBy = from.village
    ? w.sentByVillage
    : from.school && !from.schoolClass
      ? w.sentBySchool
      : null
  if (!sentBy && verifications.length === 0) return <p className="text-muted">{w.nobodyYet}</p>
  return (
    <ul className="grid gap-2">
      {sentBy && <li>{sentBy}</li>}
      {verifications.map(({ side, by, at, note }) => (
        <li key={side}>
          <p>
            <strong>{w.sides[side]}</strong>{' '}
            <span className="text-muted">{w.saidBy(by, formatDay(dayOf(at)))}</span>
          </p>
          {note && <p>“{note}”</p>}
        </li>
      ))}
    </ul>
  )
}
