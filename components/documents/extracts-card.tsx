import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import type { AnnexPartToShow } from './annex-part'

/** One extract for each unit with assigned children; a unit's member finds only the own one. */
export function ExtractsCard(props: {
  parts: readonly AnnexPartToShow[]
  isOwn: boolean
  words: Words
  locale: Locale
}) {
  const { parts, words } = props
  const { paperwork: w, documents } = words
  return (
    <Card labelledBy="extracts">
      <CardHeader
        id="extracts"
        lead={props.isOwn ? documents.extractHint : `${documents.extractHint} ${w.extractLead}`}
        title={props.isOwn ? w.ownExtractTitle : w.extractTitle}
      />
      {parts.length === 0 ? (
        <EmptyState icon="document" level={3} title={w.noAssignments}>
          {w.noAssignmentsText}
        </EmptyState>
      ) : (
        <ul>
          {parts.map(({ sponsorId, name, children }) => (
            <li
              className="flex items-center justify-between gap-4 border-t border-line py-3 first:border-t-0"
              key={sponsorId}
            >
              <span>
                <span className="font-medium">{name}</span>{' '}
                <span className="text-muted tabular-nums">
                  · {w.children(formatNumber(children, props.locale))}
                </span>
              </span>
              <LinkButton
                ariaLabel={documents.extractFor(name)}
                download
                href={`/api/documents/annex/${sponsorId}`}
              >
                <span className="whitespace-nowrap">{words.common.download}</span>
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
