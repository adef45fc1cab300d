import { Chip } from '@/components/ui/chip'
import type { ChildLine } from '@/lib/children/child'
import type { Words } from '@/lib/words/words'

type Props = {
  line: Pick<ChildLine, 'category' | 'especiallyDifficult'>
  words: Words['children']
}

/** Why a child is on the list; the marking stands apart, since it is no category. */
export function CircumstanceChip({ line, words }: Props) {
  return (
    <span className="chips">
      {line.category && <Chip tone="plain">{words.categories[line.category]}</Chip>}
      {line.especiallyDifficult && <Chip tone="honey">{words.marked}</Chip>}
    </span>
  )
}
