import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DataTable } from '@/components/ui/data-table'
import { DescriptionList } from '@/components/ui/description-list'
import { Figure } from '@/components/ui/figure'
import type { ListCounts, ListResult, OfficeList } from '@/lib/lists/list'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { ROWS_SHOWN } from './row-section'

type Props = {
  listId: string
  kind: OfficeList['kind']
  counts: ListCounts
  result: ListResult
  locale: Locale
  words: Words
}

/** What came of a list: figures, what is new in the ledger, and the rows that were not written. */
export function ListOutcome({ listId, kind, counts, result, locale, words }: Props) {
  const w = words.intake.result
  const number = (count: number) => formatNumber(count, locale)
  const created = [
    { label: w.villages, names: result.villages },
    { label: w.schools, names: result.schools },
    { label: w.sponsorsAdded, names: kind === 'children' ? result.sponsors : [] },
  ].filter(({ names }) => names.length > 0)
  return (
    <div className="grid gap-6">
      <Card labelledBy="figures">
        <CardHeader id="figures" title={w.figures} />
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-6">
          <Figure
            label={w.new[kind]}
            tone="leaf"
            value={number(counts.new - (result.proposed ?? 0))}
          />
          {result.proposed ? (
            <Figure label={w.proposed} tone="honey" value={number(result.proposed)} />
          ) : null}
          {kind === 'children' && (
            <>
              <Figure label={w.recognised} tone="leaf" value={number(counts.recognised)} />
              <Figure label={w.marked} value={number(result.marked)} />
            </>
          )}
          <Figure label={w.changed} value={number(counts.changed)} />
          <Figure label={w.same} value={number(counts.same)} />
          <Figure
            label={w.left}
            tone={result.left.length > 0 ? 'clay' : undefined}
            value={number(result.left.length)}
          />
        </div>
      </Card>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card labelledBy="created">
          <CardHeader id="created" title={w.createdTitle} />
          {created.length === 0 && <p className="text-muted">{w.nothingCreated}</p>}
          <DescriptionList
            facts={created.map(({ label, names }) => ({ label, value: names.join(', ') }))}
            none={words.common.none}
          />
        </Card>
        {result.supports.length > 0 && (
          <Card labelledBy="supports">
            <CardHeader id="supports" title={w.supportsTitle} />
            <DescriptionList
              facts={result.supports.map(({ sponsor, children }) => ({
                label: sponsor,
                value: w.supportOf(number(children)),
              }))}
              none={words.common.none}
            />
          </Card>
        )}
      </div>
      <LeftRows listId={listId} result={result} words={words} />
    </div>
  )
}

function LeftRows({ listId, result, words }: Pick<Props, 'listId' | 'result' | 'words'>) {
  const w = words.intake.result
  const isWhole = result.left.length === 0
  return (
    <Card labelledBy="left">
      <CardHeader id="left" title={w.leftTitle} lead={isWhole ? w.leftNone : w.leftLead} />
      {!isWhole && (
        <div className="grid gap-4">
          <DataTable
            caption={w.leftTitle}
            columns={[
              { key: 'row', header: w.row, cell: ({ row }) => row },
              {
                key: 'name',
                header: w.name,
                primary: true,
                cell: ({ name }) => name ?? w.nameless,
              },
              { key: 'why', header: w.why, cell: ({ why }) => words.intake.left[why] },
            ]}
            rowKey={({ sheet, row }) => `${sheet} ${row}`}
            rows={result.left.slice(0, ROWS_SHOWN)}
          />
          <form action={`/lists/${listId}/left`} method="post">
            <Button type="submit">{w.leftFile}</Button>
          </form>
        </div>
      )}
    </Card>
  )
}
