import type { ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import type { FiledPaper, PaperPlace, TakenOutPaper } from '@/lib/children/paper'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'
import { PaperWithdrawalForm, placeNamed } from './paper-forms'

type Props = {
  action: ActionFormProps['action']
  childId: string
  formKeys: readonly string[]
  papers: readonly FiledPaper[]
  places: readonly PaperPlace[]
  words: Words
}

/** Every paper of a file with what it is of, and the way to take it out. */
export function PaperList({ action, childId, formKeys, papers, places, words }: Props) {
  const w = words.papers
  return (
    <Card className="grid content-start gap-5" labelledBy="living">
      <h2 id="living">{w.living}</h2>
      {papers.length === 0 && <p className="text-muted">{w.none}</p>}
      {papers.map(({ id, fileId, kind, shows, addedOn }, at) => {
        const place = places.find((one) => one.of === shows.of && one.id === shows.id)
        return (
          <div className="grid gap-2" key={id}>
            <p>
              <a className="roomy-link text-link" href={`/api/files/${fileId}`} target="_blank">
                {w.open(words.proposals.papers[kind], at + 1)}
              </a>
              <span className="block text-[0.9375rem] text-muted">
                {[
                  place ? placeNamed(place, words) : w.theChild,
                  w.addedOn(formatDay(addedOn)),
                ].join(' · ')}
              </span>
            </p>
            <details>
              <summary className="roomy-link text-link">{w.takeOut}</summary>
              <PaperWithdrawalForm
                action={action}
                childId={childId}
                formKey={formKeys[at] ?? ''}
                paperId={id}
                words={words}
              />
            </details>
          </div>
        )
      })}
    </Card>
  )
}

/** What was taken out, when, by whom and why; nobody opens it any more. */
export function TakenOutPapers({
  papers,
  words,
}: {
  papers: readonly TakenOutPaper[]
  words: Words
}) {
  const w = words.papers
  if (papers.length === 0) return null
  return (
    <Card className="grid content-start gap-3" labelledBy="taken-out">
      <h2 id="taken-out">{w.takenOutTitle}</h2>
      <ul className="grid gap-2">
        {papers.map(({ id, kind, on, by, reason }) => (
          <li key={id}>
            <p>{w.takenOutLine(words.proposals.papers[kind], formatDay(on), by)}</p>
            <p className="text-[0.9375rem] text-muted">“{reason}”</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
