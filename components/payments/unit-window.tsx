import { EmptyState } from '@/components/ui/empty-state'
import type { PaymentLine } from '@/lib/payments/payment'
import type { BookFilter } from '@/lib/payments/book-filter'
import { byUrgency, type BookLine, type QuarterBook } from '@/lib/payments/quarter-book'
import type { SchoolLevel } from '@/lib/places/school'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { LiaisonCard } from './liaison-card'
import { PaymentList } from './payment-list'
import { QuarterFigures } from './quarter-figures'
import { QuarterTabs } from './quarter-tabs'
import { SupportedChildCard } from './supported-child-card'

type Props = {
  book: QuarterBook
  paid: { lines: PaymentLine[]; total: number }
  filter: BookFilter
  isOver: boolean
  liaisons: { fullName: string; jobTitle: string; phone: string | null }[]
  levelOf: (line: BookLine) => SchoolLevel | null
  locale: Locale
  words: Words
}

/** The unit's own window: its children, what is due and given, and whom to call. */
export function UnitWindow(props: Props) {
  const { book, paid, filter, isOver, liaisons, levelOf, locale, words } = props
  const w = words.payments
  const ofOneUnit = new Set(paid.lines.map(({ sponsor }) => sponsor)).size === 1
  const inWords = (line: BookLine) => {
    const level = levelOf(line)
    return level && words.children.schoolLevels[level]
  }
  return (
    <>
      <QuarterTabs
        current={book.quarter}
        filter={filter}
        label={w.quarters}
        locale={locale}
        quarters={book.quarters}
      />
      {book.lines.length === 0 ? (
        <EmptyState icon="child" title={w.myNone}>
          {w.myNoneText}
        </EmptyState>
      ) : (
        <>
          <QuarterFigures book={book} locale={locale} words={w} />
          <ul className="grid gap-4 lg:grid-cols-2">
            {byUrgency(book.lines).map((line) => (
              <SupportedChildCard
                isOver={isOver}
                key={`${line.childId} ${line.sponsorId}`}
                level={inWords(line)}
                line={line}
                quarter={book.quarter}
                locale={locale}
                words={words}
              />
            ))}
          </ul>
        </>
      )}
      <PaymentList {...{ filter, ofOneUnit, locale, paid, words }} />
      <LiaisonCard liaisons={liaisons} words={w} />
    </>
  )
}
