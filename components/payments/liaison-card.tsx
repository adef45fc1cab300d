import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import type { Words } from '@/lib/words/words'

type Liaison = { fullName: string; jobTitle: string; phone: string | null }

/** How to meet a child: through the school or the commune, never at an address. */
export function LiaisonCard({
  liaisons,
  words,
}: {
  liaisons: Liaison[]
  words: Words['payments']
}) {
  return (
    <Card labelledBy="meet-title">
      <CardHeader id="meet-title" lead={words.meetText} title={words.meetTitle} />
      {liaisons.length === 0 && <p>{words.meetNobody}</p>}
      <ul className="grid gap-3">
        {liaisons.map(({ fullName, jobTitle, phone }) => (
          <li key={fullName}>
            <strong>{fullName}</strong>
            <span className="block text-muted">{jobTitle}</span>
            {phone && (
              <a className="text-link" href={`tel:${phone}`}>
                {phone}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
