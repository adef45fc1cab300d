import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { LinkButton } from '@/components/ui/link-button'
import { ListExport } from '@/components/views/list-export'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { childrenIn, type AnnexPartToShow } from './annex-part'

/** The annex as a whole: who may get which version, and the versions this person may get. */
export function AnnexCard(props: {
  parts: readonly AnnexPartToShow[]
  mayFull: boolean
  /** "thôn", as the commune calls its villages */
  villageWord: string
  words: Words
  locale: Locale
}) {
  const { parts, locale, words } = props
  const { paperwork: w, documents } = words
  const counted = w.annexCount(childrenIn(parts, locale), formatNumber(parts.length, locale))
  return (
    <Card labelledBy="annex">
      <CardHeader id="annex" lead={w.whoGetsWhich} title={w.annexTitle} />
      <div className="grid gap-5">
        <p>{parts.length === 0 ? `${w.noAssignments}. ${w.noAssignmentsText}` : counted}</p>
        {props.mayFull && (
          <div className="grid justify-items-start gap-1.5">
            <LinkButton download href="/api/documents/annex?variant=full">
              {documents.full}
            </LinkButton>
            <p className="text-[0.9375rem] text-muted">{documents.fullHint}</p>
          </div>
        )}
        {props.mayFull && (
          <div className="grid justify-items-start">
            <LinkButton download href="/api/documents/annex?variant=village">
              {documents.byVillage(props.villageWord)}
            </LinkButton>
          </div>
        )}
        <div className="grid justify-items-start gap-1.5">
          <LinkButton download href="/api/documents/annex?variant=coded">
            {documents.coded}
          </LinkButton>
          <p className="text-[0.9375rem] text-muted">{documents.codedHint}</p>
        </div>
        {props.mayFull && parts.length > 0 && (
          <section aria-labelledby="annex-list" className="grid gap-2">
            <h3 id="annex-list">{w.exportTitle}</h3>
            <ListExport address="/documents" lead={w.exportLead} namesChildren words={words} />
          </section>
        )}
        <p className="text-[0.9375rem] text-muted">
          {documents.approvedOnly} {props.mayFull && w.traceNote}
        </p>
      </div>
    </Card>
  )
}
