import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import type { Agreement } from '@/lib/agreements/agreement'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'
import { AgreementFacts } from './agreement-facts'

/** Agreements that count no longer: replaced by a newer one, or ended. */
export function EarlierAgreements({ list, words }: { list: readonly Agreement[]; words: Words }) {
  if (list.length === 0) return null
  const w = words.agreements
  return (
    <Card labelledBy="earlier">
      <CardHeader id="earlier" title={w.earlierTitle} />
      <div className="grid gap-2">
        {list.map((agreement) => (
          <details key={agreement.id}>
            <summary className="inline-flex min-h-11 items-center text-leaf">
              {w.earlierLine(
                formatDay(agreement.signedOn),
                agreement.validUntil ? w.until(formatDay(agreement.validUntil)) : w.untilEnded,
              )}
            </summary>
            {agreement.ending && (
              <p className="mb-3">
                {w.endedLine(formatDay(agreement.ending.on), agreement.ending.by)}:{' '}
                {agreement.ending.reason}
              </p>
            )}
            <AgreementFacts agreement={agreement} words={words} />
          </details>
        ))}
      </div>
    </Card>
  )
}
