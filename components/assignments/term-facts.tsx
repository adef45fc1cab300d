import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DescriptionList } from '@/components/ui/description-list'
import { PageLink } from '@/components/ui/page-link'
import type { TermFile } from '@/lib/assignments/term-file'
import { formatDay, formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { periodTold } from './term-period'

/** Who stands by whom, since when, on what basis, and what was promised. */
export function TermFacts(props: {
  term: TermFile
  mayOpenChild: boolean
  mayOpenSponsor: boolean
  locale: Locale
  words: Words
}) {
  const { term, locale, words } = props
  const w = words.terms
  const { child, sponsor, basis } = term
  const about = [
    child.code,
    child.age === null ? null : words.children.age(child.age),
    child.schoolLevel && words.children.schoolLevels[child.schoolLevel],
    child.file?.village,
  ]
  return (
    <Card labelledBy="term">
      <CardHeader id="term" title={w.factsTitle} />
      <DescriptionList
        facts={[
          {
            label: words.assignments.child,
            value: (
              <>
                {props.mayOpenChild ? (
                  <PageLink href={`/children/${child.id}`}>{child.name}</PageLink>
                ) : (
                  child.name
                )}
                <span className="block font-normal text-muted">
                  {about.filter(Boolean).join(' · ')}
                </span>
              </>
            ),
          },
          {
            label: words.assignments.sponsor,
            value: (
              <>
                {props.mayOpenSponsor ? (
                  <PageLink href={`/sponsors/${sponsor.id}`}>{sponsor.name}</PageLink>
                ) : (
                  sponsor.name
                )}
                <span className="block font-normal text-muted">
                  {words.assignments.roles[term.role]}
                </span>
              </>
            ),
          },
          { label: w.period, value: periodTold(term, w) },
          {
            label: w.basis,
            value:
              basis.kind === 'approved'
                ? w.approved(basis.by, formatDay(basis.on))
                : w.recognisedOn(formatDay(basis.on)),
          },
          {
            label: w.pledged,
            value:
              term.pledges.length === 0
                ? w.noPledge
                : term.pledges
                    .map(({ amountVnd, rhythm, item }) =>
                      [
                        words.children.promised(
                          formatVnd(amountVnd, locale),
                          words.support.rhythms[rhythm],
                        ),
                        item,
                      ]
                        .filter(Boolean)
                        .join(' · '),
                    )
                    .join('; '),
          },
        ]}
        none={words.shell.none}
      />
    </Card>
  )
}
