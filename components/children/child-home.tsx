import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import type { Day } from '@/lib/calendar/day'
import type { ChildFile } from '@/lib/children/child-file'
import type { Words } from '@/lib/words/words'
import { PhoneLink } from './child-facts'
import { InsuranceLine } from './insurance-line'

type Props = { file: ChildFile; mayKeep: boolean; on: Day; words: Words }

/** The other children of the household and who else may be called. */
export function ChildFamily({ file, mayKeep, words }: Omit<Props, 'on'>) {
  const w = words.family
  const { siblings, guardians } = file
  if (!mayKeep && siblings.length + guardians.length === 0) return null
  return (
    <Card className="grid content-start gap-3" labelledBy="family">
      <CardHeader
        id="family"
        link={mayKeep ? { href: `/children/${file.id}/family`, label: w.manage } : undefined}
        title={w.title}
      />
      {siblings.length === 0 && <p className="text-muted">{w.noSiblings}</p>}
      {siblings.length > 0 && (
        <ul aria-label={w.siblings}>
          {siblings.map(({ id, code, fullName }) => (
            <li key={id}>
              {w.siblings}:{' '}
              <a className="roomy-link text-link" href={`/children/${id}`}>
                {fullName}
              </a>{' '}
              <span className="text-muted">{code}</span>
            </li>
          ))}
        </ul>
      )}
      {guardians.length > 0 && (
        <ul aria-label={w.guardians}>
          {guardians.map(({ id, relation, fullName, phone }) => (
            <li key={id}>
              {w.relations[relation]}: {fullName} {phone && <PhoneLink phone={phone} />}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

/** What the child lacks, and its health insurance. */
export function ChildNeeds({ file, mayKeep, on, words }: Props) {
  const w = words.needs
  return (
    <Card className="grid content-start gap-3" labelledBy="needs">
      <CardHeader
        id="needs"
        link={mayKeep ? { href: `/children/${file.id}/needs`, label: w.manage } : undefined}
        title={w.title}
      />
      {file.needs.length === 0 && <p className="text-muted">{w.noNeeds}</p>}
      {file.needs.length > 0 && (
        <ul aria-label={w.needsTitle}>
          {file.needs.map(({ id, kind, note }) => (
            <li key={id}>
              <span className="font-semibold">{w.kinds[kind]}</span>
              {note && ` · ${note}`}
            </li>
          ))}
        </ul>
      )}
      <InsuranceLine found={file.insurance} on={on} words={w} />
    </Card>
  )
}
