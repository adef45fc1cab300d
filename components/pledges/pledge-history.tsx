import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { isOpen, type PledgeLine } from '@/lib/pledges/pledge'
import type { Words } from '@/lib/words/words'

/** Every promise of a term as it was written, the newest first; what was replaced stays readable. */
export function PledgeHistory({
  pledges,
  words,
}: {
  pledges: PledgeLine[]
  words: Words['pledges']
}) {
  return (
    <Card labelledBy="pledges-title">
      <CardHeader id="pledges-title" title={words.existing} />
      {pledges.length === 0 ? (
        <p className="text-muted">{words.noneYet}</p>
      ) : (
        <ul className="grid gap-2">
          {pledges.toReversed().map((pledge) => (
            <li key={pledge.id}>
              <span className={isOpen(pledge) ? 'font-medium' : 'text-muted'}>
                {words.inShort(pledge.amountVnd, pledge.rhythm, pledge.form, pledge.item)}
              </span>
              <span className="block text-[0.9375rem] text-muted">
                {pledge.to === pledge.from ? words.takenBack : words.fromTo(pledge.from, pledge.to)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
