import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { PageLink } from '@/components/ui/page-link'
import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { OwnProposal } from '@/lib/children/own-proposal'
import type { ProposalStatus } from '@/lib/children/proposal-status'
import { formatInstant } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

const MEANINGS: Record<ProposalStatus, StatusMeaning> = {
  to_verify: 'waiting',
  to_decide: 'waiting',
  returned: 'late',
  accepted: 'done',
  refused: 'closed',
}

/** What this person sent and where each stands: sent, confirmed, taken by the commune, or sent back and why. */
export function OwnProposals({
  proposals,
  locale,
  words,
}: {
  proposals: OwnProposal[]
  locale: Locale
  words: Words
}) {
  const w = words.proposing.own
  return (
    <Card className="max-w-2xl" labelledBy="own-proposals">
      <CardHeader id="own-proposals" title={w.title} />
      {proposals.length === 0 ? (
        <p className="text-muted">{w.none}</p>
      ) : (
        <ul className="grid gap-4">
          {proposals.map(({ id, code, fullName, proposedAt, status, answer }) => (
            <li className="grid justify-items-start gap-1" key={id}>
              <strong>{fullName}</strong>
              <span className="text-muted">
                {code} · {w.sent(formatInstant(proposedAt, locale))}
              </span>
              <StatusChip meaning={MEANINGS[status]}>{words.proposals.statuses[status]}</StatusChip>
              {answer && status !== 'accepted' && <span>{w.reason(answer)}</span>}
              {status === 'returned' && (
                <PageLink href={`/children/propose?again=${id}`}>{w.again}</PageLink>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
