import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { DecisionDay, DecisionDraft } from '@/lib/documents/decision'
import { FIELDS, type Field } from '@/lib/templates/field'
import { formatDay, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  decisions: { days: readonly DecisionDay[]; draft: DecisionDraft | null }
  mayFull: boolean
  words: Words
  locale: Locale
}

/** Days that stand open; older ones are a click away. */
const DAYS_SHOWN = 5

/** The draft of the decision on what is under way, and one decision for each day of approvals. */
export function DecisionsCard({ decisions, mayFull, words, locale }: Props) {
  const { days, draft } = decisions
  const w = words.paperwork
  const rowOf = ({ on, children, units, missing }: DecisionDay) => (
    <DecisionRow
      key={on}
      about={w.decisionCount(formatNumber(children, locale), formatNumber(units, locale))}
      name={w.decisionOn(formatDay(on))}
      {...{ mayFull, on, words, missing }}
    />
  )
  const older = days.slice(DAYS_SHOWN)
  return (
    <Card labelledBy="decisions">
      <CardHeader id="decisions" lead={w.decisionsLead} title={w.decisionsTitle} />
      {days.length === 0 && !draft ? (
        <EmptyState icon="document" level={3} title={w.decisionsNone}>
          {w.decisionsNoneText}
        </EmptyState>
      ) : (
        <div className="grid gap-4">
          <ul>
            {draft && (
              <DecisionRow
                about={w.decisionDraft(formatNumber(draft.children, locale))}
                name={w.draftName}
                on="draft"
                {...{ mayFull, words, missing: draft.missing }}
              />
            )}
            {days.slice(0, DAYS_SHOWN).map(rowOf)}
          </ul>
          {older.length > 0 && (
            <details>
              <summary className="inline-flex min-h-11 items-center text-leaf">
                {w.older(formatNumber(older.length, locale))}
              </summary>
              <ul>{older.map(rowOf)}</ul>
            </details>
          )}
          {mayFull && <p className="text-[0.9375rem] text-muted">{w.decisionWho}</p>}
        </div>
      )}
    </Card>
  )
}

function DecisionRow(props: {
  name: string
  about: string
  on: string
  missing: readonly Field[]
  mayFull: boolean
  words: Words
}) {
  const w = props.words.paperwork
  const address = `/api/documents/decision?on=${props.on}&variant=`
  return (
    <li className="grid gap-2 border-t border-line py-3 first:border-t-0">
      <p>
        <span className="font-medium">{props.name}</span>
        <span className="block text-muted">{props.about}</span>
      </p>
      {props.missing.length > 0 && <p>{w.missing(props.missing.map((field) => FIELDS[field]))}</p>}
      <div className="flex flex-wrap gap-2">
        {props.mayFull && (
          <LinkButton ariaLabel={w.decisionFullFor(props.name)} download href={`${address}full`}>
            {w.decisionFull}
          </LinkButton>
        )}
        <LinkButton ariaLabel={w.decisionCodedFor(props.name)} download href={`${address}coded`}>
          {w.decisionCoded}
        </LinkButton>
      </div>
    </li>
  )
}
