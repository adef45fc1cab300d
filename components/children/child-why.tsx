import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DescriptionList } from '@/components/ui/description-list'
import { addDays } from '@/lib/calendar/day'
import type { ChildFile, RecordedCircumstance } from '@/lib/children/child-file'
import { papersOn } from '@/lib/children/paper'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'
import { PaperLinks } from './paper-links'

type Props = { file: ChildFile; mayKeep: boolean; words: Words }

/** Why the child is on the list: what holds first, with its paper and who looked, then what held before. */
export function ChildWhy({ file, mayKeep, words: all }: Props) {
  const { children: words, circumstances } = all
  const living = file.circumstances.filter(({ to }) => to === null)
  // What ended on the day it began was put right the same day.
  const past = file.circumstances.filter(({ from, to }) => to !== null && to > from)
  return (
    <Card className="grid content-start gap-3" labelledBy="why">
      <CardHeader
        id="why"
        link={
          mayKeep
            ? { href: `/children/${file.id}/circumstances`, label: circumstances.manage }
            : undefined
        }
        title={words.section.why}
      />
      <DescriptionList
        none={words.notRecorded}
        facts={[
          ...living.map((one) => ({
            label: words.categories[one.category],
            value: <Circumstance one={one} papers={file.papers} words={all} />,
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
      {past.length > 0 && (
        <ul aria-label={circumstances.past} className="text-[0.9375rem] text-muted">
          {past.map((one) => (
            <li key={one.id}>
              {circumstances.past}: {words.categories[one.category]}, {periodOf(one, words)}
              <PaperLinks papers={papersOn(file.papers, 'circumstance', one.id)} words={all} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Circumstance({
  one,
  papers,
  words,
}: {
  one: RecordedCircumstance
  papers: ChildFile['papers']
  words: Words
}) {
  const { circumstances: w, children } = words
  return (
    <>
      {periodOf(one, children)}
      {one.isMain && ` · ${w.mainShort}`}
      {one.evidence && <Under>{one.evidence}</Under>}
      {one.verified && <Under>{w.verified(one.verified.by, formatDay(one.verified.on))}</Under>}
      <PaperLinks papers={papersOn(papers, 'circumstance', one.id)} words={words} />
    </>
  )
}

function Under({ children }: { children: string }) {
  return <span className="block text-[0.9375rem] font-normal text-muted">{children}</span>
}

function periodOf({ from, to }: RecordedCircumstance, words: Words['children']): string {
  const since = words.since(formatDay(from))
  return to === null ? since : `${since} ${words.until(formatDay(addDays(to, -1)))}`
}
