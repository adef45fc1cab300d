import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DescriptionList } from '@/components/ui/description-list'
import { LinkButton } from '@/components/ui/link-button'
import type { Agreement } from '@/lib/agreements/agreement'
import type { AgreementStanding } from '@/lib/agreements/standing'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'
import { StandingChip } from './standing-chip'

/** On a sponsor's page: whether children are safe with it on paper, and the way to that paper. */
export function AgreementCard(props: {
  sponsorId: string
  newest: Agreement | null
  standing: AgreementStanding
  mayKeep: boolean
  words: Words
}) {
  const { sponsorId, newest, standing, mayKeep, words } = props
  const w = words.agreements
  const href = `/sponsors/${sponsorId}/agreement`
  return (
    <Card labelledBy="agreement">
      <CardHeader
        id="agreement"
        link={newest ? { href, label: w.open } : undefined}
        title={w.title}
      />
      <div className="grid gap-4">
        <p>
          <StandingChip standing={standing} words={w} />
        </p>
        {standing === 'none' && <p>{w.none}</p>}
        {newest && !newest.ending && (
          <DescriptionList
            facts={[
              {
                label: w.validUntil,
                value: newest.validUntil ? formatDay(newest.validUntil) : w.untilEnded,
              },
              { label: w.visits, value: w.manners[newest.visits] },
              {
                label: w.handedOver,
                value: newest.handedOver.map((datum) => w.data[datum]).join(', '),
              },
            ]}
            none={words.shell.none}
          />
        )}
        {mayKeep && standing !== 'in_force' && (
          <p>
            <LinkButton href={href}>{w.record}</LinkButton>
          </p>
        )}
      </div>
    </Card>
  )
}
