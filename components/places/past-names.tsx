import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import type { PastName } from '@/lib/places/place-history'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

/** The names a place had, the newest first, each with the document that ended it. */
export function PastNames({ names, words }: { names: PastName[]; words: Words['places'] }) {
  if (names.length === 0) return null
  return (
    <Card labelledBy="past-names">
      <CardHeader id="past-names" title={words.pastNames} />
      <ul className="grid divide-y divide-line">
        {names.map(({ name, until, basis }) => (
          <li className="py-3" key={`${name} ${until}`}>
            <p className="font-semibold">{words.pastName(name, formatDay(until))}</p>
            <p className="text-[0.9375rem] text-muted">{basis}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
