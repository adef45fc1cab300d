import { PaperHead } from '@/components/documents/paper-head'
import { PrintButton } from '@/components/ui/print-button'
import { dayOf, type Day } from '@/lib/calendar/day'
import { longDay } from '@/lib/documents/issue'
import { placeSigner, type PaperPlace } from '@/lib/documents/round-form'
import type { OpenedRound, RoundAnswer, SentChild } from '@/lib/rounds/round'
import { formatDay, formatInstant } from '@/lib/words/format'
import { officialRoundReport as w } from '@/lib/words/official/round-report'
import { children as childWords } from '@/lib/words/vi/children'
import type { Words } from '@/lib/words/words'

type Props = {
  round: Pick<OpenedRound, 'title' | 'dueOn'>
  place: PaperPlace
  /** "Ủy ban nhân dân xã Việt An" */
  body: string
  answer: RoundAnswer
  sent: readonly SentChild[]
  words: Words['rounds']
}

/** The one-page report of a place as it was signed, in the State's language, to print and hand in. */
export function ReportPaper({ round, place, body, answer, sent, words }: Props) {
  const title = round.title.charAt(0).toLocaleLowerCase('vi') + round.title.slice(1)
  const due = formatDay(round.dueOn)
  const count = String(answer.childCount).padStart(2, '0')
  return (
    <article className="card paper grid gap-4">
      <p className="no-print">
        <PrintButton>{words.print}</PrintButton>
      </p>
      <div className="grid gap-4" lang="vi">
        <PaperHead {...place} />
        <p className="text-right italic">{w.place(place.name, longDay(dayOf(answer.at)))}</p>
        <div className="text-center">
          <h2 className="text-xl">{w.type}</h2>
          <p className="font-semibold">{w.subject(title)}</p>
        </div>
        <p className="text-center">{w.to(body)}</p>
        <p>
          {answer.kind === 'none'
            ? w.none(place.name, title, due)
            : w.children(place.name, title, due, count)}
        </p>
        {answer.kind === 'children' && sent.length > 0 && <SentTable sent={sent} />}
        {answer.note && <p className="whitespace-pre-line">{w.note(answer.note)}</p>}
        <div className="ml-auto text-center">
          <p className="font-semibold">{placeSigner(place)}</p>
          <p className="italic">{w.signed(formatInstant(answer.at, 'vi'))}</p>
          <p className="pt-12 font-semibold">{answer.by}</p>
        </div>
      </div>
    </article>
  )
}

function SentTable({ sent }: { sent: readonly SentChild[] }) {
  const cell = 'border border-line p-1.5'
  return (
    <table className="w-full border-collapse text-[0.9375rem]">
      <thead>
        <tr>
          {[w.ordinal, w.code, w.name, w.born, w.circumstances].map((head) => (
            <th className={cell} key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sent.map(({ code, fullName, bornOn, bornYear, category }, nth) => (
          <tr key={code}>
            <td className={`${cell} text-center`}>{nth + 1}</td>
            <td className={cell}>{code}</td>
            <td className={cell}>{fullName}</td>
            <td className={cell}>{birthOf(bornOn, bornYear)}</td>
            <td className={cell}>{category && childWords.categories[category]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function birthOf(on: Day | null, year: number | null): string {
  return on ? formatDay(on) : (year?.toString() ?? '')
}
