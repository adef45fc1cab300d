import { PaperHead } from '@/components/documents/paper-head'
import { PaperLine, PaperRoom, PaperSigners } from '@/components/documents/paper-line'
import type { TermFile } from '@/lib/assignments/term-file'
import type { CommuneName } from '@/lib/documents/commune-name'
import { numberAndSign } from '@/lib/documents/issue'
import type { MinutesLine, MinutesText } from '@/lib/documents/minutes'
import type { TemplateText } from '@/lib/templates/template'
import { official } from '@/lib/words/official/form'
import { officialMinutes as w } from '@/lib/words/official/minutes'

type Props = {
  term: TermFile
  at: CommuneName
  written: MinutesText
  head: Pick<TemplateText, 'superior' | 'issuer' | 'sign'>
}

/** The minutes for signing, in the State's language whatever language the screen has. */
export function MinutesPaper({ term, at, written, head }: Props) {
  const { child } = term
  return (
    <article className="card paper mx-auto grid max-w-3xl gap-2 text-[0.9375rem]" lang="vi">
      <PaperHead issuer={head.issuer} superior={head.superior} />
      <p className="w-2/5 text-center text-[0.8125rem] sm:text-[0.9375rem]">
        {official.number(numberAndSign(null, head.sign))}
      </p>
      <div className="my-2 text-center">
        <h2 className="text-2xl">{w.title}</h2>
        <p className="font-semibold">{written.subject}</p>
      </div>
      <PaperLine label={w.opening} />
      <h3 className="font-semibold">{w.parties}</h3>
      <PaperLine label={w.unit} value={term.sponsor.name} />
      <Person first={w.name} second={w.post} />
      <Person first={w.family} named={child.guardianName} second={w.relation} />
      <p>{w.commune(at.body)}:</p>
      <Person first={w.name} second={w.post} />
      <PaperLine label={w.witness} />
      <h3 className="font-semibold">{w.content}</h3>
      {written.lines.map((line, index) => (
        <Line key={index} line={line} />
      ))}
      {written.missing.includes('pledged') && <PaperRoom lines={1} />}
      <h3 className="font-semibold">{w.conclusion}</h3>
      <p>{w.agree}</p>
      <p className="mb-2">{w.copies}</p>
      <PaperSigners how={w.signature} who={[w.signers.family, w.signers.unit, w.signers.commune]} />
    </article>
  )
}

function Line({ line }: { line: MinutesLine }) {
  if (line.kind === 'text') return <p>{line.text}</p>
  return (
    <div className="grid gap-x-6 gap-y-1 pl-4 sm:grid-cols-2">
      {line.facts.map(({ label, value }) => (
        <PaperLine key={label} label={label} value={value} />
      ))}
    </div>
  )
}

/** Somebody who was there; what is not known is written in by hand. */
function Person({
  first,
  named,
  second,
}: {
  first: string
  named?: string | null
  second: string
}) {
  return (
    <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
      <PaperLine label={first} value={named} />
      <PaperLine label={second} />
    </div>
  )
}
