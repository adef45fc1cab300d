import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { Chip, type ChipTone } from '@/components/ui/chip'
import { PageLink } from '@/components/ui/page-link'
import { UNLIKE_REASONS, type DoubleReason } from '@/lib/children/double-reasons'
import { likelihoodOf, type Likelihood, type Likeness } from '@/lib/children/doubles'
import type { Words } from '@/lib/words/words'
import type { DoubleRow } from './double-rows'

const TONES: Record<Likelihood, ChipTone> = {
  certain: 'clay',
  likely: 'honey',
  possible: 'lake',
  slight: 'plain',
}

type File = { id: string; code: string; role?: string }
type Props = {
  files: [File, File]
  rows: DoubleRow[]
  likeness: Likeness | null
  words: Words
  /** what can be done about the pair */
  children?: ReactNode
}

/** Two files side by side: how likely they are one child, why, and where they say the same. */
export function DoubleCard({ files, rows, likeness, words, children }: Props) {
  const w = words.doubles
  const id = `pair-${files[0].code}-${files[1].code}`
  return (
    <Card className="grid content-start gap-4" labelledBy={id}>
      <div className="grid gap-2">
        <h2 id={id}>{w.pair(files[0].code, files[1].code)}</h2>
        {likeness && (
          <>
            <p>
              <Chip tone={TONES[likelihoodOf(likeness)]}>
                {w.likelihoods[likelihoodOf(likeness)]}
              </Chip>
            </p>
            <Reasons label={w.agrees} reasons={likeness.reasons.filter(isFor)} words={words} />
            <Reasons label={w.differs} reasons={likeness.reasons.filter(isAgainst)} words={words} />
          </>
        )}
      </div>
      <table className="w-full table-fixed border-collapse text-[0.9375rem]">
        <thead>
          <tr className="border-b border-line align-bottom">
            <td className="w-[28%] py-2 pr-2" />
            {files.map((file) => (
              <th className="py-2 pr-2 text-left" key={file.id} scope="col">
                {file.role && <span className="block font-normal text-muted">{file.role}</span>}
                <PageLink className="roomy-link text-link" href={`/children/${file.id}`}>
                  {file.code}
                </PageLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.label} row={row} words={words} />
          ))}
        </tbody>
      </table>
      {children}
    </Card>
  )
}

/** A difference is said in a word and in weight: colour alone would not be seen by everybody. */
function Row({ row: { label, values }, words }: { row: DoubleRow; words: Words }) {
  const [one, other] = values
  const differs = one !== null && other !== null && one !== other
  return (
    <tr className="border-b border-line align-top last:border-b-0">
      <th className="py-2 pr-2 text-left font-normal text-muted" scope="row">
        {label}
        {differs && <span className="block text-clay">{words.doubles.different}</span>}
      </th>
      {values.map((value, at) => (
        <td
          className={`py-2 pr-2 break-words ${differs ? 'font-semibold' : ''}`}
          // Two cells of a row that never change places.
          key={at}
        >
          {value ?? <span className="text-muted">{words.children.notRecorded}</span>}
        </td>
      ))}
    </tr>
  )
}

function Reasons(props: { label: string; reasons: readonly DoubleReason[]; words: Words }) {
  const said = [...new Set(props.reasons.map((reason) => props.words.doubles.reasons[reason]))]
  if (said.length === 0) return null
  return (
    <p>
      <span className="text-muted">{props.label}: </span>
      {said.join(' · ')}
    </p>
  )
}

function isAgainst(reason: DoubleReason): boolean {
  return UNLIKE.has(reason)
}

/** A name that is only near says how near: it speaks for one child. */
function isFor(reason: DoubleReason): boolean {
  return !UNLIKE.has(reason)
}

const UNLIKE: ReadonlySet<string> = new Set(UNLIKE_REASONS)
