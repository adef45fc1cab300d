import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import type { ClassesOfSchool, ClassLine } from '@/lib/places/year-line'
import { formatDay, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { PlaceList } from './place-list'

type Props = { schools: ClassesOfSchool[]; locale: Locale; words: Words }

/** The classes of a year, school by school; schools without one are left out. */
export function ClassLists({ schools, locale, words }: Props) {
  const w = words.years
  const factsOf = ({ children, closedOn }: ClassLine) => [
    w.children(formatNumber(children, locale)),
    ...(closedOn ? [w.closed(formatDay(closedOn))] : []),
  ]
  const withClasses = schools.filter(({ classes }) => classes.length > 0)
  if (withClasses.length === 0) return <p className="text-muted">{w.noClasses}</p>
  return withClasses.map(({ school, classes }) => (
    <Card key={school.id} labelledBy={`school-${school.id}`}>
      <CardHeader id={`school-${school.id}`} title={school.name} />
      <PlaceList
        label={school.name}
        places={classes.map((line) => ({
          id: line.id,
          name: w.classTitle(line.name),
          href: `/places/classes/${line.id}`,
          change: words.places.change,
          facts: factsOf(line),
        }))}
      />
    </Card>
  ))
}
