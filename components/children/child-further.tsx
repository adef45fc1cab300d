import { Card } from '@/components/ui/card'
import { PageLink } from '@/components/ui/page-link'
import type { ChildFile } from '@/lib/children/child-file'
import type { Words } from '@/lib/words/words'

type Props = {
  file: Pick<ChildFile, 'id' | 'archival' | 'acceptedOn'>
  may: { keep: boolean; readTags: boolean; appoint: boolean }
  words: Words
}

/** Further pages of the file; whoever may not open one is not told of it. */
export function ChildFurther({ file, may, words }: Props) {
  const { archival, acceptedOn, id } = file
  const mayArchive = may.keep && acceptedOn !== null
  const links = [
    may.readTags && { href: 'tags', label: words.tags.open },
    may.appoint && { href: 'case-officer', label: words.tags.officerTitle },
    mayArchive && {
      href: 'archive',
      label: archival ? words.archivals.undoTitle : words.archivals.manage,
    },
  ].filter((link) => link !== false)
  if (links.length === 0) return null
  return (
    <Card className="grid content-start gap-2" labelledBy="further">
      <h2 id="further">{words.due.pages}</h2>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <PageLink className="roomy-link text-link" href={`/children/${id}/${href}`}>
              {label}
            </PageLink>
          </li>
        ))}
      </ul>
    </Card>
  )
}
