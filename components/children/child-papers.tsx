import { missingOf } from '@/components/proposals/missing'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import type { ChildFile } from '@/lib/children/child-file'
import { missingPapers } from '@/lib/children/needed-papers'
import type { Words } from '@/lib/words/words'
import { PaperLinks } from './paper-links'

type Props = { file: ChildFile; isWhole: boolean; mayKeep: boolean; words: Words }

/**
 * Papers of the child as a whole, and what still should be asked for; evidence stands with its
 * circumstance, a signed consent with the consent.
 */
export function ChildPapers({ file, isWhole, mayKeep, words }: Props) {
  const { papers: w, proposals } = words
  const ofChild = file.papers.filter(({ shows }) => shows.of === 'child')
  const { category } = file.line
  // Whoever may not open the evidence cannot say what is missing of it.
  const missing = isWhole && category ? missingPapers(category, papersThere(file)) : []
  if (ofChild.length === 0 && missing.length === 0 && !mayKeep) return null
  return (
    <Card className="grid content-start gap-3" labelledBy="papers">
      <CardHeader
        id="papers"
        link={mayKeep ? { href: `/children/${file.id}/papers`, label: w.manage } : undefined}
        title={w.title}
      />
      {file.papers.length === 0 && <p className="text-muted">{w.none}</p>}
      <PaperLinks papers={ofChild} words={words} />
      {missing.length > 0 && <p>{missingOf(missing, proposals)}</p>}
    </Card>
  )
}

function papersThere({ papers, circumstances }: ChildFile) {
  return papers.map(({ kind, shows }) => {
    const shown = shows.of === 'circumstance' ? shows.id : null
    return { kind, shows: circumstances.find(({ id }) => id === shown)?.category ?? null }
  })
}
