import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import type { LeaverLine } from '@/lib/schooling/year-board'
import type { Words } from '@/lib/words/words'

type Props = { leavers: LeaverLine[]; words: Words['schooling'] }

/** Children a school said have left, who still stand on the list: the commune decides. */
export function LeaversCard({ leavers, words }: Props) {
  return (
    <Card labelledBy="leavers">
      <CardHeader id="leavers" lead={words.leaversLead} title={words.leavers} />
      <ul className="grid divide-y divide-line">
        {leavers.map(({ childId, code, fullName, outcome, school }) => (
          <li
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2"
            key={childId}
          >
            <div className="min-w-0">
              <p className="font-semibold">
                {fullName} <span className="font-normal text-muted">{code}</span>
              </p>
              <p className="text-[0.9375rem] text-muted">
                {words.leaver(school, outcome ? words.outcomes[outcome] : '')}
              </p>
            </div>
            {/* A plain link: each opening of a file leaves a trace, so nothing is fetched ahead. */}
            <a
              aria-label={`${words.takeOff}: ${code}`}
              className="roomy-link text-link"
              href={`/children/${childId}/archive`}
            >
              {words.takeOff}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
