import type { Day } from '@/lib/calendar/day'
import type { ProposalLine } from '@/lib/children/proposal'
import type { Words } from '@/lib/words/words'
import { ProposalSummary } from './proposal-summary'

type Props = { lines: ProposalLine[]; on: Day; words: Words }

/** Proposals to look at, each a way to its page. */
export function ProposalList({ lines, on, words }: Props) {
  return (
    <ul>
      {lines.map((line) => (
        <li
          className="grid content-start gap-1.5 border-t border-line py-4 first:border-t-0"
          key={line.id}
        >
          <ProposalSummary line={line} on={on} words={words} />
        </li>
      ))}
    </ul>
  )
}
