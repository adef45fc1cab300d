import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import type { Places } from '@/lib/places/place-line'
import { formatDay, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { PlaceList } from './place-list'
import { PlaceSection } from './place-section'

type Props = { places: Places; locale: Locale; words: Words['places'] }

/** Villages beside schools, each with the children of the list. */
export function PlacesOverview({ places, locale, words }: Props) {
  const count = (children: number) => words.count(formatNumber(children, locale))
  const unknown = (children: number, told: (count: string) => string) =>
    children > 0 ? told(formatNumber(children, locale)) : null
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <PlaceSection
        id="villages"
        title={words.villages}
        note={unknown(places.withoutVillage, words.withoutVillage)}
        add={{ href: '/places/villages/new', label: words.addVillage }}
        other={
          places.villages.length > 1
            ? { href: '/places/merge', label: words.merge.button }
            : undefined
        }
        empty={{ icon: 'village', title: words.noVillages, text: words.noVillagesText }}
        places={places.villages.map(({ id, name, children, oldNames }) => ({
          id,
          name,
          href: `/places/villages/${id}`,
          change: words.change,
          facts: [
            count(children),
            ...(oldNames.length > 0 ? [words.oldNames(oldNames.join(', '))] : []),
          ],
        }))}
      />
      <PlaceSection
        id="schools"
        title={words.schools}
        note={unknown(places.withoutSchool, words.withoutSchool)}
        add={{ href: '/places/schools/new', label: words.addSchool }}
        empty={{ icon: 'school', title: words.noSchools, text: words.noSchoolsText }}
        places={places.schools.map(({ id, name, level, children }) => ({
          id,
          name,
          href: `/places/schools/${id}`,
          change: words.change,
          facts: [words.levels[level], count(children)],
        }))}
      />
      {places.closed.length > 0 && (
        <Card labelledBy="closed">
          <CardHeader id="closed" title={words.closedVillages} />
          <PlaceList
            label={words.closedVillages}
            places={places.closed.map(({ id, name, into, on }) => ({
              id,
              name,
              href: `/places/villages/${id}`,
              change: words.see,
              facts: [words.mergedAway(into, formatDay(on))],
            }))}
          />
        </Card>
      )}
    </div>
  )
}
