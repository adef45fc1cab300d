import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import type { OpenedDirection } from '@/lib/directions/direction'
import { formatDay } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { DirectionAbout } from './direction-about'

type Props = { direction: OpenedDirection; locale: Locale; words: Words }

/** What was asked for, of whom, until when. */
export function DirectionFacts({ direction, locale, words }: Props) {
  const w = words.directions
  return (
    <Card as="div" className="grid content-start gap-4">
      <p className="text-lg whitespace-pre-line">{direction.instruction}</p>
      <DescriptionList
        facts={[
          { label: w.dueOn, value: formatDay(direction.dueOn) },
          { label: w.owner, value: direction.owner.name },
          { label: w.givenBy, value: direction.givenBy.name },
          { label: w.givenOn, value: formatDay(direction.givenOn) },
          {
            label: w.about,
            value: <DirectionAbout about={direction.about} locale={locale} words={w} />,
          },
        ]}
        none={words.shell.none}
      />
    </Card>
  )
}
