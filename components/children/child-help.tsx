import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { PageLink } from '@/components/ui/page-link'
import type { HeldFor } from '@/lib/assignments/hold'
import type { HelpTerm } from '@/lib/assignments/support-history'
import { addDays, type Day } from '@/lib/calendar/day'
import { lastDayOfSupport } from '@/lib/children/child-file'
import { formatDay, formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  terms: HelpTerm[]
  heldFor: HeldFor | null
  bornOn: Day | null
  endAge: number | null
  proposeHref: string | null
  /** whether the viewer may open a term with its minutes */
  mayOpenTerm: boolean
  /** who within a programme carries the child, by term */
  givers: ReadonlyMap<string, string>
  /** how that is said */
  giverOf: Words['givers']['giverOf']
  locale: Locale
  words: Words['children']
  rhythms: Words['support']['rhythms']
  endingReasons: Words['endings']['reasons']
}

/** Who helps, since when, and what was promised. */
export function ChildHelp(props: Props) {
  const { terms, bornOn, endAge, proposeHref, words } = props
  return (
    <Card className="grid content-start gap-3" labelledBy="help">
      <h2 id="help">{words.section.help}</h2>
      {terms.length === 0 && <p>{words.noSponsor}</p>}
      {props.heldFor && (
        <p className="text-honey">
          {words.keptFor(props.heldFor.sponsor, formatDay(props.heldFor.lastDay))}
        </p>
      )}
      {terms.map((term) => (
        <Term key={term.id} term={term} {...props} />
      ))}
      {bornOn && endAge !== null && (
        <p className="text-muted">
          {words.endsAtAge(endAge, formatDay(lastDayOfSupport(bornOn, endAge)))}
        </p>
      )}
      {proposeHref && (
        <LinkButton href={proposeHref} tone="primary">
          {words.propose}
        </LinkButton>
      )}
    </Card>
  )
}

function Term({
  term,
  locale,
  words,
  rhythms,
  endingReasons,
  mayOpenTerm,
  givers,
  giverOf,
}: Props & { term: HelpTerm }) {
  const giver = givers.get(term.id)
  const period = term.to !== null && term.to <= term.from ? words.neverBegan : periodOf(term, words)
  return (
    <div>
      <p className="font-semibold">
        {mayOpenTerm ? (
          <PageLink href={`/assignments/terms/${term.id}`}>{term.sponsor}</PageLink>
        ) : (
          term.sponsor
        )}
      </p>
      <p className="text-muted">
        {words[term.role]} · {period} · {term.isRecognised ? words.recognised : words.assigned}
      </p>
      {giver && <p>{giverOf(giver)}</p>}
      {term.endingReason && (
        <p className="text-muted">{words.endedBecause(endingReasons[term.endingReason])}</p>
      )}
      {term.pledges?.length === 0 && term.to === null && <p>{words.noPledge}</p>}
      {term.pledges?.map((pledge) => (
        <p key={pledge.id}>
          {words.promised(formatVnd(pledge.amountVnd, locale), rhythms[pledge.rhythm])}
          {pledge.item && ` · ${pledge.item}`}
        </p>
      ))}
    </div>
  )
}

function periodOf({ from, to }: HelpTerm, words: Words['children']): string {
  const since = words.since(formatDay(from))
  return to === null ? since : `${since} ${words.until(formatDay(addDays(to, -1)))}`
}
