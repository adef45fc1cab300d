import { quarterEnd, type Quarter } from '@/lib/calendar/quarter'
import { isOpen, stoodIn, type PledgeLine } from '@/lib/pledges/pledge'
import type { Words } from '@/lib/words/words'

/** The promises of a quarter and those to come, each in one line; all are on their own page. */
export function PledgeWords({
  pledges,
  quarter,
  words,
}: {
  pledges: PledgeLine[]
  quarter: Quarter
  words: Words['pledges']
}) {
  const isToCome = (pledge: PledgeLine) => isOpen(pledge) && pledge.from >= quarterEnd(quarter)
  const told = pledges.filter((pledge) => stoodIn(pledge, quarter) || isToCome(pledge))
  if (told.length === 0) return <span className="text-muted">–</span>
  return (
    <>
      {told.map((pledge) => (
        <span className="block" key={pledge.id}>
          {words.inShort(pledge.amountVnd, pledge.rhythm, pledge.form, pledge.item)}
          {isToCome(pledge) && `, ${words.fromTo(pledge.from, null)}`}
        </span>
      ))}
    </>
  )
}
