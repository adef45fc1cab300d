import type { Taker } from '@/components/entries/record-sheets'
import { listSheets, type Cell } from '@/components/views/list-sheets'
import type { TakenList } from '@/lib/access/list-export'
import type { BookFilter } from '@/lib/payments/book-filter'
import type { ShownBook } from '@/lib/payments/quarter-book'
import { formatDay, formatQuarter } from '@/lib/words/format'

/** A quarter as sheets, by child, by unit or payment by payment; money stands in whole đồng. */
export function bookSheets(
  { quarter, unit, shown, ...taken }: ShownBook & Pick<TakenList<never>, 'at' | 'last'>,
  { standing }: BookFilter,
  taker: Taker,
) {
  const { words, locale } = taker
  const w = words.payments
  const asked =
    shown.view === 'children' && standing
      ? { ...w.standings, below_minimum: w.belowMinimum }[standing]
      : ''
  return listSheets(
    {
      title: w.views[shown.view],
      ...tableOf(shown, taker),
      filters: [formatQuarter(quarter, locale), unit ?? '', asked].filter(Boolean),
    },
    taken,
    taker,
  )
}

function tableOf(shown: ShownBook['shown'], { words }: Taker): { heads: string[]; rows: Cell[][] } {
  const { payments: w, children, support, common } = words
  if (shown.view === 'units') {
    return {
      heads: [w.unit, children.title, w.promised, w.received, w.short],
      rows: shown.lines.map((unit) => [
        ...[unit.sponsor, unit.children, unit.dueVnd, unit.receivedVnd, unit.shortVnd],
      ]),
    }
  }
  if (shown.view === 'payments') {
    return {
      heads: [...[w.code, w.givenOn, w.unit, w.form, w.amount, w.item, children.code, w.reversed]],
      rows: shown.lines.map((line) => [
        ...[line.code, formatDay(line.givenOn), line.sponsor, support.forms[line.form]],
        ...[line.amountVnd, line.item ?? '', line.children.join(', ')],
        line.isReversed ? common.yes : '',
      ]),
    }
  }
  return {
    heads: [
      ...[
        children.code,
        w.child,
        w.unit,
        words.givers.giver,
        w.promised,
        w.received,
        w.short,
        w.standing,
      ],
      w.belowMinimum,
    ],
    rows: shown.lines.map((line) => [
      ...[
        line.code,
        line.name,
        line.sponsor,
        line.giver ?? '',
        line.dueVnd,
        line.receivedVnd,
        line.shortVnd,
      ],
      ...[w.standings[line.standing], line.isBelowMinimum ? common.yes : ''],
    ]),
  }
}
