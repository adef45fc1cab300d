import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import type { AssignedChildLine } from '@/lib/children/child'
import type { Words } from '@/lib/words/words'

type Props = { child: AssignedChildLine; words: Words['children'] }

/** What a sponsor's member needs: given name, age, school level, and how to meet. */
export function AssignedChildFacts({ child, words }: Props) {
  return (
    <Card className="grid content-start gap-3" labelledBy="who">
      <h2 id="who">{words.section.who}</h2>
      <DescriptionList
        none={words.notRecorded}
        facts={[
          { label: words.givenName, value: child.givenName },
          { label: words.ageLabel, value: child.age === null ? null : words.age(child.age) },
          {
            label: words.schoolLevel,
            value: child.schoolLevel && words.schoolLevels[child.schoolLevel],
          },
        ]}
      />
      <Banner>{words.meetThrough}</Banner>
    </Card>
  )
}
