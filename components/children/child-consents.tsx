import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import type { ChildFile } from '@/lib/children/child-file'
import { papersOn } from '@/lib/children/paper'
import type { Words } from '@/lib/words/words'
import { ConsentLine } from './consent-line'
import { PaperLinks } from './paper-links'

type Props = { file: Pick<ChildFile, 'id' | 'consents' | 'papers'>; mayKeep: boolean; words: Words }

/** What the family agreed to, purpose by purpose; what is not there was not agreed to. */
export function ChildConsents({ file, mayKeep, words }: Props) {
  const w = words.consents
  return (
    <Card className="grid content-start gap-3" labelledBy="consents">
      <CardHeader
        id="consents"
        link={mayKeep ? { href: `/children/${file.id}/consents`, label: w.manage } : undefined}
        title={w.title}
      />
      {file.consents.length === 0 && <p className="text-muted">{w.none}</p>}
      {file.consents.map((consent) => (
        <div key={consent.id}>
          <ConsentLine consent={consent} words={words} />
          <PaperLinks papers={papersOn(file.papers, 'consent', consent.id)} words={words} />
        </div>
      ))}
    </Card>
  )
}
