import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DescriptionList } from '@/components/ui/description-list'
import { PARAMETERS, USUAL_CHECKED_ON } from '@/lib/parameters/parameter'
import type { ParameterLine } from '@/lib/parameters/validity'
import { formatDay } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { parameterText } from './parameter-text'

type Props = { line: ParameterLine; locale: Locale; words: Words }

/** One parameter as it stands: the value, what it rests on, and between what it may be chosen. */
export function ParameterCard({ line: { key, inForce }, locale, words }: Props) {
  const w = words.parameters
  const { least, most, usual, of } = PARAMETERS[key]
  const text = (value: number) => parameterText(key, value, locale, w)
  return (
    <Card labelledBy="in-force">
      <CardHeader id="in-force" title={w.current} />
      <DescriptionList
        facts={[
          { label: w.value, value: text(inForce?.value ?? usual) },
          { label: w.validFrom, value: inForce ? formatDay(inForce.validFrom) : w.usualFrom },
          { label: w.source, value: inForce?.source ?? w.usualSources[key] },
          { label: w.checkedOn, value: formatDay(inForce?.checkedOn ?? USUAL_CHECKED_ON) },
          { label: w.recordedBy, value: inForce?.recordedBy ?? w.usualBy },
          { label: w.kind, value: of === 'law' ? w.ofLaw : w.ofPractice },
          { label: w.usual, value: text(usual) },
          { label: w.allowed, value: w.from(text(least), text(most)) },
        ]}
        none={words.shell.none}
      />
    </Card>
  )
}
