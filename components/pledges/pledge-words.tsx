import { isOpen, type PledgeLine } from '@/lib/pledges/pledge'
import type { Words } from '@/lib/words/words'

/** The promises that stand, each in one line; those that ended are on their own page. */
export function PledgeWords({
  pledges,
  words,
}: {
  pledges: PledgeLine[]
  words: Words['pledges']
}) {
  const standing = pledges.filter((pledge) => isOpen(pledge) || pledge.rhythm === 'once')
  if (standing.length === 0) return <span className="text-muted">–</span>
  return (
    <>
      {standing.map(({ id, amountVnd, rhythm, form, item }) => (
        <span className="block" key={id}>
          {words.inShort(amountVnd, rhythm, form, item)}
        </span>
      ))}
    </>
  )
}
