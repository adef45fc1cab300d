import { PaperHead } from '@/components/documents/paper-head'
import { PaperLine, PaperRoom, PaperSigners } from '@/components/documents/paper-line'
import type { TermFile } from '@/lib/assignments/term-file'
import { addDays } from '@/lib/calendar/day'
import { communeNamed, type CommuneKind } from '@/lib/documents/commune-name'
import { formatDay, formatNumber } from '@/lib/words/format'
import { official } from '@/lib/words/official/form'
import { officialMinutes as w } from '@/lib/words/official/minutes'
import { children } from '@/lib/words/vi/children'

type Props = { term: TermFile; commune: { kind: CommuneKind; name: string } }

/** The minutes for signing, in the State's language whatever language the screen has. */
export function MinutesPaper({ term, commune }: Props) {
  const { body, full } = communeNamed(commune.name, commune.kind)
  const { child, basis, pledges } = term
  const born = child.file?.bornOn ? formatDay(child.file.bornOn) : child.file?.bornYear?.toString()
  const until = term.endsOn && formatDay(addDays(term.endsOn, -1))
  return (
    <article className="card paper mx-auto grid max-w-3xl gap-2 text-[0.9375rem]" lang="vi">
      <PaperHead
        issuer={[official.peoplesCommittee, full.toLocaleUpperCase('vi')]}
        superior={null}
      />
      <div className="my-2 text-center">
        <h2 className="text-2xl">{w.title}</h2>
        <p className="font-semibold">{w.subtitle}</p>
      </div>
      <PaperLine label={w.opening} />
      <h3 className="font-semibold">{w.parties}</h3>
      <PaperLine label={w.unit} value={term.sponsor.name} />
      <Person first={w.name} second={w.post} />
      <Person first={w.family} named={child.guardianName} second={w.relation} />
      <p>{w.commune(body)}:</p>
      <Person first={w.name} second={w.post} />
      <PaperLine label={w.witness} />
      <h3 className="font-semibold">{w.content}</h3>
      <p>{w.agreed(term.sponsor.name, w.roles[term.role], body, formatDay(basis.on))}</p>
      <div className="grid gap-x-6 gap-y-1 pl-4 sm:grid-cols-2">
        <PaperLine label={child.file ? w.child : w.givenName} value={child.name} />
        <PaperLine label={w.code} value={child.code} />
        {child.file ? (
          <>
            <PaperLine label={w.born} value={born} />
            <PaperLine label={w.village} value={child.file.village} />
          </>
        ) : (
          <>
            <PaperLine label={w.age} value={child.age?.toString()} />
            <PaperLine
              label={w.level}
              value={child.schoolLevel && children.schoolLevels[child.schoolLevel]}
            />
          </>
        )}
      </div>
      <p>{w.period(formatDay(term.startsOn), until)}</p>
      <PaperLine
        label={w.pledge}
        value={pledges
          .map(({ amountVnd, rhythm, item }) =>
            w.promised(formatNumber(amountVnd, 'vi'), official.rhythms[rhythm], item),
          )
          .join('; ')}
      />
      {pledges.length === 0 && <PaperRoom lines={1} />}
      {w.unitDuties.map((duty) => (
        <p key={duty}>{duty}</p>
      ))}
      <h3 className="font-semibold">{w.conclusion}</h3>
      <p>{w.agree}</p>
      <p className="mb-2">{w.copies}</p>
      <PaperSigners how={w.signature} who={[w.signers.family, w.signers.unit, w.signers.commune]} />
    </article>
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
