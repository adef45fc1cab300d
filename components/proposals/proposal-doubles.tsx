import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { Chip } from '@/components/ui/chip'
import { likelihoodOf } from '@/lib/children/doubles'
import type { OpenedProposal } from '@/lib/children/proposal'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = { proposal: OpenedProposal; words: Words }

/** Children of the ledger the proposed one may be: to be looked at before the commune says its word. */
export function ProposalDoubles({ proposal: { childId, doubles, mayCompare }, words }: Props) {
  const [w, d] = [words.proposals, words.doubles]
  if (doubles.length === 0) return null
  return (
    <Card className="grid content-start gap-3" labelledBy="doubles">
      <CardHeader id="doubles" lead={w.doublesLead} title={w.section.doubles} />
      <ul className="grid gap-4">
        {doubles.map(({ child, reasons, ...likeness }) => {
          const born = child.bornOn ? formatDay(child.bornOn) : child.bornYear?.toString()
          const said = [...new Set(reasons.map((reason) => d.reasons[reason]))]
          return (
            <li className="grid gap-1" key={child.id}>
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                {/* A plain link: each opening leaves a trace, so nothing is fetched ahead. */}
                <a
                  className="roomy-link text-link font-semibold"
                  href={
                    mayCompare
                      ? `/children/doubles/${childId}.${child.id}`
                      : `/children/${child.id}`
                  }
                >
                  {child.fullName}
                </a>
                <Chip tone="honey">{d.likelihoods[likelihoodOf(likeness)]}</Chip>
              </p>
              <p className="text-muted">
                {[child.code, born, child.village].filter(Boolean).join(' · ')}
              </p>
              <p className="text-[0.9375rem]">{said.join(' · ')}</p>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
