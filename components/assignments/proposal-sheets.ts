import type { Taker } from '@/components/entries/record-sheets'
import { listSheets } from '@/components/views/list-sheets'
import type { TakenList } from '@/lib/access/list-export'
import type { ProposalFilter } from '@/lib/assignments/filter'
import type { ProposalLine } from '@/lib/assignments/proposal-line'
import { formatDay, formatQuarter } from '@/lib/words/format'

/** The proposals as sheets. */
export function proposalSheets(
  taken: TakenList<ProposalLine>,
  { standing }: ProposalFilter,
  taker: Taker,
) {
  const { words, locale } = taker
  const { assignments: w, children, exports: e } = words
  return listSheets(
    {
      title: words.views.lists.assignments,
      heads: [
        ...[children.code, w.child, w.sponsor, e.role, w.quarterColumn, w.proposed],
        ...[e.proposedBy, w.status, w.reason],
      ],
      rows: taken.lines.map((line) => [
        ...[line.child.code, line.child.fullName, line.sponsor.name, w.roles[line.role]],
        ...[formatQuarter(line.fromQuarter, locale), formatDay(line.proposedOn)],
        ...[line.proposedBy.fullName, w.statuses[line.status], line.answer?.reason ?? ''],
      ]),
      filters: standing ? [w.standings[standing]] : [],
    },
    taken,
    taker,
  )
}
