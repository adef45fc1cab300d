import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DataTable } from '@/components/ui/data-table'
import { StatusChip } from '@/components/ui/status-chip'
import { boundsOf, figuresOf } from '@/lib/assignments/draft-figures'
import type { Draft } from '@/lib/assignments/draft-at-hand'
import { linesOf } from '@/lib/assignments/draft-line'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { figureRows } from './draft-words'

/** What a draft comes to, as found and as changed, and whether anything better is possible. */
export function DraftFiguresCard(props: {
  draft: Draft
  unitNames: ReadonlyMap<string, string>
  words: Words
  locale: Locale
}) {
  const { draft, unitNames, words, locale } = props
  const { question, answer, lines } = draft
  const w = words.drafts
  const found = figuresOf(question, linesOf({ ...question, barred: [] }, answer, null))
  const bounds = boundsOf(question, answer)
  const rows = figureRows([found, figuresOf(question, lines)], { words, locale, unitNames })
  const isChanged = rows.some(({ values }) => values[0] !== values[1])
  const best = ({ key }: (typeof rows)[number]) =>
    key !== null && !answer.optimal && bounds[key] > found[key]
      ? formatNumber(bounds[key], locale)
      : null
  return (
    <Card labelledBy="result">
      <CardHeader id="result" title={w.figuresTitle} />
      <p className="mb-3">
        <StatusChip meaning={answer.optimal ? 'done' : 'info'}>
          {answer.optimal ? w.proven : w.notProven}
        </StatusChip>
      </p>
      <DataTable
        caption={w.figuresTitle}
        columns={[
          { key: 'aim', header: w.aim, primary: true, cell: ({ aim }) => aim },
          { key: 'found', header: w.asFound, align: 'end', cell: ({ values }) => values[0] },
          ...(isChanged
            ? [
                {
                  ...{ key: 'changed', header: w.asChanged, align: 'end' as const },
                  cell: ({ values }: (typeof rows)[number]) => values[1],
                },
              ]
            : []),
          ...(answer.optimal
            ? []
            : [
                {
                  ...{ key: 'best', header: w.atBest, align: 'end' as const },
                  cell: (row: (typeof rows)[number]) => best(row) ?? '–',
                },
              ]),
        ]}
        rowKey={({ aim }) => aim}
        rows={rows}
      />
    </Card>
  )
}
