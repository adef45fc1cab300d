import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DescriptionList } from '@/components/ui/description-list'
import type { Day } from '@/lib/calendar/day'
import { childAge } from '@/lib/children/child'
import type { ChildFile } from '@/lib/children/child-file'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = { file: ChildFile; mayKeep: boolean; on: Day; words: Words }

/** Who the child is, where it lives and learns, and who is called first. */
export function ChildFacts({ file, mayKeep, on, words: all }: Props) {
  const { children: words, facts } = all
  const age = childAge(file, on)
  const born = file.bornOn ? formatDay(file.bornOn) : file.bornYear?.toString()
  const relation = file.guardianRelation && all.family.relations[file.guardianRelation]
  return (
    <Card className="grid content-start gap-3" labelledBy="who">
      <CardHeader
        id="who"
        link={mayKeep ? { href: `/children/${file.id}/edit`, label: facts.edit } : undefined}
        title={words.section.who}
      />
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
          {
            label: words.guardian,
            value: [file.guardianName, relation].filter(Boolean).join(' · '),
          },
          {
            label: words.guardianPhone,
            value: file.guardianPhone && <PhoneLink phone={file.guardianPhone} />,
          },
          { label: words.personalId, value: file.personalId },
          { label: words.moetId, value: file.moetId },
          { label: words.note, value: file.note },
        ]}
      />
    </Card>
  )
}

/** A number that can be called by touching it. */
export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a className="roomy-link text-link" href={`tel:${phone}`}>
      {phone}
    </a>
  )
}
