import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DataTable } from '@/components/ui/data-table'
import type { Draft, DraftAtHand } from '@/lib/assignments/draft-at-hand'
import type { DraftDifference } from '@/lib/assignments/draft-comparison'
import { figuresOf } from '@/lib/assignments/draft-figures'
import { formatInstant, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { figureRows } from './draft-words'

/** Two drafts side by side: each aim, and every child with another unit. */
export function DraftComparison(props: {
  before: Draft
  after: Draft
  differences: DraftDifference[]
  named: Pick<DraftAtHand, 'children' | 'codes'>
  unitNames: ReadonlyMap<string, string>
  words: Words
  locale: Locale
}) {
  const { before, after, differences, named, unitNames, words, locale } = props
  const w = words.drafts
  const rows = figureRows(
    [before, after].map(({ question, lines }) => figuresOf(question, lines)),
    { words, locale, unitNames },
  )
  const dated = (name: string, { draftedAt }: Draft) =>
    w.draftNamed(name, formatInstant(draftedAt, locale))
  const unit = (id: string | null | undefined) =>
    id === undefined ? w.notInDraft : id === null ? w.nobody : (unitNames.get(id) ?? w.unitGone)
  const childName = (id: string) => {
    const child = named.children.get(id)
    return child ? `${child.fullName}, ${child.code}` : w.offList(named.codes.get(id) ?? '')
  }
  return (
    <>
      <Card labelledBy="aims">
        <CardHeader
          id="aims"
          lead={`${dated(w.before, before)}; ${dated(w.after, after)}.`}
          title={w.figuresTitle}
        />
        <DataTable
          caption={w.figuresTitle}
          columns={[
            { key: 'aim', header: w.aim, primary: true, cell: ({ aim }) => aim },
            {
              ...{ key: 'before', header: w.before, align: 'end' },
              cell: ({ values }) => values[0],
            },
            {
              ...{ key: 'after', header: w.after, align: 'end' },
              cell: ({ values }) => values[1],
            },
          ]}
          rowKey={({ aim }) => aim}
          rows={rows}
        />
      </Card>
      <Card labelledBy="differences">
        <CardHeader
          id="differences"
          title={
            differences.length === 0
              ? w.sameTitle
              : w.differTitle(formatNumber(differences.length, locale))
          }
        />
        {differences.length > 0 && (
          <DataTable
            caption={w.compareTitle}
            columns={[
              {
                ...{ key: 'child', header: words.assignments.child, primary: true },
                cell: ({ child }) => childName(child),
              },
              { key: 'before', header: w.before, cell: (one) => unit(one.before) },
              { key: 'after', header: w.after, cell: (one) => unit(one.after) },
            ]}
            rowKey={({ child }) => child}
            rows={differences}
          />
        )}
      </Card>
    </>
  )
}
