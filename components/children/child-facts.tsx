import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import type { Day } from '@/lib/calendar/day'
import { childAge } from '@/lib/children/child'
import type { ChildFile } from '@/lib/children/child-file'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'
import { CircumstanceChip } from './circumstance-chip'

type Props = { file: ChildFile; on: Day; words: Words['children'] }

/** Why first, then who and with whom. */
export function ChildFacts({ file, on, words }: Props) {
  const age = childAge(file, on)
  const born = file.bornOn ? formatDay(file.bornOn) : file.bornYear?.toString()
  return (
    <>
      <Card className="grid content-start gap-3" labelledBy="why">
        <h2 id="why">{words.section.why}</h2>
        <CircumstanceChip line={file.line} words={words} />
        <DescriptionList
          none={words.notRecorded}
          facts={[
            ...file.circumstances.map((one) => ({
              label: words.categories[one.category],
              value: words.since(formatDay(one.from)),
            })),
            ...(file.marking
              ? [
                  {
                    label: words.marked,
                    value: `${file.marking.reason} (${words.since(formatDay(file.marking.from))})`,
                  },
                ]
              : []),
            { label: words.acceptedOn, value: file.acceptedOn && formatDay(file.acceptedOn) },
          ]}
        />
      </Card>
      <Card className="grid content-start gap-3" labelledBy="who">
        <h2 id="who">{words.section.who}</h2>
        <DescriptionList
          none={words.notRecorded}
          facts={[
            {
              label: words.born,
              value: born && (age === null ? born : `${born} · ${words.age(age)}`),
            },
            { label: words.sex, value: file.sex && words.sexes[file.sex] },
            { label: words.village, value: file.village },
            { label: words.school, value: file.school },
            { label: words.schoolClass, value: file.schoolClass },
            { label: words.guardian, value: file.guardianName },
            {
              label: words.guardianPhone,
              value: file.guardianPhone && (
                <a className="roomy-link text-link" href={`tel:${file.guardianPhone}`}>
                  {file.guardianPhone}
                </a>
              ),
            },
            { label: words.personalId, value: file.personalId },
            { label: words.moetId, value: file.moetId },
            { label: words.note, value: file.note },
          ]}
        />
      </Card>
    </>
  )
}
